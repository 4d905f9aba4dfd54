namespace FinalAccounts.Infra.Tests;

/// <summary>What one run of the compiler gave.</summary>
/// <param name="ExitCode">0 also when there were warnings.</param>
/// <param name="Output">Standard output: the template, with <c>--stdout</c>.</param>
/// <param name="Said">Standard error: errors, warnings, hints. Empty when it had nothing to say.</param>
internal sealed record BicepRun(int ExitCode, string Output, string Said);
