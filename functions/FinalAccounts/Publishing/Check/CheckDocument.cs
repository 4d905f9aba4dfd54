using System.Collections.Immutable;
using System.Text.Json.Serialization;
using FinalAccounts.Checks;
using FinalAccounts.Documents;
using FinalAccounts.Statements;

namespace FinalAccounts.Publishing.Check;

/// <summary>
/// What the check of one file gives, in the shape of <c>docs/check.schema.json</c>: the output of <c>check --format json</c> and the
/// JSON twin of a published report. Amounts are exact decimals written as strings.
/// </summary>
/// <param name="Report">Whose accounts they are; of a refused file only the file itself is known.</param>
/// <param name="Verdict">The whole in one word.</param>
/// <param name="Refusal">Why the file was refused; null when it was read.</param>
/// <param name="Statements">The ten statements, in the order of the national forms.</param>
/// <param name="OtherTables">The tables that are none of the ten, as they are titled.</param>
/// <param name="Figures">Every figure of the statements, blanks included.</param>
/// <param name="Identities">How many instances of identities had each verdict.</param>
/// <param name="Findings">The findings, the gravest first.</param>
public sealed record CheckDocument(
    ReportHeading Report,
    CheckVerdict Verdict,
    Refusal? Refusal,
    ImmutableArray<StatementHeading> Statements,
    ImmutableArray<OtherTable> OtherTables,
    ImmutableArray<Figure> Figures,
    VerdictCounts Identities,
    ImmutableArray<Finding> Findings)
{
    /// <summary>The document of a report that was read and checked.</summary>
    public static CheckDocument Of(FinalAccountsReport report, CheckResult checks)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(checks);
        return new(
            new(report.Department, report.Year, report.Kind, report.Title, report.File, report.Sha256),
            checks.Findings.IsEmpty ? CheckVerdict.Clean : CheckVerdict.Findings,
            Refusal: null,
            [.. report.Statements.Select(s => new StatementHeading(s.Id, s.Title, s.Form, s.Unit, s.Status, s.Place))],
            report.OtherTables,
            [.. report.Statements.SelectMany(s => s.Figures)],
            checks.Counts,
            checks.Findings);
    }

    /// <summary>The document of a file that was refused.</summary>
    /// <param name="refusal">Why.</param>
    /// <param name="file">The file's name.</param>
    /// <param name="sha256">The hash of its bytes; null when they were not read (a file that is missing or over the size limit).</param>
    public static CheckDocument Of(Refusal refusal, string file, string? sha256) => new(
        new(Department: null, Year: null, Kind: null, Title: null, file, sha256),
        CheckVerdict.Refused,
        refusal,
        Statements: [],
        OtherTables: [],
        Figures: [],
        default,
        Findings: []);
}

/// <summary>Whose accounts a check document is about.</summary>
/// <param name="Department">The department; null for a refused file.</param>
/// <param name="Year">The fiscal year; null for a refused file.</param>
/// <param name="Kind">Department or unit; null for a refused file.</param>
/// <param name="Title">The title as printed; null for a refused file.</param>
/// <param name="File">The name of the file.</param>
/// <param name="Sha256">SHA-256 of the file; null when its bytes were not read.</param>
public sealed record ReportHeading(string? Department, int? Year, ReportKind? Kind, string? Title, string File, string? Sha256);

/// <summary>A statement without its figures.</summary>
/// <param name="Id">Which statement.</param>
/// <param name="Title">The title as printed.</param>
/// <param name="Form">The form number, or null when the report prints none.</param>
/// <param name="Unit">The unit of its amounts, or null.</param>
/// <param name="Status">What became of it.</param>
/// <param name="Place">Where its title stands, or null.</param>
public sealed record StatementHeading(StatementId Id, string Title, string? Form, Unit? Unit, StatementStatus Status, Place? Place);

/// <summary>A check in one word.</summary>
[JsonConverter(typeof(KebabEnumConverter<CheckVerdict>))]
public enum CheckVerdict
{
    /// <summary>Read, and nothing was found.</summary>
    Clean,

    /// <summary>Read, and there are findings of some severity.</summary>
    Findings,

    /// <summary>Not read.</summary>
    Refused,
}
