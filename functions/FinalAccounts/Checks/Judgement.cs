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
internal readonly record struct Judgement(Verdict Verdict, decimal Residual, decimal Slack)
{
    /// <summary>Judges an equation.</summary>
    /// <param name="relation">Equal or at most.</param>
    /// <param name="operands">The total first, with weight -1, then the terms.</param>
    /// <param name="value">The value of an operand in its figure's unit; null for a blank.</param>
    /// <param name="figures">The figures, for their units and decimals.</param>
    public static Judgement Of(Relation relation, ImmutableArray<Operand> operands, Func<Operand, decimal?> value, IReadOnlyList<Figure> figures)
    {
        decimal residual = 0m, slack = 0m;
        var printed = 0;
        foreach (var operand in operands)
        {
            if (value(operand) is not { } amount)
            {
                if (printed == 0)
                {
                    break; // The total comes first; without it there is nothing to compare.
                }

                continue;
            }

            var figure = figures[operand.Figure];
            residual += operand.Weight * amount * figure.Unit.Scale;
            slack += Math.Abs(operand.Weight) * Interval.HalfUnit(figure.Decimals) * figure.Unit.Scale;
            printed++;
        }

        return printed < 2 ? new(Verdict.NotBound, 0m, 0m) : new(Of(relation, residual, slack), residual, slack);
    }

    /// <summary>The verdict on a residual under a slack.</summary>
    public static Verdict Of(Relation relation, decimal residual, decimal slack)
    {
        var excess = relation == Relation.AtMost ? Math.Max(residual, 0m) : Math.Abs(residual);
        return excess == 0m ? Verdict.Holds : excess <= slack ? Verdict.Rounding : Verdict.Violated;
    }
}
