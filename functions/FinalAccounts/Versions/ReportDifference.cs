using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace FinalAccounts.Versions;

/// <summary>The difference of two versions of one report as data: what a corrected upload changed, and what became of the findings.</summary>
/// <param name="Statements">Statements that became published, readable or empty, or ceased to be; in the order of the national forms.</param>
/// <param name="Lines">Lines that appeared or are gone, of statements that both versions print; those of whole statements are not listed again.</param>
/// <param name="Figures">Figures whose amount changed, of lines that both versions print.</param>
/// <param name="Findings">What became of the findings.</param>
public sealed record ReportDifference(
    ImmutableArray<StatementChange> Statements,
    ImmutableArray<LineChange> Lines,
    ImmutableArray<FigureChange> Figures,
    FindingChanges Findings)
{
    /// <summary>True when both versions print the same amounts and have the same findings.</summary>
    [JsonIgnore]
    public bool IsEmpty => Statements.IsEmpty && Lines.IsEmpty && Figures.IsEmpty && Findings.IsEmpty;

    /// <summary>Compares two versions. Wording, grouping of digits and places do not count; amounts, blanks and “not applicable” do.</summary>
    /// <param name="before">The older version.</param>
    /// <param name="after">The newer version.</param>
    public static ReportDifference Between(CheckedReport before, CheckedReport after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var statements = ImmutableArray.CreateBuilder<StatementChange>();
        var lines = ImmutableArray.CreateBuilder<LineChange>();
        var figures = ImmutableArray.CreateBuilder<FigureChange>();
        foreach (var (old, now) in before.Report.Statements.Zip(after.Report.Statements))
        {
            if (old.Status != now.Status)
            {
                statements.Add(new(now.Id, old.Status, now.Status));
            }

            if (!old.Lines.IsEmpty && !now.Lines.IsEmpty)
            {
                StatementDifference.Collect(old, now, lines, figures);
            }
        }

        return new(statements.ToImmutable(), lines.ToImmutable(), figures.ToImmutable(), FindingChanges.Between(before, after));
    }
}
