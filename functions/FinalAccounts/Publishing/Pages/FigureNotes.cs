using System.Collections.Immutable;
using FinalAccounts.Checks;
using FinalAccounts.Statements;

namespace FinalAccounts.Publishing.Pages;

/// <summary>Writes the notes of a report's figures.</summary>
internal sealed class FigureNotes
{
    private readonly Inspection inspection;
    private readonly PageAnchors anchors;
    private readonly PageLanguage language;
    private readonly Dictionary<FigureKey, List<int>> identities = [];
    private readonly Dictionary<FigureKey, List<int>> findings = [];

    public FigureNotes(Inspection inspection, PageAnchors anchors, PageLanguage language)
    {
        (this.inspection, this.anchors, this.language) = (inspection, anchors, language);
        for (var i = 0; i < inspection.Checks.Identities.Length; i++)
        {
            var identity = inspection.Checks.Identities[i];
            if (identity.Verdict == Verdict.NotBound)
            {
                continue;
            }

            Add(identities, identity.Total, i);
            foreach (var term in identity.Terms)
            {
                Add(identities, term.Figure, i);
            }
        }

        for (var i = 0; i < inspection.Checks.Findings.Length; i++)
        {
            var finding = inspection.Checks.Findings[i];
            foreach (var key in finding.Suspects.Select(KeyOf).Concat(finding.Operands.OfType<Figure>().Select(figure => (FigureKey?)figure.Key)))
            {
                if (key is { } named)
                {
                    Add(findings, named, i);
                }
            }
        }
    }

    /// <summary>The report's fiscal year.</summary>
    public int Year => inspection.Report.Year;

    /// <summary>The note of a figure; null for a blank that no finding names: it has nothing to tell.</summary>
    public FigureNote? Of(Figure figure)
    {
        var found = findings.GetValueOrDefault(figure.Key);
        if (figure.Printed.Length == 0 && found is null)
        {
            return null;
        }

        var noted = (identities.GetValueOrDefault(figure.Key) ?? []).Select(Identity).ToImmutableArray();
        var place = language.Say(figure.Place.Describe());
        var id = anchors.Of(figure);
        return new(
            id,
            TitleOf(figure),
            figure.Value is null ? figure.Printed : $"{figure.Printed} {figure.Unit}",
            RangeOf(figure),
            place,
            PageAnchors.Source(figure.Place, language),
            Summary(place, noted, found),
            StateOf(figure.Key, found),
            noted,
            [.. (found ?? []).Select(i => Finding(i, figure.Key))]);
    }

    /// <summary>A figure in words: <c>201 一般公共服务支出 · 基本支出</c>.</summary>
    public static string TitleOf(Figure figure)
    {
        var line = figure.Line.Label.Length > 0 ? figure.Line.Label : figure.Line.Key;
        return figure.Line.Code is { } code ? $"{code} {line} · {figure.Column.Title}" : $"{line} · {figure.Column.Title}";
    }

    private static void Add(Dictionary<FigureKey, List<int>> index, FigureKey key, int number)
    {
        if (!index.TryGetValue(key, out var numbers))
        {
            index.Add(key, numbers = []);
        }

        if (numbers.Count == 0 || numbers[^1] != number)
        {
            numbers.Add(number);
        }
    }

    private static FigureKey? KeyOf(Suspect suspect) =>
        suspect.Statement is { } statement ? new FigureKey(statement, suspect.Line.Key, suspect.Column.Key) : null;

    // In the unit that is printed: the reader compares it with what the page shows.
    private static string? RangeOf(Figure figure)
    {
        if (figure.Value is not { } value || !figure.Unit.IsMoney)
        {
            return null;
        }

        var range = Interval.OfPrinted(value, figure.RoundedTo ?? figure.Decimals);
        return $"{AmountText.Grouped(range.Low)} – {AmountText.Grouped(range.High)} {figure.Unit}";
    }

    private string StateOf(FigureKey key, List<int>? found)
    {
        if (found is null)
        {
            return "";
        }

        return found.Exists(i => inspection.Checks.Findings[i].Suspects.Any(suspect => KeyOf(suspect) == key)) ? "suspect" : "involved";
    }

    private string Summary(string place, ImmutableArray<NotedIdentity> noted, List<int>? found)
    {
        var failed = noted.Count(identity => identity.Mark.Name == "violated");
        var checks = noted.Length == 0 ? language.Say("未参与勾稽", "part of no identity")
            : failed == 0 ? language.Say($"{noted.Length} 项勾稽", $"part of {noted.Length} identities")
            : language.Say($"{noted.Length} 项勾稽，{failed} 项不成立", $"part of {noted.Length} identities, {failed} failed");
        var problems = found is null ? "" : language.Say($"；{found.Count} 项问题", $"; {found.Count} findings");
        return $"{place}{language.Say("；", "; ")}{checks}{problems}";
    }

    private NotedIdentity Identity(int i)
    {
        var identity = inspection.Checks.Identities[i];
        var (low, high) = identity is { Calculated: { } sum, Slack: { } slack } ? (AmountText.Grouped(sum - slack), AmountText.Grouped(sum + slack)) : ("", "");
        return new(
            $"{language.Page("checks")}#i{i + 1}",
            $"{identity.Identity} {identity.Instance}",
            Words.Of(identity.Verdict),
            identity.Provided is { } printed ? AmountText.Grouped(printed) : "",
            identity.Calculated is { } calculated ? AmountText.Grouped(calculated) : "",
            low,
            high);
    }

    private NotedFinding Finding(int i, FigureKey key)
    {
        var finding = inspection.Checks.Findings[i];
        var suspect = finding.Suspects.FirstOrDefault(suspect => KeyOf(suspect) == key);
        return new(
            $"#finding-{i + 1}",
            Words.Of(finding.Severity),
            language.Say(finding.Message),
            suspect?.Suggested is { } value ? AmountText.Grouped(value) : null);
    }
}
