using System.Collections.Immutable;
using FinalAccounts.Statements.Forms;

namespace FinalAccounts.Statements.Reading;

/// <summary>
/// Finds the statements of a document: a title counts only when the form's own header follows it before any other title does,
/// so the contents list and prose that names a statement never count.
/// </summary>
internal static class StatementLocator
{
    // A header stands within so many rows of its title; department, year, form number and unit may stand between.
    private const int HeaderReach = 30;

    // A table has a header and a line at least.
    private const int FewestRows = 2;

    /// <summary>The statements in reading order, and the tables that are none of the ten.</summary>
    public static LocatedTables Find(List<SourceRow> rows)
    {
        var titles = TitleRow.All(rows);
        var sections = ImmutableArray.CreateBuilder<StatementSection>();
        var others = ImmutableArray.CreateBuilder<OtherTable>();
        for (var t = 0; t < titles.Count; t++)
        {
            var title = titles[t];
            var body = Body(rows, titles, t);
            if (UntitledTables.Find(body, 0, body.Count) is var untitled && untitled < body.Count)
            {
                others.Add(new(string.Join(' ', body[untitled].Cells.Where(cell => cell.IsText).Select(cell => cell.Text)), Form: null, body[untitled].Place, RowsOf(body[untitled..])));
                body = body[..untitled];
            }

            if (title.Form is { } form && HasHeader(body, form))
            {
                var section = new StatementSection(form, rows[title.First], title.Text, [.. rows[Math.Max(0, title.First - 3)..title.First]], [.. body]);
                while (t + 1 < titles.Count && titles[t + 1].Form == form && Body(rows, titles, t + 1) is var more && Continues(section, titles[t + 1], more))
                {
                    section = section.With(more);
                    t++;
                }

                sections.Add(section);
            }
            else if (title.Form is { } torn && HeadlessLines.Of(body, torn))
            {
                sections.Add(new(torn, rows[title.First], title.Text, [], [.. body]) { Kind = SectionKind.Headless });
            }
            else if (title.Form is { } said && EmptyNote.Of(body, said))
            {
                sections.Add(new(said, rows[title.First], title.Text, [], [.. body]) { Kind = SectionKind.EmptyNote });
            }
            else if (RowsOf(body) >= FewestRows)
            {
                others.Add(new(title.Text, FormNumber(rows, title, body), rows[title.First].Place, RowsOf(body)));
            }
        }

        return new(sections.DrainToImmutable(), others.DrainToImmutable());
    }

    private static List<SourceRow> Body(List<SourceRow> rows, List<TitleRow> titles, int title)
    {
        var start = titles[title].Last + 1;
        var end = title + 1 < titles.Count ? Math.Max(start, titles[title + 1].First) : rows.Count;
        return rows[start..EndOfStatement(rows, start, end)];
    }

    // The title is printed again on each page: then the table goes on, unless both parts have a total or the same lines.
    private static bool Continues(StatementSection section, TitleRow title, List<SourceRow> more) =>
        RowsOf(more) > 0
        && (StatementTitle.IsContinuation(CanonicalText.Of(title.Text))
            || (CanonicalText.Of(title.Text) == CanonicalText.Of(section.TitleText)
                && (HasTotal(section.Rows) != HasTotal(more) || (!HasTotal(more) && RepeatedLines.GoesOn(section.Rows, more)))));

    private static bool HasTotal(IEnumerable<SourceRow> rows) => rows.Any(row => row.IsParagraph
        ? row.OnlyCell is { } line && HasTotal(line.Text.Split(' '))
        : row.Cells.Any(cell => cell.Key is "合计" or "总计") && row.Cells.Any(cell => cell.IsAmount));

    private static bool HasTotal(string[] words) => Enumerable.Range(0, words.Length - 1)
        .Any(i => CanonicalText.Of(words[i]) is var word && (word.EndsWith("合计", StringComparison.Ordinal) || word is "总计") && PrintedAmount.Parse(words[i + 1]).IsNumber);

    // Lines of text count as rows where they hold several words.
    private static int RowsOf(IEnumerable<SourceRow> rows) => rows.Count(row => row.IsParagraph
        ? row.OnlyCell is { Text: var text } && text.Contains(' ', StringComparison.Ordinal) && !text.Contains('。', StringComparison.Ordinal) && !text.Contains(':', StringComparison.Ordinal) && !text.Contains('：', StringComparison.Ordinal)
        : row.Cells.Count(cell => !cell.IsBlank) > 1);

    private static string? FormNumber(List<SourceRow> rows, TitleRow title, List<SourceRow> body) =>
        rows[title.First..(title.Last + 1)].Concat(body.Take(4)).Concat(rows[Math.Max(0, title.First - 2)..title.First])
            .SelectMany(row => row.Cells).Select(cell => StatementPreamble.FormNumber(cell.Key)).FirstOrDefault(form => form is not null);

    // A statement ends where prose begins: a heading of a part, or a sentence that is no note.
    private static int EndOfStatement(List<SourceRow> rows, int start, int end)
    {
        var inTable = false;
        for (var i = start; i < end; i++)
        {
            if (!rows[i].IsParagraph)
            {
                // A heading with a gap in it looks like a row where spaces make the columns.
                if (rows[i].Inferred && rows[i].Cells.FirstOrDefault(cell => !cell.IsBlank) is { } head && IsPartHeading(head.Key))
                {
                    return i;
                }

                inTable = true;
                continue;
            }

            if (rows[i].OnlyCell is { } cell && (IsPartHeading(cell.Key) || (inTable && IsSectionHeading(cell.Key))))
            {
                return i;
            }
        }

        return end;
    }

    private static bool IsPartHeading(string key) =>
        key.Length is > 3 and < 60 && key[0] == '第' && LabelText.IsChineseNumeral(key[1]) && key.AsSpan(2, Math.Min(4, key.Length - 2)).Contains("部分", StringComparison.Ordinal);

    private static bool IsSectionHeading(string key) =>
        key.Length < 60 && (key.EndsWith("说明", StringComparison.Ordinal) || key.EndsWith("情况", StringComparison.Ordinal)) && key.Length > 4;

    private static bool HasHeader(List<SourceRow> rows, StatementForm form)
    {
        var evidence = new HeaderEvidence(form, inferred: rows.Take(HeaderReach).All(row => row.Inferred));
        foreach (var row in rows.Take(HeaderReach))
        {
            foreach (var cell in row.Cells)
            {
                if (cell.IsText)
                {
                    evidence.Add(cell.Key);
                }

                if (row.Inferred)
                {
                    evidence.AddWords(cell.Text);
                }
            }

            if (evidence.Enough)
            {
                return true;
            }
        }

        return false;
    }
}
