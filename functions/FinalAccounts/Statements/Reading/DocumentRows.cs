using FinalAccounts.Documents;

namespace FinalAccounts.Statements.Reading;

/// <summary>A document as one sequence of rows.</summary>
internal static class DocumentRows
{
    /// <summary>Every paragraph and every table row in reading order.</summary>
    public static List<SourceRow> Of(SourceDocument document)
    {
        var rows = new List<SourceRow>(document.Blocks.Sum(block => block is Table table ? table.Rows.Length : 1));
        var tables = 0;
        foreach (var block in document.Blocks)
        {
            if (block is Table t)
            {
                tables++;
                foreach (var row in t.Rows)
                {
                    rows.Add(new(row, tables, t.Inferred));
                }
            }
            else if (block is Paragraph { Text.Length: > 0 } paragraph)
            {
                rows.Add(new(paragraph));
            }
        }

        return PageNumberChain.Without(rows);
    }
}
