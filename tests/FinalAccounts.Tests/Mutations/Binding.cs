using FinalAccounts.Checks;
using FinalAccounts.Statements;

namespace FinalAccounts.Tests.Mutations;

/// <summary>Which equations of error severity bind a figure of an unchanged report, and which changes must show in one of them.</summary>
internal sealed class Binding
{
    // “At most” says too little about a figure to bind it.
    private static readonly HashSet<string> Grave =
    [
        .. IdentityCatalogue.Identities
            .Select(identity => identity.Description)
            .Where(entry => entry.Severity == Severity.Error && !entry.Equation.En.Contains('≤', StringComparison.Ordinal))
            .Select(entry => entry.Id),
    ];

    private readonly Dictionary<FigureKey, List<IdentityResult>> equations = [];

    /// <summary>Collects the equations that hold in an unchanged report.</summary>
    public Binding(CheckResult unchanged)
    {
        foreach (var result in unchanged.Identities.Where(IsBound))
        {
            foreach (var key in result.Terms.Select(term => term.Figure).Append(result.Total).Distinct())
            {
                if (!equations.TryGetValue(key, out var list))
                {
                    equations[key] = list = [];
                }

                list.Add(result);
            }
        }
    }

    /// <summary>How many different equations bind a figure.</summary>
    public int Count(FigureKey key) =>
        equations.TryGetValue(key, out var list)
            ? list.Select(result => string.Join('|', result.Terms.Select(term => term.Figure).Append(result.Total).Select(figure => figure.ToString()).Order(StringComparer.Ordinal)))
                .Distinct().Count()
            : 0;

    /// <summary>
    /// True when a change shows in some equation by more than rounding can hide: before it the two sides may be one slack apart one way, after it
    /// one slack the other way. Two figures that change places within one sum show in none.
    /// </summary>
    /// <param name="moves">How far each changed figure moved, in its unit.</param>
    public bool Shows(IReadOnlyDictionary<FigureKey, decimal> moves) => moves.Keys
        .SelectMany(key => equations.GetValueOrDefault(key, []))
        .Any(result => Math.Abs(result.Terms.Sum(term => term.Weight * moves.GetValueOrDefault(term.Figure)) - moves.GetValueOrDefault(result.Total)) > 2 * result.Slack!.Value);

    private static bool IsBound(IdentityResult result) => Grave.Contains(result.Identity) && result.Verdict is Verdict.Holds or Verdict.Rounding;
}
