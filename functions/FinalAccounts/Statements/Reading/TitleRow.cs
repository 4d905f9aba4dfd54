using FinalAccounts.Statements.Forms;

namespace FinalAccounts.Statements.Reading;

/// <summary>A row of a document that names a table.</summary>
/// <param name="First">The first row of the title; the one before <paramref name="Last"/> where it is broken in two.</param>
/// <param name="Last">The last row of the title.</param>
/// <param name="Form">The form; null for a table that is none of the ten.</param>
/// <param name="Text">The title as printed.</param>
internal sealed record TitleRow(int First, int Last, StatementForm? Form, string Text)
{
    // 收入支出决算总表 and shorter ends many titles.
    private const int LongestTail = 8;

    // A long name is wrapped onto so many lines.
    private const int WrappedLines = 2;

    // A title and what stands beside it are short.
    private const int LongestCell = 60;

    // What may follow a title in one cell, whose lines are joined.
    private static readonly string[] Followers = ["公开0", "公开1", "财决公开", "部门:", "单位:", "金额单位", "编制", "部门名称", "单位名称"];

    /// <summary>The titles of a document in reading order.</summary>
    public static List<TitleRow> All(List<SourceRow> rows)
    {
        var titles = new List<TitleRow>();
        for (var i = 0; i < rows.Count; i++)
        {
            if (At(rows, i) is { } title)
            {
                titles.Add(title);
            }
        }

        return titles;
    }

    private static TitleRow? At(List<SourceRow> rows, int index)
    {
        var row = rows[index];
        if (row.OnlyCell is not { } only)
        {
            // A sheet may print title, form number and unit side by side.
            return AmongFurniture(row) is { } title ? new(index, index, StatementTitle.Find(title.Key), title.Text) : null;
        }

        if (only.Text.Length > 100)
        {
            return null;
        }

        if (Broken(rows, index, only) is { } broken)
        {
            return broken;
        }

        if (StatementTitle.Find(only.Key) is { } form)
        {
            return new(index, index, form, only.Text);
        }

        return StatementTitle.NamesTable(only.Key) && !NamesDepartment(only.Key) ? new(index, index, null, only.Text) : BesideFurniture(only) is { } words ? new(index, index, StatementTitle.Find(CanonicalText.Of(words)), words) : null;
    }

    // 一般公共预算财政拨款 on one line and 支出决算表 on the next are one title, and not that of 支出决算表.
    private static TitleRow? Broken(List<SourceRow> rows, int index, SourceCell rest)
    {
        if (index == 0 || rest.Text.Length > 30 || !rest.Key.Contains('表', StringComparison.Ordinal) || rows[index - 1].OnlyCell is not { } begin || !StatementTitle.MayBegin(begin.Key) || HoldsAmounts(rows[index - 1]))
        {
            return null;
        }

        var whole = StatementTitle.Find(begin.Key + rest.Key);
        return whole is not null || (rest.Key.Length <= LongestTail && StatementTitle.Find(rest.Key) is not null && rows[index - 1].IsParagraph == rows[index].IsParagraph && !EndsTable(rows, index - 2))
            ? new(index - 1, index, whole, begin.Text + rest.Text)
            : null;
    }

    // The last label of a table may be wrapped onto the lines right below its amounts; then it begins no title.
    private static bool EndsTable(List<SourceRow> rows, int index)
    {
        for (var above = index; above >= 0 && above > index - WrappedLines && Follows(rows[above], rows[above + 1]); above--)
        {
            if (HoldsAmounts(rows[above]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Follows(SourceRow above, SourceRow below) =>
        above.Place is { Line: { } line } && below.Place.Line == line + 1 && below.Place.Page == above.Place.Page;

    private static bool HoldsAmounts(SourceRow row) =>
        row.Cells.Any(cell => cell.IsAmount)
        || (row.OnlyCell is { } only && only.Text.Split(' ').Any(word => word.AsSpan().Trim("-—–－").IsEmpty || PrintedAmount.Parse(word) is { IsNumber: true, Decimals: > 0 }));

    private static SourceCell? AmongFurniture(SourceRow row)
    {
        foreach (var cell in row.Cells)
        {
            if (IsTitle(cell) && IsFurnitureBut(row, cell))
            {
                return cell;
            }
        }

        return null;
    }

    private static bool IsFurnitureBut(SourceRow row, SourceCell title) => row.Cells.All(cell => cell == title || IsFurniture(cell));

    // 收入支出决算总表 公开01表 单位：万元 in one cell.
    private static string? BesideFurniture(SourceCell only)
    {
        if (!only.Key.Contains('表', StringComparison.Ordinal))
        {
            return null;
        }

        var end = Followers.Select(follower => only.Key.IndexOf(follower, StringComparison.Ordinal)).Where(at => at > 3).DefaultIfEmpty(-1).Min();
        if (end > 0 && !only.Key.Contains('。', StringComparison.Ordinal) && WithoutYear(only.Key[..end]) is var title && title.EndsWith('表') && StatementTitle.Find(title) is not null)
        {
            return title;
        }

        var words = only.Text.Split([' ', '\u3000', '\u00A0'], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is < 2 or > 5)
        {
            return null;
        }

        var titles = words.Where(word => StatementTitle.Find(CanonicalText.Of(word)) is not null).ToList();
        return titles is [var named] && words.All(word => word == named || IsFurniture(CanonicalText.Of(word))) ? named : null;
    }

    // 收入支出决算总表2024年度
    private static string WithoutYear(string title) => title.LastIndexOf('表') is > 3 and var end && title.AsSpan(end + 1).TrimStart("0123456789年度()").IsEmpty ? title[..(end + 1)] : title;

    // 部门：某局 2024 年度 公开01表 ends like a title.
    private static bool NamesDepartment(string key) =>
        key.StartsWith("部门:", StringComparison.Ordinal) || key.StartsWith("单位:", StringComparison.Ordinal) || key.StartsWith("编制", StringComparison.Ordinal);

    private static bool IsTitle(SourceCell cell) => cell.IsText && cell.Text.Length <= LongestCell && cell.Text.Contains('表', StringComparison.Ordinal) && StatementTitle.Find(cell.Key) is not null;

    private static bool IsFurniture(SourceCell cell) => cell.IsBlank || IsFurniture(cell.Key);

    private static bool IsFurniture(string key) =>
        StatementPreamble.FormNumber(key) is not null || StatementPreamble.UnitIn(key) is not null || key.Contains("年度", StringComparison.Ordinal)
        || key.StartsWith("部门", StringComparison.Ordinal) || key.StartsWith("单位:", StringComparison.Ordinal) || key.StartsWith("编制", StringComparison.Ordinal);
}
