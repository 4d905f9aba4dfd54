using System.Text;
using FinalAccounts.Statements;

namespace FinalAccounts.Checks;

/// <summary>A failed equation in words, with its numbers put in, both sides, the difference and what rounding allows.</summary>
internal static class EquationText
{
    /// <summary>The sentence on one failed equation.</summary>
    public static BilingualText Of(CheckedEquation failed, IReadOnlyList<Figure> figures)
    {
        var total = figures[failed.Operands[0].Figure];
        var terms = failed.Operands.Skip(1).Select(operand => (operand.Weight, Figure: figures[operand.Figure])).ToArray();
        var scale = total.Unit.Scale;
        var sum = FigureText.Amount((total.Value ?? 0m) + (failed.Residual / scale), total);
        var printed = FigureText.Printed(total);
        var slack = FigureText.Plain(failed.Slack / scale);
        var difference = FigureText.Amount(-failed.Residual / scale, total);
        var excess = FigureText.Amount(failed.Residual / scale, total);
        var shown = terms.Where(term => term.Figure.Value is not (null or 0m)).ToArray();
        shown = shown.Length > 0 ? shown : [.. terms.Where(term => term.Figure.Value is not null)];
        var name = Naming(total, terms);
        var (zh, en) = shown.Length > 0
            ? (Expression(shown, figure => name(figure).Zh, total.Unit), Expression(shown, figure => name(figure).En, total.Unit))
            : ("其各分项均为空白", "all its parts are blank");
        var equals = shown.Length == 0 || (shown.Length == 1 && shown[0].Weight == 1 && shown[0].Figure.Unit == total.Unit) ? "" : $" = {sum}";
        var head = Head(total, terms);
        return failed.Equation.Relation == Relation.AtMost
            ? new(
                $"{head.Zh}{name(total).Zh} {printed.Zh}，小于其中的 {zh}{equals}；超出 {excess} {total.Unit}，四舍五入最多允许 {slack}。",
                $"{head.En}{name(total).En} is {printed.En}, less than its part {en}{equals}; the part is larger by {excess} {total.Unit}, and rounding allows {slack} at most.")
            : new(
                $"{head.Zh}{name(total).Zh} {printed.Zh}，而 {zh}{equals}；相差 {difference} {total.Unit}，四舍五入最多允许 {slack}。",
                $"{head.En}{name(total).En} is {printed.En}, but {en}{equals}; they differ by {difference} {total.Unit}, and rounding allows {slack} at most.");
    }

    private static string Expression((int Weight, Figure Figure)[] terms, Func<Figure, string> name, Unit unit)
    {
        var text = new StringBuilder();
        foreach (var (weight, figure) in terms)
        {
            text.Append(text.Length == 0 ? (weight < 0 ? "− " : "") : weight < 0 ? " − " : " + ");
            text.Append(name(figure)).Append(' ').Append(figure.Printed);
            if (figure.Unit != unit)
            {
                text.Append(' ').Append(figure.Unit.Symbol);
            }
        }

        return text.ToString();
    }

    // What all operands have in common is said once, before the equation; what tells them apart is said at each.
    private static BilingualText Head(Figure total, (int Weight, Figure Figure)[] terms)
    {
        if (terms.Any(term => term.Figure.Statement != total.Statement))
        {
            return new("", "");
        }

        var form = $"公开{(int)total.Statement:00}表";
        if (terms.All(term => term.Figure.Line.Key == total.Line.Key))
        {
            return new($"{form}“{FigureText.Line(total)}”：", $"{total.Statement} “{FigureText.Line(total)}”: ");
        }

        var column = FigureText.Column(total);
        return column.Length > 0 && terms.All(term => term.Figure.Column.Key == total.Column.Key)
            ? new($"{form} {column}：", $"{total.Statement} {column}: ")
            : new($"{form}：", $"{total.Statement}: ");
    }

    private static Func<Figure, BilingualText> Naming(Figure total, (int Weight, Figure Figure)[] terms) =>
        terms.Any(term => term.Figure.Statement != total.Statement) ? FigureText.Of
        : terms.All(term => term.Figure.Line.Key == total.Line.Key) ? figure => Same(FigureText.Column(figure))
        : terms.All(term => term.Figure.Column.Key == total.Column.Key) ? figure => Same($"“{FigureText.Line(figure)}”")
        : figure => Same($"“{FigureText.Line(figure)}”{FigureText.Column(figure)}");

    private static BilingualText Same(string text) => new(text, text);
}
