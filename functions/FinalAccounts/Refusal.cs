namespace FinalAccounts;

/// <summary>Why a file is not taken as a report. A refusal is a normal answer, not an exception, and is never retried.</summary>
/// <param name="Code">A stable lower-case code, words joined by hyphens: <c>blank-template</c>, <c>budget</c>, <c>empty-file</c>, …</param>
/// <param name="Message">What was found, where, and what to do about it.</param>
public sealed record Refusal(string Code, BilingualText Message);
