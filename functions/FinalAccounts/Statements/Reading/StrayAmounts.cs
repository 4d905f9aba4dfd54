using FinalAccounts.Statements.Forms;

namespace FinalAccounts.Statements.Reading;

/// <summary>
/// Says which lines of a table without lines are in doubt: an amount that stands beside no label, or beside two labels in one, may belong to any line of its
/// side that has none.
/// </summary>
internal static class StrayAmounts
{
    // 支出合计 and shorter are parts of other labels.
    private const int Shortest = 5;

    /// <summary>The statement with a problem for each line that such an amount may belong to.</summary>
    /// <param name="statement">A statement whose columns or rows were inferred.</param>
    public static Statement Say(Statement statement)
    {
        var form = StatementForms.Of(statement.Id);
        if (form.Layout != StatementLayout.TwoSided || statement.Status != StatementStatus.Read)
        {
            return statement;
        }

        return statement with { Problems = [.. statement.Problems, .. form.Halves.SelectMany(half => ProblemsOf(statement, half))] };
    }

    private static IEnumerable<ReadProblem> ProblemsOf(Statement statement, FormHalf half)
    {
        var side = half.Side == FormSide.Income ? "income." : "expenditure.";
        var filled = statement.Figures.Where(figure => figure.Value is not null && figure.Line.Key.StartsWith(side, StringComparison.Ordinal)).ToList();
        if (filled.Find(figure => IsStray(figure, half)) is not { } stray)
        {
            return [];
        }

        return half.Lines.Where(line => !filled.Exists(figure => figure.Line.Key == line.Key)).Select(line => new ReadProblem(
            "amount-without-label",
            new(
                $"金额 {stray.Printed} 旁边没有完整的项目名称，可能属于“{line.Labels[0]}”。请核对原表。",
                $"The amount {stray.Printed} stands beside no label that is whole, and may be that of “{line.Labels[0]}”. Look at the source."),
            stray.Place,
            line.Key));
    }

    // No label, or the whole label of a line of the form and more.
    private static bool IsStray(Figure figure, FormHalf half) =>
        figure.Line.Label.Length == 0
        || (LabelText.Name(CanonicalText.Of(figure.Line.Label)) is var name && !half.KeyByLabel.ContainsKey(name)
            && half.KeyByLabel.Keys.Any(label => label.Length >= Shortest && label.Length < name.Length && name.Contains(label, StringComparison.Ordinal)));
}
