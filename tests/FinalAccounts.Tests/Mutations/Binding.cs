using FinalAccounts.Checks;
using FinalAccounts.Statements;

namespace FinalAccounts.Tests.Mutations;

/// <summary>Which equations of error severity bind a figure of an unchanged report, and how far it may move before the narrowest of them must break.</summary>
internal sealed class Binding
{
    private static readonly HashSet<string> Grave =
        [.. IdentityCatalogue.Identities.Select(identity => identity.Description).Where(entry => entry.Severity == Severity.Error).Select(entry => entry.Id)];

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
    /// The move that no rounding hides: before it the two sides may be one slack apart one way, after it one slack the other way.
    /// Null when no equation binds the figure.
    /// </summary>
    public decimal? Room(FigureKey key) =>
        equations.TryGetValue(key, out var list) ? 2 * list.Min(result => result.Slack!.Value) : null;

    // “At most” says little about a figure; such an equation shows itself by a difference that no rounding explains.
    private static bool IsBound(IdentityResult result) =>
        Grave.Contains(result.Identity)
        && result.Verdict is Verdict.Holds or Verdict.Rounding
        && result is { Provided: { } provided, Calculated: { } calculated, Slack: { } slack }
        && Math.Abs(provided - calculated) <= slack;
}
