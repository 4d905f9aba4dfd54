using System.Text;
using FinalAccounts.Statements;
using FinalAccounts.Truth;
using Xunit;

namespace FinalAccounts.Tests.Statements;

/// <summary>The seed's tables printed as other provinces print theirs: every figure must come back.</summary>
public class SeedVariantTests
{
    private static readonly FinalAccountsReport Truth = TruthReport.Load();

    [Fact]
    public void Pipe_tables_of_markdown_give_the_same_figures() =>
        SameFigures(Lines(line => line.Contains('\t', StringComparison.Ordinal) ? "| " + line.Replace("\t", " | ", StringComparison.Ordinal) + " |" : line), "report.md");

    [Fact]
    public void A_report_without_form_numbers_gives_the_same_figures() =>
        SameFigures(Lines(line => line.StartsWith("公开 ", StringComparison.Ordinal) ? "" : line));

    [Fact]
    public void Titles_with_a_number_before_them_give_the_same_figures() => SameFigures(Titles((title, number) => $"表{number}：{title}"));

    [Fact]
    public void Titles_with_the_year_before_them_give_the_same_figures() => SameFigures(Titles((title, _) => "2024年度" + title));

    [Fact]
    public void Titles_with_a_suffix_give_the_same_figures() => SameFigures(Titles((title, _) => title + "（按科目列示）"));

    [Fact]
    public void Traditional_characters_in_titles_and_headers_give_the_same_figures() =>
        SameFigures(Lines((line, number) => number is > 105 and < 480 && !line.StartsWith("部门", StringComparison.Ordinal) && !char.IsAsciiDigit(line.FirstOrDefault())
            ? line.Replace('总', '總').Replace('决', '決').Replace('财', '財').Replace('经', '經').Replace('费', '費').Replace('结', '結') : line), labels: false);

    [Fact]
    public void Codes_in_three_columns_give_the_same_figures()
    {
        // 03 and 05: 2010301 | | name becomes 201 | 03 | 01 | name, so header and total get one more column too.
        var text = Lines((line, number) =>
        {
            if (number is not (>= 209 and <= 239 or >= 301 and <= 328))
            {
                return line;
            }

            var cells = line.Split('\t');
            var code = cells[0].All(char.IsAsciiDigit) ? cells[0].PadRight(7) : null;
            return code is null
                ? string.Join('\t', [cells[0], cells[1], cells[2], "", .. cells[3..]])
                : string.Join('\t', [code[..3], code[3..5].Trim(), code[5..].Trim(), .. cells[2..]]);
        });

        SameFigures(text);
    }

    [Fact]
    public void Numbers_in_full_width_give_the_same_figures() => SameFigures(
        Lines((line, number) => number is >= 213 and <= 239 ? string.Join('\t', line.Split('\t').Select((cell, i) => i >= 3 ? FullWidth(cell) : cell)) : line), printed: false);

    [Fact]
    public void Amounts_in_yuan_are_in_yuan()
    {
        var report = Reading.Report(Reading.SeedText.Replace("金额单位：万元", "金额单位：元", StringComparison.Ordinal));

        Assert.Equal(Unit.Yuan, report[StatementId.T01].Unit);
        Assert.Equal(Unit.Yuan, report[new FigureKey(StatementId.T05, LineKeys.Total, ColumnKeys.Total)]!.Unit);
    }

    [Fact]
    public void Tables_behind_the_prose_give_the_same_figures()
    {
        var lines = Reading.SeedText.Split('\n');
        SameFigures(string.Join('\n', [.. lines[..104], .. lines[480..], "", "第六部分 附表", "", .. lines[104..480]]), places: false);
    }

    [Fact]
    public void Statements_in_another_order_give_the_same_figures()
    {
        var lines = Reading.SeedText.Split('\n');
        SameFigures(string.Join('\n', [.. lines[..375], .. lines[417..454], .. lines[375..417], .. lines[454..]]), places: false);
    }

    [Fact]
    public void A_line_broken_by_the_end_of_a_page_with_the_header_repeated_gives_the_same_figures()
    {
        var lines = Reading.SeedText.Split('\n');
        SameFigures(string.Join('\n', [.. lines[..220], "", "- 7 -", "", .. lines[208..212], .. lines[220..]]), places: false);
    }

    private static void SameFigures(string text, string name = "report.txt", bool places = true, bool printed = true, bool labels = true)
    {
        var report = Reading.Report(text, name);
        Assert.All(Truth.Statements.SelectMany(statement => statement.Figures), figure =>
        {
            var read = report[figure.Key];
            Assert.NotNull(read);
            Assert.Equal(figure.Value, read.Value);
            Assert.Equal(figure.NotApplicable, read.NotApplicable);
            Assert.True(!printed || figure.Printed.Replace(",", "", StringComparison.Ordinal) == read.Printed.Replace(",", "", StringComparison.Ordinal));
            Assert.True(!labels || figure.Line == read.Line, $"{figure.Line} / {read.Line}");
            Assert.True(!places || figure.Place.Line == read.Place.Line);
        });
        Assert.Empty(report.Statements.SelectMany(statement => statement.Problems));
    }

    private static string Titles(Func<string, int, string> title)
    {
        var titles = Truth.Statements.ToDictionary(statement => statement.Place!.Line!.Value, statement => (int)statement.Id);
        return Lines((line, number) => titles.TryGetValue(number, out var id) ? title(line, id) : line);
    }

    private static string Lines(Func<string, string> change) => Lines((line, _) => change(line));

    private static string Lines(Func<string, int, string> change) =>
        string.Join('\n', Reading.SeedText.Split('\n').Select((line, i) => change(line, i + 1)));

    private static string FullWidth(string text) =>
        new StringBuilder().AppendJoin("", text.Select(c => c is > ' ' and < '\u007F' ? (char)(c + 0xFEE0) : c)).ToString();
}
