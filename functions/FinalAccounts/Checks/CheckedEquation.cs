using System.Collections.Immutable;
using FinalAccounts.Statements;

namespace FinalAccounts.Checks;

/// <summary>An equation with its verdict.</summary>
/// <param name="identity">The identity.</param>
/// <param name="equation">The equation.</param>
/// <param name="operands">Its figures, the total first; empty when it is blocked or has no total.</param>
/// <param name="verdict">What became of it.</param>
internal sealed class CheckedEquation(IIdentity identity, Equation equation, ImmutableArray<Operand> operands, Verdict verdict)
{
    private string? instance;

    public RuleDescription Rule => identity.Description;

    public Equation Equation => equation;

    public ImmutableArray<Operand> Operands => operands;

    public Verdict Verdict => verdict;

    /// <summary>Sum minus total in base units.</summary>
    public decimal Residual { get; init; }

    /// <summary>What rounding allows, in base units.</summary>
    public decimal Slack { get; init; }

    /// <summary>True when blanks alone keep it from binding; see <see cref="Judgement.IsHollow"/>.</summary>
    public bool IsHollow { get; init; }

    /// <summary>Why it is not bound or blocked; null where the total or all parts are blank.</summary>
    public Func<BilingualText>? Reason { get; init; }

    /// <summary>What the identity was applied to: the total's name, or the statement's.</summary>
    public string Instance => instance ??= equation.Total.Line.Length == 0 ? equation.Total.Statement.ToString() : equation.Total.ToString();

    /// <summary>The name of the failed identity in a finding: id and instance.</summary>
    public string Name => $"{Rule.Id} {Instance}";

    /// <summary>A verdict on an identity as a whole, when one of its statements is missing or unreadable.</summary>
    public static CheckedEquation WithoutFigures(IIdentity identity, StatementId statement, Verdict verdict, Func<BilingualText> reason) =>
        new(identity, new(new(statement, "", ""), []), [], verdict) { Reason = reason };

    /// <summary>The entry for the list of all identities, amounts in the unit of the total.</summary>
    public IdentityResult ToResult(IReadOnlyList<Figure> figures)
    {
        if (verdict is Verdict.NotBound or Verdict.Blocked)
        {
            return new(Rule.Id, Instance, verdict, equation.Total, equation.Terms, null, null, null, Reason?.Invoke() ?? CheckReasons.NothingToCompare(figures[operands[0].Figure]));
        }

        var total = figures[operands[0].Figure];
        var scale = total.Unit.Scale;
        return new(Rule.Id, Instance, verdict, equation.Total, equation.Terms, total.Value, total.Value + (Residual / scale), Slack / scale);
    }
}
