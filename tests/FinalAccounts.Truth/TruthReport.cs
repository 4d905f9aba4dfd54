using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using FinalAccounts.Documents;
using FinalAccounts.Statements;

namespace FinalAccounts.Truth;

/// <summary>
/// The seed report as its independent transcription (<c>tests/data/truth/seed-figures.json</c>) has it, in the domain's types:
/// for tests of everything behind the readers. The prose's claims are not part of it.
/// </summary>
public static class TruthReport
{
    /// <summary>The seed's name.</summary>
    public const string FileName = "jingdezhen-government-services-2024.txt";

    private static readonly Lazy<FinalAccountsReport> Seed = new(Build);

    /// <summary>The whole report; one shared, immutable instance.</summary>
    public static FinalAccountsReport Load() => Seed.Value;

    /// <summary>One of the truth files as JSON: <c>seed-figures.json</c> or <c>seed-identities.json</c>.</summary>
    public static JsonDocument Open(string name) =>
        JsonDocument.Parse(typeof(TruthReport).Assembly.GetManifestResourceStream(name)
            ?? throw new FileNotFoundException($"{name} is not among tests/data/truth."));

    /// <summary>The report with another printed text at one figure; empty is a blank.</summary>
    public static FinalAccountsReport With(this FinalAccountsReport report, FigureKey key, string printed) =>
        report.With([new(key, printed)]);

    /// <summary>The report with other printed texts at some figures.</summary>
    public static FinalAccountsReport With(this FinalAccountsReport report, IEnumerable<KeyValuePair<FigureKey, string>> changes)
    {
        foreach (var byStatement in changes.GroupBy(change => change.Key.Statement))
        {
            var statement = report[byStatement.Key];
            var figures = statement.Figures.ToBuilder();
            foreach (var (key, printed) in byStatement)
            {
                var figure = statement[key.Line, key.Column] ?? throw new KeyNotFoundException($"{key} is not in the report.");
                var at = statement.Figures.IndexOf(figure);
                figures[at] = figures[at] with { Printed = printed, Value = ValueOf(printed) };
            }

            report = report.With(Copy(statement, figures.ToImmutable()));
        }

        return report;
    }

    /// <summary>The report with lines, columns and blank cells added to a statement where it has none.</summary>
    public static FinalAccountsReport WithCells(this FinalAccountsReport report, StatementId id, IEnumerable<FigureKey> keys)
    {
        var statement = report[id];
        foreach (var key in keys)
        {
            var line = statement.Lines.FirstOrDefault(line => line.Key == key.Line)
                ?? new(key.Line, char.IsAsciiDigit(key.Line[0]) ? key.Line : null, key.Line, null);
            var column = statement.Columns.FirstOrDefault(column => column.Key == key.Column) ?? new(key.Column, key.Column);
            var lines = statement.Lines.Contains(line) ? statement.Lines : statement.Lines.Add(line);
            var columns = statement.Columns.Contains(column) ? statement.Columns : statement.Columns.Add(column);
            var figures = statement[key.Line, key.Column] is not null ? statement.Figures : statement.Figures.Add(new()
            {
                Statement = id,
                Line = line,
                Column = column,
                Value = null,
                Printed = "",
                Decimals = 2,
                Unit = Unit.WanYuan,
                Place = new(FileName, Line: 1),
            });
            statement = Copy(statement with { Status = StatementStatus.Read, Lines = lines, Columns = columns }, figures);
        }

        return report.With(statement);
    }

    /// <summary>The report with one statement in another's place.</summary>
    public static FinalAccountsReport With(this FinalAccountsReport report, Statement statement) =>
        report with { Statements = report.Statements.SetItem((int)statement.Id - 1, statement) };

    /// <summary>A copy of a statement with other figures.</summary>
    public static Statement Copy(Statement statement, ImmutableArray<Figure> figures) =>
        new(
            statement.Id,
            statement.Title,
            statement.Form,
            statement.Unit,
            statement.Status,
            statement.Place,
            statement.Columns,
            statement.Lines,
            figures,
            statement.Problems);

    private static FinalAccountsReport Build()
    {
        using var document = Open("seed-figures.json");
        var root = document.RootElement;
        return new(
            root.GetProperty("department").GetString()!,
            root.GetProperty("year").GetInt32(),
            ReportKind.Department,
            "景德镇市政务服务管理局2024年度部门决算",
            FileName,
            "6510204ed80b864d613ffc0d108bbf6bb1876628ba2dadc11dd57e18b1978ac3",
            [.. root.GetProperty("tables").EnumerateObject().Select(Statement)],
            [.. root.GetProperty("units").EnumerateArray().Select(unit => new IncludedUnit(
                unit.GetProperty("no").GetString(),
                unit.GetProperty("name").GetString()!,
                unit.GetProperty("budget_level").GetString(),
                At(unit)))],
            [],
            []);
    }

    private static Statement Statement(JsonProperty property)
    {
        var id = (StatementId)int.Parse(property.Name, CultureInfo.InvariantCulture);
        var table = property.Value;
        var unit = id switch { StatementId.T10 => new Unit("台、辆、套"), _ => Unit.WanYuan };
        var lines = new List<StatementLine>();
        var columns = new List<StatementColumn>();
        var figures = new List<Figure>();
        foreach (var row in table.GetProperty("rows").EnumerateArray().OrderBy(row => Text(row, "side") == "支出"))
        {
            var number = row.TryGetProperty("line_no", out var n) ? n.GetInt32() : (int?)null;
            var code = Text(row, "code");
            var line = new StatementLine(
                TruthNames.Line(id, Text(row, "side"), code, number ?? 0),
                code is { } c && char.IsAsciiDigit(c[0]) ? c : null,
                Text(row, "label") ?? "",
                number);
            lines.Add(line);
            foreach (var cell in row.GetProperty(row.TryGetProperty("raw", out _) ? "raw" : "cells").EnumerateObject())
            {
                var column = new StatementColumn(TruthNames.Column(id, cell.Name), cell.Name);
                if (!columns.Contains(column))
                {
                    columns.Add(column);
                }

                var printed = cell.Value.GetString() ?? "";
                var isCount = line.Key.StartsWith(LineKeys.Statistics, StringComparison.Ordinal);
                figures.Add(new()
                {
                    Statement = id,
                    Line = line,
                    Column = column,
                    Value = ValueOf(printed),
                    Printed = printed,
                    Decimals = isCount || id == StatementId.T10 ? 0 : 2,
                    Unit = isCount ? CountUnit(line.Label) : unit,
                    Place = At(row),
                });
            }
        }

        var title = table.GetProperty("title").GetString()!;
        return new(
            id,
            title,
            table.GetProperty("code").GetString(),
            unit,
            figures.Exists(figure => figure.Value is not null) ? StatementStatus.Read : StatementStatus.Empty,
            new(FileName, Line: table.GetProperty("title_line").GetInt32()),
            [.. columns],
            [.. lines],
            [.. figures],
            []);
    }

    private static Unit CountUnit(string label) =>
        new(label.EndsWith("（人）", StringComparison.Ordinal) ? "人" : label.EndsWith("（辆）", StringComparison.Ordinal) ? "辆" : "个");

    private static Place At(JsonElement element) => new(FileName, Line: element.GetProperty("src").GetInt32());

    private static string? Text(JsonElement row, string name) =>
        row.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static decimal? ValueOf(string printed) =>
        decimal.TryParse(printed, NumberStyles.Number, CultureInfo.InvariantCulture, out var value) ? value : null;
}
