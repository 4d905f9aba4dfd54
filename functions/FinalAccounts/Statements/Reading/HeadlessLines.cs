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
        return body.All(row => row.Inferred) && body.TakeWhile(row => !row.EndsTable).Count(row => IsLine(row, form)) >= Fewest;
    }

    private static bool IsLine(SourceRow row, StatementForm form)
    {
        var words = row.Cells.Where(cell => !cell.IsBlank).SelectMany(cell => cell.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToList();
        return words.TrueForAll(word => word.IndexOfAny(['。', '，', '；', '：', ':', '%']) < 0)
            && words.Exists(word => PrintedAmount.Parse(word) is { IsNumber: true, Decimals: > 0 } || form.Halves.Any(half => half.KeyByLabel.ContainsKey(LabelText.Name(CanonicalText.Of(word)))));
    }
}
