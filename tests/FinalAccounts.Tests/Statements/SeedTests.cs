using FinalAccounts.Statements;
using FinalAccounts.Truth;
using Xunit;

namespace FinalAccounts.Tests.Statements;

/// <summary>The seed report against its independent transcription.</summary>
public class SeedTests
{
    private static readonly FinalAccountsReport Read = Reading.Report(Reading.SeedText, TruthReport.FileName);
    private static readonly FinalAccountsReport Truth = TruthReport.Load();

    [Fact]
    public void All_827_cells_agree_with_the_transcription()
    {
        List<string> differences = [];
        var cells = 0;
        foreach (var expected in Truth.Statements.SelectMany(statement => statement.Figures))
        {
            cells++;
            var figure = Read[expected.Key];
            if (figure is null)
            {
                differences.Add($"{expected.Key} is missing");
            }
            else if (figure.Value != expected.Value || figure.NotApplicable != expected.NotApplicable || figure.Line != expected.Line
                || figure.Column != expected.Column || figure.Unit != expected.Unit || figure.Place.Line != expected.Place.Line
                || figure.Decimals != expected.Decimals)
            {
                differences.Add($"{figure} instead of {expected}");
            }
        }

        Assert.Equal(827, cells);
        Assert.True(differences.Count == 0, $"{differences.Count} differences\n" + string.Join('\n', differences.Take(30)));
    }

    [Fact]
    public void Nothing_is_read_that_the_transcription_does_not_have()
    {
        var names = Truth.Statements.SelectMany(statement => statement.Figures).Select(figure => figure.Key).ToHashSet();

        Assert.All(Read.Statements.SelectMany(statement => statement.Figures), figure => Assert.Contains(figure.Key, names));
        Assert.Empty(Read.Statements.SelectMany(statement => statement.Problems));
    }

    [Fact]
    public void Each_statement_has_the_title_form_unit_status_columns_and_lines_of_the_transcription() =>
        Assert.All(Truth.Statements, expected =>
        {
            var statement = Read[expected.Id];
            Assert.Equal(expected.Title, statement.Title);
            Assert.Equal(expected.Form, statement.Form);
            Assert.Equal(expected.Unit, statement.Unit);
            Assert.Equal(expected.Status, statement.Status);
            Assert.Equal(expected.Place!.Line, statement.Place!.Line);
            Assert.Equal(expected.Columns, statement.Columns);
            if (expected.Id != StatementId.T06)
            {
                Assert.Equal(expected.Lines, statement.Lines);
            }
            else
            {
                Assert.Equal(expected.Lines.OrderBy(line => line.Key, StringComparer.Ordinal), statement.Lines.OrderBy(line => line.Key, StringComparer.Ordinal));
            }
        });

    [Fact]
    public void The_heading_says_whose_accounts_they_are_and_of_which_year()
    {
        Assert.Equal("景德镇市政务服务管理局", Read.Department);
        Assert.Equal(2024, Read.Year);
        Assert.Equal(ReportKind.Department, Read.Kind);
        Assert.Equal("景德镇市政务服务管理局 2024 年度部门决算", Read.Title);
    }

    [Fact]
    public void The_included_units_are_those_of_the_list_with_their_lines()
    {
        Assert.Equal(
            Truth.Units.Select(unit => (unit.Number, unit.Name, unit.BudgetLevel, unit.Place.Line)),
            Read.Units.Select(unit => (unit.Number, unit.Name, unit.BudgetLevel, unit.Place.Line)));
    }

    [Fact]
    public void The_head_counts_are_those_of_part_one()
    {
        Assert.Equal(
            [("年末编制内实有人员", 56), ("其他人员", 0), ("离退休人员", 9), ("单位发放离退休费的人员", 0), ("养老保险基金发放养老金的人员", 9)],
            Read.HeadCounts.Select(count => (count.Subject, count.Count)));
        Assert.All(Read.HeadCounts, count => Assert.Equal(103, count.Place.Line));
    }

    [Fact]
    public void Every_cell_is_found_again_at_its_place()
    {
        var lines = Reading.SeedText.Split('\n');
        Assert.All(Read.Statements.SelectMany(statement => statement.Figures), figure =>
        {
            var place = figure.Place;
            var cells = lines[place.Line!.Value - 1].Split('\t');
            Assert.Equal(figure.Printed, cells[place.Column!.Value - 1].Trim());
        });
    }
}
