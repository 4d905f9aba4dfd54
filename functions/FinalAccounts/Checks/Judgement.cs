using System.Collections.Immutable;
using FinalAccounts.Statements;

namespace FinalAccounts.Checks;

/// <summary>
/// The interval rule (XBRL Calculations 1.1, round to nearest) in closed form: an equation holds when |Σ wᵢvᵢ − T| ≤ ½(Σ|wᵢ|·10^−dᵢ + 10^−d_T).
/// Blank adds nothing and no slack; a printed 0.00 has slack; an equation binds when its total and at least one part are printed.
/// </summary>
/// <param name="Verdict">Holds, rounding, violated or not bound.</param>
/// <param name="Residual">Sum minus total, in base units (yuan for money).</param>
/// <param name="Slack">How large the residual may be by rounding alone, in base units.</param>
/// <param name="IsHollow">
/// True when blanks alone keep it from binding, and it would be violated if they stood for zero: no evidence by itself, but two such equations
/// that one misplaced figure explains are.
/// </param>
internal readonly record struct Judgement(Verdict Verdict, decimal Residual, decimal Slack, bool IsHollow = false)
{
    /// <summary>Judges an equation.</summary>
    /// <param name="relation">Equal or at most.</param>
    /// <param name="operands">The total first, with weight -1, then the terms.</param>
    /// <param name="value">The value of an operand in its figure's unit; null for a blank.</param>
    /// <param name="figures">The figures, for their units and decimals.</param>
    public static Judgement Of(Relation relation, ImmutableArray<Operand> operands, Func<Operand, decimal?> value, IReadOnlyList<Figure> figures)
    {
        decimal residual = 0m, slack = 0m;
        int printed = 0, blank = 0;
        var hasTotal = false;
        for (var i = 0; i < operands.Length; i++)
        {
            var figure = figures[operands[i].Figure];
            if (value(operands[i]) is not { } amount)
            {
                blank += figure.NotApplicable ? 0 : 1;
                continue;
            }

            residual += operands[i].Weight * amount * figure.Unit.Scale;
            slack += Math.Abs(operands[i].Weight) * figure.HalfUnit * figure.Unit.Scale;
            hasTotal |= i == 0;
            printed++;
        }

        // Without the total, or without any part, there is nothing to compare.
        var verdict = Of(relation, residual, slack);
        return hasTotal && printed > 1 ? new(verdict, residual, slack)
            : new(Verdict.NotBound, residual, slack, verdict == Verdict.Violated && printed + blank == operands.Length);
    }

    /// <summary>The verdict on a residual under a slack.</summary>
    public static Verdict Of(Relation relation, decimal residual, decimal slack)
    {
        var excess = relation == Relation.AtMost ? Math.Max(residual, 0m) : Math.Abs(residual);
        return excess == 0m ? Verdict.Holds : excess <= slack ? Verdict.Rounding : Verdict.Violated;
    }
}
