using FinalAccounts.Statements.Forms;

namespace FinalAccounts.Statements.Reading;

/// <summary>An item of T09 that is named by the header of its column.</summary>
/// <param name="Key">The key of its line.</param>
/// <param name="Label">The label as printed.</param>
internal sealed record ThreePublicItem(string Key, string Label)
{
    /// <summary>The item that the words above a column name: 小计 below 公务用车购置及运行费 is that item's own line.</summary>
    /// <param name="texts">The words, top to bottom.</param>
    /// <param name="half">The form.</param>
    /// <returns>Null when they name no item of the form.</returns>
    public static ThreePublicItem? Of(IReadOnlyList<string> texts, FormHalf half)
    {
        for (var i = texts.Count - 1; i >= 0; i--)
        {
            var name = LabelText.Name(texts[i]);
            if (name is "小计" or "合计" && i > 0 && texts[i - 1].Contains("三公经费", StringComparison.Ordinal))
            {
                return new(LineKeys.ThreePublic, texts[i - 1]);
            }

            if (half.Lines.FirstOrDefault(line => line.Labels.Contains(name)) is { } line)
            {
                return new(line.Key, name == "小计" && i > 0 ? texts[i - 1] : texts[i]);
            }
        }

        return null;
    }

    /// <summary>会议费, 培训费 and what else a province merges into the table, under its own name; null where nothing stands above the column.</summary>
    public static ThreePublicItem? Unknown(IReadOnlyList<string> texts) =>
        texts is [.., var last] ? new($"{LineKeys.ThreePublicPrefix}{LabelText.Name(last)}", last) : null;
}
