using System.Collections.Immutable;
using FinalAccounts.Statements;

namespace FinalAccounts.Checks.Related;

/// <summary>One instance of an identity with other reports, judged.</summary>
/// <param name="Identity">The identity.</param>
/// <param name="Equation">What must agree.</param>
/// <param name="Instance">What it was applied to.</param>
/// <param name="Verdict">What became of it.</param>
internal sealed record RelatedCheck(IRelatedIdentity Identity, RelatedEquation Equation, string Instance, Verdict Verdict)
{
    /// <summary>The figures of the other reports that have a value.</summary>
    public ImmutableArray<OtherFigure> Others { get; init; } = [];

    /// <summary>What this report says, in base units; the middle of all that it can stand for.</summary>
    public decimal Said { get; init; }

    /// <summary>What the other reports' figures add up to, in base units.</summary>
    public decimal Stored { get; init; }

    /// <summary>What rounding allows, in base units.</summary>
    public decimal Slack { get; init; }

    /// <summary>Why it is not bound or blocked.</summary>
    public BilingualText? Reason { get; init; }

    /// <summary>What this report says minus what the others have, in base units.</summary>
    public decimal Difference => Said - Stored;

    /// <summary>The name of the failed identity in a finding: id and instance.</summary>
    public string Name => $"{Identity.Description.Id} {Instance}";

    /// <summary>The unit in which amounts are told.</summary>
    public Unit Unit => Equation.Said[0].Unit;

    /// <summary>The entry for the list of all identities.</summary>
    public IdentityResult ToResult() => Verdict is Verdict.NotBound or Verdict.Blocked
        ? new(Identity.Description.Id, Instance, Verdict, Equation.Figure, [], null, null, null, Reason)
        : new(Identity.Description.Id, Instance, Verdict, Equation.Figure, [], Said / Unit.Scale, Stored / Unit.Scale, Slack / Unit.Scale)
        {
            Elsewhere = Others,
        };
}
