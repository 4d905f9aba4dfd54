using FinalAccounts.Checks;
using FinalAccounts.Statements;
using FinalAccounts.Truth;

namespace FinalAccounts.Tests.Checks;

/// <summary>The seed's tables with figures printed otherwise, and what is found in them.</summary>
internal static class MisprintedSeed
{
    /// <summary>The seed as it is, from the independent transcription.</summary>
    public static FinalAccountsReport Seed { get; } = TruthReport.Load();

    public static FigureKey Key(StatementId statement, string line, string column) => new(statement, line, column);

    public static CheckResult Check(params (FigureKey Key, string Printed)[] changes) =>
        new ReportChecker().Check(Seed.With(changes.Select(change => KeyValuePair.Create(change.Key, change.Printed))));

    public static Finding Single(params (FigureKey Key, string Printed)[] changes)
    {
        var findings = Check(changes).Findings;
        return findings.Length == 1 ? findings[0] : throw new InvalidOperationException(
            $"{findings.Length} findings: {string.Join("\n", findings.Select(finding => finding.Message.En))}");
    }
}
