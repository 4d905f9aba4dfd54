using System.Collections.Immutable;

namespace FinalAccounts.Documents;

/// <summary>Lines → paragraphs and tables; what plain text and Markdown have in common.</summary>
internal static class TextLineReader
{
    /// <summary>Reads decoded text.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="document">The document to fill: name, hash, format.</param>
    /// <param name="markdown">Whether pipes separate cells and <c>#</c> marks a heading.</param>
    /// <param name="limits">How much it may cost.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public static Outcome<SourceDocument> Read(
        string text, SourceDocument document, bool markdown, ReadLimits limits, CancellationToken cancellationToken)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        var rows = ImmutableArray.CreateBuilder<TableRow>();
        var splitter = new LineSplitter(markdown);
        var behindTable = ImmutableArray.CreateBuilder<Block>();
        var afterBlank = true;
        var lineNumber = 0;
        var tableNumber = 0;
        var (cells, paragraphs) = (0, 0);
        List<int> breaks = [];

        // A form feed ends a page; text without any has no pages.
        int? page = text.Contains('\f', StringComparison.Ordinal) ? 1 : null;
        var pageBefore = page;
        var running = RunningLines.Of(text);

        // Lines end at line feeds alone: a form feed or U+2028 within a line must not shift the numbers that an editor shows.
        var rest = text.AsSpan();
        while (!rest.IsEmpty)
        {
            cancellationToken.ThrowIfCancellationRequested();
            lineNumber++;
            var end = rest.IndexOf('\n');
            var line = end < 0 ? rest : rest[..end];
            var content = line.Trim('\f').TrimEnd(" \r");
            rest = end < 0 ? [] : rest[(end + 1)..];
            page += line.Length - line.TrimStart('\f').Length;
            var onPage = page;
            page += line.TrimStart('\f').Count('\f');
            if (onPage > pageBefore && splitter.Spaced && rows.Count > 0)
            {
                Break();
            }

            pageBefore = onPage;
            if (running.Contains(lineNumber))
            {
                continue;
            }

            if (content.IsWhiteSpace())
            {
                if (!splitter.Spaced)
                {
                    EndTable();
                }

                afterBlank = true;
                continue;
            }

            if (!splitter.IsRow(content, inTable: rows.Count > 0, adjacent: !afterBlank))
            {
                if (!splitter.Spaced && EndsPage(rest) && SpacedColumns.IsPageNumber(content))
                {
                    continue;
                }

                // A page's number stands between the two halves of a table; it does not end it.
                if (splitter.Spaced && SpacedColumns.IsPageNumber(content))
                {
                    Break();
                    afterBlank = true;
                    continue;
                }

                EndTable();

                var start = content.Length - content.TrimStart().Length;
                var paragraph = markdown ? MarkdownText.Plain(content.Trim()) : content.Trim().ToString();
                if (++paragraphs > limits.MaxCells)
                {
                    return TooManyCells(limits);
                }

                (rows.Count > 0 ? behindTable : blocks).Add(new Paragraph(paragraph, new(document.FileName, onPage, lineNumber, Column: start + 1)));
                afterBlank = true;
                continue;
            }

            if (markdown && MarkdownText.IsRule(content))
            {
                continue;
            }

            tableNumber += rows.Count == 0 ? 1 : 0;

            var row = splitter.Split(content, new(document.FileName, onPage, lineNumber, tableNumber, rows.Count + 1));
            cells += row.Cells.Length;
            if (cells > limits.MaxCells)
            {
                return TooManyCells(limits);
            }

            rows.Add(row);
            afterBlank = false;
        }

        EndTable();
        return document with { Blocks = blocks.DrainToImmutable() };

        void Break()
        {
            if (breaks.Count == 0 || breaks[^1] < rows.Count)
            {
                breaks.Add(rows.Count);
            }
        }

        void EndTable()
        {
            if (rows.Count > 0)
            {
                var inferred = splitter.Spaced;
                foreach (var part in splitter.Align(rows.DrainToImmutable(), breaks))
                {
                    blocks.Add(new Table(part, part[0].Place with { Row = null }, inferred));
                }

                blocks.AddRange(behindTable);
                behindTable.Clear();
                breaks.Clear();
            }
        }
    }

    // The last line before a form feed: a lone number there is the page's, whatever stands above it.
    private static bool EndsPage(ReadOnlySpan<char> rest) => rest.TrimStart(" \r\n").StartsWith('\f');

    private static Refusal TooManyCells(ReadLimits limits) => new(
        "too-many-cells",
        new(
            $"文件中的表格单元格或段落超过 {limits.MaxCells} 个，不是一份部门决算报告。请只上传报告本身。",
            $"The file has more than {limits.MaxCells} table cells or paragraphs and is no final accounts report. Upload the report alone."));
}
