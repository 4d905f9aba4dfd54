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

    /// <summary>The statements in reading order, and the titles of tables that are none of the ten.</summary>
    public static List<StatementSection> Find(List<SourceRow> rows)
    {
        var titles = new List<(int Row, StatementForm? Form, string Text)>();
        for (var i = 0; i < rows.Count; i++)
        {
            if (Title(rows, i) is { } title)
            {
                titles.Add((i, title.Form, title.Text));
            }
        }

        var sections = new List<StatementSection>();
        for (var t = 0; t < titles.Count; t++)
        {
            var (start, form, text) = titles[t];
            if (form is null)
            {
                continue;
            }

            var end = t + 1 < titles.Count ? titles[t + 1].Row : rows.Count;
            end = EndOfStatement(rows, start + 1, end);
            if (HasHeader(rows, start + 1, end, form))
            {
                var before = Math.Max(0, start - 3);
                sections.Add(new(form, rows[start], text, [.. rows[before..start]], [.. rows[(start + 1)..end]]));
            }
        }

        return sections;
    }

    private static (StatementForm? Form, string Text)? Title(List<SourceRow> rows, int index)
    {
        var row = rows[index];
        if (row.OnlyCell is { } only)
        {
            if (only.Text.Length > 100)
            {
                return null;
            }

            if (StatementTitle.Find(only.Key) is { } form)
            {
                return (form, only.Text);
            }

            return StatementTitle.NamesTable(only.Key) ? (null, only.Text) : null;
        }

        // A sheet may print title, form number and unit side by side.
        foreach (var cell in row.Cells)
        {
            if (cell.IsText && cell.Text.Length <= 60 && StatementTitle.Find(cell.Key) is { } form && row.Cells.All(other => other == cell || IsFurniture(other)))
            {
                return (form, cell.Text);
            }
        }

        return null;
    }

    private static bool IsFurniture(SourceCell cell) =>
        cell.IsBlank || StatementPreamble.FormNumber(cell.Key) is not null || StatementPreamble.UnitIn(cell.Key) is not null
        || cell.Key.Contains("年度", StringComparison.Ordinal) || cell.Key.StartsWith("部门", StringComparison.Ordinal);

    // A statement ends where prose begins: a heading of a part, or a sentence that is no note.
    private static int EndOfStatement(List<SourceRow> rows, int start, int end)
    {
        var inTable = false;
        for (var i = start; i < end; i++)
        {
            if (!rows[i].IsParagraph)
            {
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

    private static bool HasHeader(List<SourceRow> rows, int start, int end, StatementForm form)
    {
        var seen = 0;
        var evidence = new HeaderEvidence(form);
        for (var i = start; i < end && seen < HeaderReach; i++)
        {
            seen++;
            foreach (var cell in rows[i].Cells)
            {
                if (cell.IsText)
                {
                    evidence.Add(cell.Key);
                }

                if (rows[i].IsParagraph)
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
