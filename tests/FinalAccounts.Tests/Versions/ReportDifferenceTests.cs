using System.Globalization;
using FinalAccounts.Checks;
using FinalAccounts.Statements;
using FinalAccounts.Tests.Narrative;
using FinalAccounts.Truth;
using FinalAccounts.Versions;
using Xunit;

namespace FinalAccounts.Tests.Versions;

/// <summary>A corrected upload against the one before it: what changed in the seed is known, because the test changes it.</summary>
public class ReportDifferenceTests
{
    private static readonly FinalAccountsReport Seed = TruthReport.Load();
    private static readonly FigureKey Project = new(StatementId.T03, "201", ColumnKeys.Project);
    private static readonly FinalAccountsReport Misprinted = Seed.With(Project, "603.30");

    [Fact]
    public void A_version_does_not_differ_from_itself() => Assert.True(Between(Misprinted, Misprinted).IsEmpty);

    [Fact]
    public void A_corrected_figure_has_both_prints_amounts_and_places_and_its_finding_is_mended()
    {
        var difference = Between(Misprinted, Moved(Seed, by: 3));

        var change = Assert.Single(difference.Figures);
        Assert.Equal(Project, change.Key);
        Assert.Equal(("603.30", 603.30m), (change.Before!.Printed, change.Before.Value));
        Assert.Equal(("600.33", 600.33m), (change.After!.Printed, change.After.Value));
        Assert.Equal(-2.97m, change.Difference);
        Assert.Equal(change.Before.Place.Line + 3, change.After.Place.Line);
        Assert.Empty(difference.Statements);
        Assert.Empty(difference.Lines);
        Assert.Contains("T03-row-sum T03/201/total", Assert.Single(difference.Findings.Mended).Explains);
        Assert.Empty(difference.Findings.New);
        Assert.Empty(difference.Findings.Unchecked);
        Assert.Equal(0, difference.Findings.Remaining);
    }

    [Fact]
    public void A_misprint_of_the_newer_version_is_a_new_finding_and_what_both_have_remains()
    {
        var other = new FigureKey(StatementId.T05, "20103", ColumnKeys.Project);
        var difference = Between(Misprinted, Misprinted.With(other, "569.16"));

        Assert.Equal(other, Assert.Single(difference.Figures).Key);
        Assert.Contains(Assert.Single(difference.Findings.New).Suspects, suspect => suspect.Line.Key == "20103");
        Assert.Empty(difference.Findings.Mended);
        Assert.Equal(1, difference.Findings.Remaining);
    }

    [Fact]
    public void The_same_amount_in_another_spelling_or_unit_is_no_change()
    {
        var statement = Seed[StatementId.T05];
        var yuan = Seed.With(TruthReport.Copy(statement, [.. statement.Figures.Select(figure => figure.Value is not { } value ? figure : figure with
        {
            Value = value * 10_000m,
            Printed = $"{value * 10_000m:N2}",
            Unit = Unit.Yuan,
        })]));

        Assert.Empty(Between(Seed, yuan).Figures);
        Assert.Equal(-6_003.30m, Assert.Single(Between(Seed, Seed.With(TruthReport.Copy(
            Seed[StatementId.T03],
            [.. Seed[StatementId.T03].Figures.Select(figure => figure.Key == Project ? figure with { Value = 5_997_296.70m, Unit = Unit.Yuan } : figure)]))).Figures).Difference);
    }

    [Theory]
    [InlineData("", null)]
    [InlineData("---", null)]
    [InlineData("0.00", "-600.33")]
    public void Blank_not_applicable_and_zero_are_three_different_things(string printed, string? difference)
    {
        var change = Assert.Single(Between(Seed, Seed.With(Project, printed)).Figures);

        Assert.Equal(printed, change.After!.Printed);
        Assert.Equal(difference, change.Difference?.ToString(CultureInfo.InvariantCulture));
        Assert.Single(Between(Seed.With(Project, ""), Seed.With(Project, "---")).Figures);
    }

    [Fact]
    public void Lines_that_appear_or_are_gone_are_named_once_with_their_figures()
    {
        var statement = Seed[StatementId.T05];
        var without = Seed.With(TruthReport.Copy(
            statement with { Lines = [.. statement.Lines.Where(line => line.Key != "2080505")] },
            [.. statement.Figures.Where(figure => figure.Line.Key != "2080505")]));

        var gone = Assert.Single(Between(Seed, without).Lines);
        var appeared = Assert.Single(Between(without, Seed).Lines);

        Assert.Equal((Presence.Gone, Presence.Appeared), (gone.Presence, appeared.Presence));
        Assert.Equal("2080505", gone.Line.Key);
        Assert.Equal(gone.Figures, appeared.Figures);
        Assert.Contains(gone.Figures, figure => figure.Value == 77.61m);
        Assert.Empty(Between(Seed, without).Figures);
    }

    [Fact]
    public void A_line_printed_twice_is_compared_first_with_first_and_second_with_second()
    {
        var statement = Seed[StatementId.T05];
        var twice = Seed.With(TruthReport.Copy(
            statement with { Lines = [.. statement.Lines.SelectMany(line => Repeat(line, line.Key))] },
            [.. statement.Lines.SelectMany(line => Repeat(statement.Figures.Where(figure => figure.Line.Key == line.Key), line.Key).SelectMany(figures => figures))]));

        var line = Assert.Single(Between(Seed, twice).Lines);
        Assert.Equal((Presence.Appeared, "2080505"), (line.Presence, line.Line.Key));
        Assert.Empty(Between(Seed, twice).Figures);
        Assert.True(Between(twice, twice).IsEmpty);

        static IEnumerable<T> Repeat<T>(T item, string key) => Enumerable.Repeat(item, key == "2080505" ? 2 : 1);
    }

    [Fact]
    public void A_statement_that_is_not_published_any_more_is_one_change_and_mends_nothing()
    {
        var without = Misprinted.With(TruthReport.Copy(Misprinted[StatementId.T03] with { Status = StatementStatus.NotPublished, Lines = [] }, []));

        var difference = Between(Misprinted, without);

        Assert.Equal(new(StatementId.T03, StatementStatus.Read, StatementStatus.NotPublished), Assert.Single(difference.Statements));
        Assert.Empty(difference.Lines);
        Assert.Empty(difference.Findings.Mended);
        Assert.Single(difference.Findings.Unchecked);
    }

    [Fact]
    public void A_mended_sentence_is_a_mended_finding_although_its_words_and_its_line_are_others()
    {
        var wrong = ReportSamples.SeedWith(("收入总计 34768.88 万元", "收入总计 34786.88 万元"), ("第一部分", "\n\n第一部分"));
        var right = ReportSamples.Seed();

        var mended = Assert.Single(Between(wrong, right).Findings.Mended);
        Assert.Equal("prose-figure", mended.Identity);
        Assert.Empty(Between(wrong, right).Findings.New);
        Assert.Equal("prose-figure", Assert.Single(Between(right, wrong).Findings.New).Identity);
    }

    [Fact]
    public void A_sentence_that_is_gone_mends_nothing()
    {
        var wrong = ReportSamples.SeedWith(("收入总计 34768.88 万元", "收入总计 34786.88 万元"));
        var without = wrong with { Claims = [.. wrong.Claims.Where(claim => claim.Value != 34_786.88m)] };

        var findings = Between(wrong, without).Findings;

        Assert.Contains(findings.Unchecked, finding => finding.Identity == "prose-figure");
        Assert.DoesNotContain(findings.Mended, finding => finding.Identity == "prose-figure");
    }

    [Fact]
    public void A_figure_that_stays_wrong_in_another_way_remains_one_finding()
    {
        var findings = Between(Misprinted, Seed.With(Project, "605.33")).Findings;

        Assert.True(findings.IsEmpty);
        Assert.Equal(1, findings.Remaining);
    }

    private static ReportDifference Between(FinalAccountsReport before, FinalAccountsReport after) =>
        ReportDifference.Between(Checked(before), Checked(after));

    private static CheckedReport Checked(FinalAccountsReport report) => new(report, new ReportChecker().Check(report));

    private static FinalAccountsReport Moved(FinalAccountsReport report, int by) => report with
    {
        Statements = [.. report.Statements.Select(statement => TruthReport.Copy(
            statement,
            [.. statement.Figures.Select(figure => figure with { Place = figure.Place with { Line = figure.Place.Line + by } })]))],
    };
}
