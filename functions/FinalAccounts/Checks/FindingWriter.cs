using FinalAccounts.Statements;

namespace FinalAccounts.Checks;

/// <summary>Makes the finding of one cause from the equations that it breaks.</summary>
internal static class FindingWriter
{
    /// <summary>The finding on failed equations of one cause.</summary>
    /// <param name="failed">The equations, the one that the finding is about first.</param>
    /// <param name="figures">The figures of the system.</param>
    public static Finding Of(IReadOnlyList<CheckedEquation> failed, IReadOnlyList<Figure> figures)
    {
        var first = failed[0];
        var total = figures[first.Operands[0].Figure];
        var scale = total.Unit.Scale;
        return new()
        {
            Identity = first.Rule.Id,
            Severity = failed.Min(equation => equation.Rule.Severity),
            Verdict = Verdict.Violated,
            Category = first.Rule.Category,
            Message = EquationText.Of(first, figures),
            Provided = total.Value,
            Expected = total.Value + (first.Residual / scale),
            Difference = -first.Residual / scale,
            Slack = first.Slack / scale,
            Operands = [.. first.Operands.Select(operand => figures[operand.Figure])],
            Explains = [.. failed.Select(equation => equation.Name)],
            Place = total.Place,
        };
    }
}
