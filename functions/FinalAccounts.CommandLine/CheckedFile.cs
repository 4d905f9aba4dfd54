using System.Collections.Immutable;
using FinalAccounts.Checks;
using FinalAccounts.Documents;
using FinalAccounts.Publishing.Check;

namespace FinalAccounts.CommandLine;

/// <summary>One file's way through the check.</summary>
/// <param name="Path">The path as the user would find it.</param>
/// <param name="Document">What the check gave.</param>
/// <param name="NotRead">What the reader left out or could not trust.</param>
internal sealed record CheckedFile(string Path, CheckDocument Document, ImmutableArray<ReaderNote> NotRead)
{
    /// <summary>What this file alone would tell the shell.</summary>
    public ExitCode ExitCode =>
        Document.Verdict == CheckVerdict.Refused ? ExitCode.Unread
        : Document.Findings.Any(finding => finding.Severity == Severity.Error) ? ExitCode.Errors
        : ExitCode.Clean;
}

/// <summary>Takes checked files one after another, in the order in which they were named.</summary>
internal interface IFindingsSink : IDisposable
{
    /// <summary>Called once before the first file.</summary>
    /// <param name="count">How many files there are.</param>
    void Begin(int count);

    /// <summary>Called for each file.</summary>
    void Write(CheckedFile file);

    /// <summary>Called once after the last file.</summary>
    void End();
}
