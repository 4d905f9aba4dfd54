using System.Collections.Immutable;
using FinalAccounts.Checks;
using FinalAccounts.Publishing.Exports;
using FinalAccounts.Statements;
using FinalAccounts.Versions;

namespace FinalAccounts.Azure.Http;

/// <summary>One change between two versions as a row of a table.</summary>
/// <param name="Change">What kind: a statement, a line, a figure; a finding that is mended, new or unchecked.</param>
/// <param name="Name">What changed: a statement's id, a figure's key, an identity's id.</param>
/// <param name="Label">The same in words.</param>
/// <param name="Before">What the older version says; empty when it says nothing.</param>
/// <param name="After">What the newer version says; empty when it says nothing.</param>
/// <param name="Difference">After minus before in the unit of the newer figure; null where there is none.</param>
internal sealed record ChangeRow(string Change, string Name, string Label, string Before, string After, decimal? Difference)
{
    /// <summary>The columns.</summary>
    public static ImmutableArray<ExportColumn<ChangeRow>> Columns { get; } =
    [
        new("change", "string", new("变化", "Change"), row => row.Change),
        new("name", "string", new("对象", "What"), row => row.Name),
        new("label", "string", new("名称", "In words"), row => row.Label),
        new("before", "string", new("原版本", "Before"), row => row.Before),
        new("after", "string", new("新版本", "After"), row => row.After),
        new("difference", "number", new("相差", "Difference"), row => CellText.Of(row.Difference)),
    ];

    /// <summary>The filters.</summary>
    public static ImmutableArray<ListFilter<ChangeRow>> Filters { get; } =
    [
        ListFilter.OneOf<ChangeRow>(
            "change",
            new("变化", "Change"),
            [.. ((string[])["statement", "line", "figure", "finding-mended", "finding-new", "finding-unchecked"]).Select(word => (word, (Func<ChangeRow, bool>)(row => row.Change == word)))]),
    ];

    /// <summary>The rows of a difference.</summary>
    public static IEnumerable<ChangeRow> Of(ReportDifference difference) =>
    [
        .. difference.Statements.Select(one => new ChangeRow("statement", one.Statement.ToString(), "", CellText.Of(one.Before), CellText.Of(one.After), null)),
        .. difference.Lines.Select(one => one.Presence == Presence.Appeared
            ? new ChangeRow("line", $"{one.Statement}/{one.Line.Key}", one.Line.Label, "", Amounts(one.Figures), null)
            : new ChangeRow("line", $"{one.Statement}/{one.Line.Key}", one.Line.Label, Amounts(one.Figures), "", null)),
        .. difference.Figures.Select(one => new ChangeRow("figure", one.Key.ToString(), LabelOf(one), one.Before?.Printed ?? "", one.After?.Printed ?? "", one.Difference)),
        .. difference.Findings.Mended.Select(finding => Of("finding-mended", finding, isBefore: true)),
        .. difference.Findings.New.Select(finding => Of("finding-new", finding, isBefore: false)),
        .. difference.Findings.Unchecked.Select(finding => Of("finding-unchecked", finding, isBefore: true)),
    ];

    private static ChangeRow Of(string change, Finding finding, bool isBefore) => new(
        change,
        finding.Identity,
        CellText.Of(finding.Severity),
        isBefore ? finding.Message.Zh : "",
        isBefore ? "" : finding.Message.Zh,
        null);

    private static string LabelOf(FigureChange change) => (change.After ?? change.Before) is { } figure ? $"{figure.Line.Label} {figure.Column.Title}" : "";

    private static string Amounts(ImmutableArray<Figure> figures) => string.Join(' ', figures.Select(figure => figure.Printed));
}
