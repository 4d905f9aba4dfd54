using FinalAccounts.Documents;

namespace FinalAccounts.Statements.Reading;

/// <summary>What a report says of itself at its head: title, department, fiscal year, whose accounts they are.</summary>
/// <param name="Title">The title as printed.</param>
/// <param name="Department">The department or unit.</param>
/// <param name="Year">The fiscal year.</param>
/// <param name="Kind">Department, unit, or the department's own office.</param>
internal sealed record ReportHeading(string Title, string Department, int Year, ReportKind Kind)
{
    private const int RowsOfHead = 60;

    /// <summary>Reads the heading.</summary>
    /// <param name="document">The document.</param>
    /// <param name="rows">Its rows.</param>
    public static ReportHeading Read(SourceDocument document, List<SourceRow> rows)
    {
        var (title, key) = TitleOf(rows) ?? (document.FileName, CanonicalText.Of(Path.GetFileNameWithoutExtension(document.FileName)));
        var year = YearIn(key) ?? rows.Take(400).SelectMany(row => row.Cells).Where(cell => cell.Text.Length < 60).Select(cell => YearIn(cell.Key)).FirstOrDefault(y => y is not null) ?? 0;
        var department = DepartmentLine(rows) ?? BeforeYear(title);
        return new(title, department, year, KindOf(key));
    }

    /// <summary>The fiscal year in a canonical text (<c>2024年度</c>, <c>二〇二四年</c>); null when there is none.</summary>
    public static int? YearIn(string key)
    {
        for (var at = key.IndexOf('年', StringComparison.Ordinal); at >= 0; at = key.IndexOf('年', at + 1))
        {
            if (at < 4)
            {
                continue;
            }

            var year = 0;
            foreach (var c in key.AsSpan(at - 4, 4))
            {
                var digit = char.IsAsciiDigit(c) ? c - '0' : c == '〇' || c == '零' || c == '○' ? 0 : "一二三四五六七八九".IndexOf(c, StringComparison.Ordinal) + 1;
                if (digit == 0 && c is not ('0' or '〇' or '零' or '○'))
                {
                    year = 0;
                    break;
                }

                year = (year * 10) + digit;
            }

            if (year is >= 2000 and < 2100)
            {
                return year;
            }
        }

        return null;
    }

    // A title may be broken over two lines: the department on one, the year and 部门决算 on the next.
    private static (string Title, string Key)? TitleOf(List<SourceRow> rows)
    {
        for (var i = 0; i < Math.Min(rows.Count, RowsOfHead); i++)
        {
            if (rows[i].OnlyCell is not { Text.Length: < 80 } cell || !IsTitle(cell.Key))
            {
                continue;
            }

            var complete = YearIn(cell.Key) is > 0 && !cell.Key.StartsWith("20", StringComparison.Ordinal);
            var before = i > 0 && !complete && rows[i - 1].OnlyCell is { Text.Length: < 60 } previous && !previous.Key.Contains("目录", StringComparison.Ordinal) ? previous : null;
            return before is null ? (cell.Text, cell.Key) : (before.Text + cell.Text, before.Key + cell.Key);
        }

        return null;
    }

    private static bool IsTitle(string key) =>
        (key.EndsWith("部门决算", StringComparison.Ordinal) || key.EndsWith("单位决算", StringComparison.Ordinal)
            || key.Contains("部门决算公开", StringComparison.Ordinal) || key.Contains("单位决算公开", StringComparison.Ordinal)
            || key.EndsWith("决算", StringComparison.Ordinal) || key.Contains("决算报告", StringComparison.Ordinal)
            || key.EndsWith("决算说明", StringComparison.Ordinal) || key.Contains("部门决算(", StringComparison.Ordinal)
            || key.Contains("决算公开", StringComparison.Ordinal) || key.EndsWith("决算情况说明", StringComparison.Ordinal))
        && !key.Contains('。', StringComparison.Ordinal);

    private static string? DepartmentLine(List<SourceRow> rows)
    {
        foreach (var row in rows)
        {
            foreach (var cell in row.Cells)
            {
                if (cell.Text.Length > 60 || !cell.IsText)
                {
                    continue;
                }

                foreach (var mark in (ReadOnlySpan<string>)["编制单位", "编制部门", "公开部门", "公开单位", "部门名称", "单位名称", "部门", "单位"])
                {
                    if (cell.Key.StartsWith(mark, StringComparison.Ordinal) && cell.Key.Length > mark.Length + 2 && cell.Key[mark.Length] == ':'
                        && StatementPreamble.UnitIn(cell.Key) is null)
                    {
                        var colon = cell.Text.AsSpan().IndexOfAny(':', '：');
                        return cell.Text[(colon + 1)..].Trim();
                    }
                }
            }
        }

        return null;
    }

    private static string BeforeYear(string title)
    {
        var digits = 0;
        for (var i = 0; i < title.Length; i++)
        {
            digits = char.IsAsciiDigit(title[i]) ? digits + 1 : 0;
            if (digits == 4 && i > 5)
            {
                return title[..(i - 3)].Trim();
            }
        }

        var end = title.IndexOf("年度", StringComparison.Ordinal);
        var rest = end >= 0 ? title[(end + 2)..] : title;
        var last = rest.LastIndexOf("决算", StringComparison.Ordinal);
        rest = last > 0 ? rest[..last] : rest;
        return rest.EndsWith("部门", StringComparison.Ordinal) || rest.EndsWith("单位", StringComparison.Ordinal) ? rest[..^2].Trim() : rest.Trim();
    }

    private static ReportKind KindOf(string key) =>
        key.Contains("(本级)", StringComparison.Ordinal) || key.Contains("本级决算", StringComparison.Ordinal) || key.Contains("本级20", StringComparison.Ordinal) ? ReportKind.OwnLevel
        : key.Contains("单位决算", StringComparison.Ordinal) ? ReportKind.Unit
        : ReportKind.Department;
}
