using System.Text;

namespace FinalAccounts.Tests.Mutations;

/// <summary>The tables of <c>docs/performance.md</c>.</summary>
internal static class MutationTable
{
    /// <summary>A line for each kind of slip, and one for all.</summary>
    public static string ByKind(IReadOnlyCollection<MutationOutcome> outcomes) =>
        Of("Change", outcomes, outcome => outcome.Mutation.Kind, Words);

    /// <summary>A line for each statement.</summary>
    public static string ByStatement(IReadOnlyCollection<MutationOutcome> outcomes) =>
        Of("Statement", outcomes, outcome => outcome.Mutation.Figure.Statement, id => id.ToString());

    private static string Of<T>(string head, IReadOnlyCollection<MutationOutcome> outcomes, Func<MutationOutcome, T> key, Func<T, string> name)
    {
        var text = new StringBuilder($"| {head} | Tried | Detected | Bound twice | First suspect | Original value | More errors than causes |\n|---|---:|---:|---:|---:|---:|---:|\n");
        foreach (var group in outcomes.GroupBy(key).OrderBy(group => group.Key))
        {
            Row(text, name(group.Key), new([.. group]));
        }

        Row(text, "**all**", new(outcomes));
        return text.ToString();
    }

    private static void Row(StringBuilder text, string name, MutationScore score) => text.Append(
        $"| {name} | {score.Tried} | {score.Detected} % | {score.Bound} | {score.First} % | {score.Mended} % | {score.Several} % |\n");

    private static string Words(MutationKind kind) => kind switch
    {
        MutationKind.Digit => "one digit changed",
        MutationKind.Transposition => "two digits transposed",
        MutationKind.DroppedDigit => "a digit dropped",
        MutationKind.DoubledDigit => "a digit doubled",
        MutationKind.MovedPoint => "the point moved",
        MutationKind.Yuan => "元 for 万元",
        MutationKind.Sign => "sign turned",
        MutationKind.RowCopy => "copied from the next line",
        MutationKind.ColumnCopy => "copied from the next column",
        MutationKind.RowSlide => "slid to the next line (two figures)",
        MutationKind.ColumnSlide => "slid to the next column (two figures)",
        MutationKind.ColumnStretch => "a column slid by a line over 3 to 6 lines",
        MutationKind.LineStretch => "3 to 6 whole lines slid by a line",
        MutationKind.LineSlide => "a line slid by a column",
        MutationKind.Carried => "a digit dropped and carried into the codes above",
        MutationKind.TwoStatements => "two figures of two statements, one digit each",
        _ => "two figures of a statement, one digit each",
    };
}
