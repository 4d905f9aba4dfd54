using System.Text.RegularExpressions;

namespace FinalAccounts.Narrative;

/// <summary>
/// One phrase that names several things, and numbers for each of them in turn: <c>收入、支出总计分别增加 10 万元、20 万元</c>. The first number
/// belongs to the phrase as it is read, the others to the names behind it.
/// </summary>
internal static partial class ParallelSubjects
{
    /// <summary>True when the words between two numbers say that the second is the same thing of the next subject.</summary>
    /// <param name="between">The compact words.</param>
    public static bool Continues(string between) => Joint().IsMatch(between);

    /// <summary>The name at a position of a phrase that names several, spelt as it would stand alone; null when there is none.</summary>
    /// <param name="subject">The phrase.</param>
    /// <param name="index">1 for the second name.</param>
    public static string? Name(string subject, int index)
    {
        var names = subject.Split('、', '和', '与');
        if (index >= names.Length || names.Length > 3)
        {
            return null;
        }

        var name = names[index];
        name = name.StartsWith('支') && !name.StartsWith("支出", StringComparison.Ordinal) ? "支出" + name[1..] : name;
        return subject.StartsWith("财政拨款", StringComparison.Ordinal) && !name.StartsWith("财政拨款", StringComparison.Ordinal) ? "财政拨款" + name : name;
    }

    [GeneratedRegex("^(?:[，,]|[、和及](?:分别)?(?:增加|减少|增长|下降|降低|上升)?)$")]
    private static partial Regex Joint();
}
