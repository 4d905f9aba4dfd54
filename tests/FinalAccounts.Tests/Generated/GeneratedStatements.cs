using System.Collections.Immutable;
using System.Globalization;
using FinalAccounts.Documents;
using FinalAccounts.Generator;
using FinalAccounts.Generator.Documents;
using FinalAccounts.Generator.Forms;
using FinalAccounts.Statements;

namespace FinalAccounts.Tests.Generated;

/// <summary>A generated report in the domain's types without any reading: for tests of everything behind the readers. It has no claims.</summary>
internal static class GeneratedStatements
{
    /// <summary>The report as a perfect reader would give it.</summary>
    public static FinalAccountsReport Of(GeneratedReport report) => new(
        report.Department.Name,
        report.Department.Year,
        ReportKind.Department,
        $"{report.Department.Name}{report.Department.Year}年度部门决算",
        $"generated-{report.Seed}",
        new string('0', 64),
        [.. Enum.GetValues<StatementId>().Select(id => Statement(report, id))],
        [],
        [],
        []);

    private static Statement Statement(GeneratedReport report, StatementId id)
    {
        var title = StatementTitles.Name(report.Style, (int)id);
        var expected = report.Figures.Where(figure => figure.Statement == id.ToString()).ToList();
        if (expected.Count == 0)
        {
            return new(id, title, Form: null, Unit: null, StatementStatus.NotPublished, Place: null, [], [], [], []);
        }

        // The domain lists the left half before the right.
        var lines = expected.Select(figure => figure.Line).Distinct()
            .OrderBy(line => line.StartsWith("expenditure.", StringComparison.Ordinal))
            .Select(line => new StatementLine(line, char.IsAsciiDigit(line[0]) ? line : null, line, Number: null))
            .ToList();
        var columns = expected.Select(figure => figure.Column).Distinct().Select(column => new StatementColumn(column, column)).ToList();
        var figures = expected
            .OrderBy(figure => lines.FindIndex(line => line.Key == figure.Line))
            .Select(figure => Figure(report, id, figure, lines, columns))
            .ToImmutableArray();
        var status = figures.Any(figure => figure.Value is not null) ? StatementStatus.Read : StatementStatus.Empty;
        return new(id, title, Form: null, new Unit(report.Style.Unit), status, new Place("generated"), [.. columns], [.. lines], figures, []);
    }

    private static Figure Figure(GeneratedReport report, StatementId id, ExpectedFigure figure, List<StatementLine> lines, List<StatementColumn> columns) => new()
    {
        Statement = id,
        Line = lines.Find(line => line.Key == figure.Line)!,
        Column = columns.Find(column => column.Key == figure.Column)!,
        Value = figure.Value,
        Printed = figure.Value is { } value ? value.ToString($"F{Decimals(report, figure)}", CultureInfo.InvariantCulture) : figure.Printed,
        Decimals = Decimals(report, figure),
        Unit = new Unit(figure.Unit ?? "个"),
        Place = new Place("generated"),
    };

    private static int Decimals(GeneratedReport report, ExpectedFigure figure) => figure.Unit is null ? 0 : report.Style.Decimals;
}
