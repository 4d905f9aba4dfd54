using System.Collections.Immutable;

namespace FinalAccounts.Statements.Reading;

/// <summary>A line by functional code, or the 合计 line.</summary>
/// <param name="Row">The row.</param>
/// <param name="Code">The code; null for 合计.</param>
/// <param name="Label">The name as printed.</param>
/// <param name="Amounts">The cells that hold amounts.</param>
internal sealed record CodeRow(SourceRow Row, string? Code, string Label, ImmutableArray<SourceCell> Amounts);

/// <summary>Reads code and name of a row, in one column, in three (<c>201|03|01</c>), or both in one cell, whichever the table prints.</summary>
internal sealed class CodeColumns
{
    private readonly int groupColumn = -1;
    private readonly int itemColumn = -1;
    private string last = "";

    /// <summary>Nothing is known of the table.</summary>
    public CodeColumns()
    {
    }

    /// <summary>The header tells where 款 and 项 stand.</summary>
    public CodeColumns(IEnumerable<SourceRow> header)
    {
        foreach (var cell in header.SelectMany(row => row.Cells))
        {
            groupColumn = cell.Key == "款" ? cell.Column : groupColumn;
            itemColumn = cell.Key == "项" ? cell.Column : itemColumn;
        }
    }

    /// <summary>True for the label of the total line.</summary>
    public static bool IsTotal(string label) => CanonicalText.Of(label) is "合计" or "总计" or "合计:" or "本年合计";

    /// <summary>The line that a row holds; null for a header, a note, an empty row.</summary>
    public CodeRow? Read(SourceRow row)
    {
        string? code = null;
        var label = "";
        var amountsFrom = -1;
        var firstAmount = -1;
        for (var i = 0; i < row.Cells.Length; i++)
        {
            var cell = row.Cells[i];
            if (cell.IsBlank)
            {
                continue;
            }

            if (label.Length == 0 && CodePart(cell, code) is { } longer)
            {
                code = longer;
                continue;
            }

            if (cell.IsText)
            {
                if (label.Length > 0 || IsHeaderWord(cell.Key))
                {
                    if (IsHeaderWord(cell.Key))
                    {
                        continue;
                    }

                    // A data row holds one name only; 合计 beside 基本支出 is a header, and behind an amount it is a cell that cannot be read.
                    return code is not null ? Line(row, code, label, amountsFrom) : IsTotal(label) && firstAmount >= 0 ? Line(row, code, label, firstAmount) : null;
                }

                (code, label) = code is null ? Fused(cell) : (code, cell.Text);
                amountsFrom = i + 1;
                continue;
            }

            firstAmount = firstAmount < 0 ? i : firstAmount;
        }

        if (code is null && !IsTotal(label))
        {
            return null;
        }

        return Line(row, code, label, code is null && firstAmount >= 0 ? firstAmount : amountsFrom < 0 ? Math.Max(firstAmount, 0) : amountsFrom);
    }

    private CodeRow Line(SourceRow row, string? code, string label, int from)
    {
        last = code ?? last;
        return new(row, code, label, [.. row.Cells.Skip(Math.Max(from, 0)).Where(cell => cell.IsAmount)]);
    }

    private static bool IsHeaderWord(string key) => key is "类" or "款" or "项" or "栏次" or "类款项" or "款项" or "类款";

    // The code with this cell's digits added, or null when the cell is no part of a code.
    private string? CodePart(SourceCell cell, string? code)
    {
        var text = cell.Key;
        if (!cell.Amount.IsWhole || text.Length is not (2 or 3 or 5 or 7) || text.AsSpan().ContainsAnyExceptInRange('0', '9'))
        {
            return null;
        }

        if (text.Length > 2)
        {
            return code is null && text[0] == '2' ? text : null;
        }

        if (code is { Length: < 7 })
        {
            return code + text;
        }

        // A table that prints each level in its own column and leaves the upper ones blank.
        return (code, cell.Column) switch
        {
            (null, var column) when column == groupColumn && last.Length >= 3 => last[..3] + text,
            (null, var column) when column == itemColumn && last.Length >= 5 => last[..5] + text,
            _ => null,
        };
    }

    /// <summary>The code and the name that one cell holds together; no code when it holds a name only.</summary>
    public static (string? Code, string Label) Fused(SourceCell cell)
    {
        // 其中：2010302 一般行政管理事务 keeps its 其中 in the name: it is a choice of the lines of its class.
        var ofWhich = cell.Text.StartsWith("其中：", StringComparison.Ordinal) || cell.Text.StartsWith("其中:", StringComparison.Ordinal) ? cell.Text[..3] : "";
        var text = cell.Text.AsSpan(ofWhich.Length).TrimStart(" \u3000");
        Span<char> code = stackalloc char[7];
        int end = 0, digits = 0;
        while (end < text.Length && digits <= 7 && (char.IsAsciiDigit(text[end]) || (text[end] is ' ' or '\u3000' && end > 0)))
        {
            if (text[end] is >= '0' and <= '9')
            {
                if (digits == 7)
                {
                    return (null, cell.Text);
                }

                code[digits++] = text[end];
            }

            end++;
        }

        return digits is 3 or 5 or 7 && code[0] == '2' && end < text.Length
            ? (code[..digits].ToString(), ofWhich + text[end..].TrimStart(" \u3000-、").ToString())
            : (null, cell.Text);
    }
}
