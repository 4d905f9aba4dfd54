using FinalAccounts.Statements.Forms;

namespace FinalAccounts.Statements.Reading;

/// <summary>Tells text under a title that holds the statement's lines although its header was torn apart, as text in column order does.</summary>
internal static class HeadlessLines
{
    // Fewer may stand in any text.
    private const int Fewest = 3;

    /// <summary>True when so many lines hold codes, amounts or labels of the form.</summary>
    /// <param name="body">The rows under the title.</param>
    /// <param name="form">The form.</param>
    public static bool Of(IReadOnlyList<SourceRow> body, StatementForm form)
    {
        if (!body.All(row => row.Inferred))
        {
            return false;
        }

        var labels = form.Halves.SelectMany(half => half.Lines).SelectMany(line => line.Labels).ToHashSet();
        return body.TakeWhile(row => !row.EndsTable).Count(row => IsLine(row, labels)) >= Fewest;
    }

    private static bool IsLine(SourceRow row, HashSet<string> labels)
    {
        var words = row.Cells.Where(cell => !cell.IsBlank).SelectMany(cell => cell.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToList();
        return words.TrueForAll(word => word.IndexOfAny(['。', '，', '；', '：', ':', '%']) < 0)
            && words.Exists(word => PrintedAmount.Parse(word) is { IsNumber: true, Decimals: > 0 } || labels.Contains(LabelText.Name(CanonicalText.Of(word))));
    }
}
