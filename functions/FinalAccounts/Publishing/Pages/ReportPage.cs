using System.Collections.Immutable;
using FinalAccounts.Documents;
using FinalAccounts.Statements;

namespace FinalAccounts.Publishing.Pages;

/// <summary>The page of one report: everything that its template prints.</summary>
internal sealed record ReportPage
{
    public required string Department { get; init; }

    public required int Year { get; init; }

    public required string Title { get; init; }

    public required BilingualText Kind { get; init; }

    public required Mark State { get; init; }

    public required BilingualText Verdict { get; init; }

    public required BilingualText Coverage { get; init; }

    public required ImmutableArray<CountedMark> Counts { get; init; }

    public required ImmutableArray<Headline> Headlines { get; init; }

    public required ImmutableArray<FindingView> Findings { get; init; }

    public required ImmutableArray<Chart> Charts { get; init; }

    public required ImmutableArray<StatementView> Statements { get; init; }

    public required ImmutableArray<FigureNote> Notes { get; init; }

    public required ImmutableArray<ProblemView> NotRead { get; init; }

    public required ImmutableArray<MarkedText> Prose { get; init; }

    public required ImmutableArray<IncludedUnit> Units { get; init; }

    public required ImmutableArray<OtherTableView> OtherTables { get; init; }

    public required ImmutableArray<HeadCount> HeadCounts { get; init; }

    public required ImmutableArray<Download> Downloads { get; init; }

    public required string File { get; init; }

    public required string Sha256 { get; init; }

    public required string Format { get; init; }

    public required string Version { get; init; }

    public required string Software { get; init; }

    public required string PublishedAt { get; init; }

    public required ImmutableArray<EarlierVersionView> Earlier { get; init; }

    public static ReportPage Of(Inspection inspection, Provenance provenance, ImmutableArray<Download> downloads, PageAnchors anchors, PageLanguage language)
    {
        var (document, report, checks) = inspection;
        var notes = new FigureNotes(inspection, anchors, language);
        var statements = report.Statements.Select(statement => StatementView.Of(statement, anchors, notes, language)).ToImmutableArray();
        var (state, verdict, coverage) = VerdictSentence.Of(checks);
        return new()
        {
            Department = report.Department,
            Year = report.Year,
            Title = report.Title,
            Kind = Words.Of(report.Kind),
            State = state,
            Verdict = verdict,
            Coverage = coverage,
            Counts = CountedMark.Of(checks.Counts),
            Headlines = Headline.Of(report, anchors),
            Findings = [.. checks.Findings.Select((finding, i) => FindingView.Of(finding, i + 1, anchors, language))],
            Charts = Chart.Of(report),
            Statements = statements,
            Notes = [.. statements.SelectMany(statement => statement.Body).SelectMany(row => row.Cells).Select(cell => cell.Note).OfType<FigureNote>()],
            NotRead = [.. document.Notes.Select(note => ProblemView.Of(note, language))],
            Prose = ProseWithClaims(document, report, new(checks, anchors, language, home: ""), language),
            OtherTables = [.. report.OtherTables.Select(table => OtherTableView.Of(table, language))],
            Units = report.Units,
            HeadCounts = report.HeadCounts,
            Downloads = downloads,
            File = report.File,
            Sha256 = report.Sha256,
            Format = document.Format.ToString(),
            Version = provenance.Version,
            Software = provenance.Software,
            PublishedAt = Time(provenance.PublishedAt),
            Earlier = [.. provenance.Earlier.Select(version => EarlierVersionView.Of(version, report, language))],
        };
    }

    // Machines and people of every time zone read the same: RFC 3339 in UTC.
    internal static string Time(DateTimeOffset time) => time.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'");

    private static ImmutableArray<MarkedText> ProseWithClaims(SourceDocument document, FinalAccountsReport report, ClaimMarks marks, PageLanguage language)
    {
        var claims = report.Claims.ToLookup(claim => PageAnchors.Of(claim.Place), StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return
        [
            .. document.Blocks.OfType<Paragraph>()
                .Where(paragraph => claims.Contains(PageAnchors.Of(paragraph.Place)) && seen.Add(PageAnchors.Of(paragraph.Place)))
                .Select(paragraph => MarkedText.Of(paragraph, claims[PageAnchors.Of(paragraph.Place)], marks, language)),
        ];
    }
}

/// <summary>A file to take away.</summary>
/// <param name="File">Its name in the report's folder.</param>
/// <param name="Title">What it is.</param>
/// <param name="Note">What it is good for.</param>
/// <param name="SaveAs">The name under which a browser saves it; null for its own.</param>
internal sealed record Download(string File, BilingualText Title, BilingualText Note, string? SaveAs = null);

/// <summary>One of the great totals at the top.</summary>
/// <param name="Title">What it is.</param>
/// <param name="Amount">The amount as printed.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="InYuan">The same for readers of English.</param>
/// <param name="Link">The link to the figure.</param>
internal sealed record Headline(BilingualText Title, string Amount, string Unit, string InYuan, string? Link)
{
    public static ImmutableArray<Headline> Of(FinalAccountsReport report, PageAnchors anchors)
    {
        (BilingualText Title, string Line)[] shown =
        [
            (new("本年收入", "Income of the year"), LineKeys.IncomeTotal),
            (new("本年支出", "Expenditure of the year"), LineKeys.ExpenditureTotal),
            (new("年初结转和结余", "Carried over into the year"), LineKeys.IncomeOpening),
            (new("年末结转和结余", "Carried over to the next"), LineKeys.ExpenditureClosing),
        ];
        return
        [
            .. shown
                .Select(item => (item.Title, Figure: report[StatementId.T01][item.Line, ColumnKeys.Amount]))
                .Where(item => item.Figure?.Value is not null)
                .Select(item => new Headline(
                    item.Title,
                    AmountText.Grouped(item.Figure!.Value!.Value),
                    item.Figure.Unit.Symbol,
                    AmountText.InYuan(item.Figure.Value.Value * item.Figure.Unit.Scale),
                    anchors.Link(item.Figure.Key, home: ""))),
        ];
    }
}
