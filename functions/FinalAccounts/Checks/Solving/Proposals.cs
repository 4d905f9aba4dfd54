namespace FinalAccounts.Checks.Solving;

/// <summary>What a figure should read, as the equations that it stands in say.</summary>
/// <param name="system">The system.</param>
internal sealed class Proposals(EquationSystem system)
{
    private const decimal MaxAmount = 1_000_000_000_000m;

    // What speaks for a value, in natural logarithms of its odds: a variance of 1/12 for each rounded amount, slips that one value in fifty shows by chance.
    private const decimal RoundingWeight = 6m;
    private const decimal SlipWeight = 1.5m;
    private const decimal NilWeight = 3m;

    /// <summary>The values that the violated equations of a figure ask for; at most three different ones.</summary>
    public IEnumerable<decimal> Of(Trial trial, int figure)
    {
        var values = new List<decimal>();
        foreach (var e in Asking(trial, figure))
        {
            var value = Snap(figure, trial.Needed(e, figure).Value);
            if (!values.Contains(value) && value != trial.Value(figure) && IsPlausible(figure, value))
            {
                values.Add(value);
            }
        }

        return values.Count <= 3 ? values : values.GroupBy(value => value).OrderByDescending(group => group.Count()).Take(3).Select(group => group.Key);
    }

    /// <summary>
    /// The best value for a figure that is taken to be wrong, the others as in the trial: one that all its equations allow, that most of them
    /// give exactly, and that a known slip leads to.
    /// </summary>
    /// <returns>The value, the trial's own when the equations allow no better, and how much its equations and its slip speak for the figure.</returns>
    public (decimal Value, int Exact, int Evidence) Best(Trial trial, int figure)
    {
        decimal low = -MaxAmount, high = MaxAmount;
        var candidates = new List<(decimal Value, int Weight)>();
        var asked = new List<(decimal Value, int Amounts)>();
        foreach (var e in system.EquationsOf[figure])
        {
            if (!Trial.IsLaw(system, e)
                || system.Equations[e].Equation.Relation != Relation.Equal
                || trial.Judge(e).Verdict is Verdict.NotBound)
            {
                continue;
            }

            var (value, slack, amounts) = trial.Needed(e, figure);
            (low, high) = (Math.Max(low, value - slack), Math.Min(high, value + slack));
            asked.Add((value, amounts));
            candidates.Add((Snap(figure, value), amounts <= 1 ? 4 : amounts == 2 ? 3 : 2));
        }

        var printed = system.Figures[figure];
        var current = trial.Value(figure) ?? 0m;
        if (candidates.Count == 0 || low > high)
        {
            return (current, 0, 0);
        }

        // Nothing at all is likelier than a unit of the last decimal, and an amount below zero is seldom meant.
        candidates.Add((Snap(figure, 0m), 2));
        var values = candidates
            .Select(candidate => candidate.Value)
            .Concat(SlipFinder.Meant(printed, low, high).Select(value => Snap(figure, value)))
            .Where(value => low <= value && value <= high && (value >= 0m || high < 0m || IsPlausible(figure, value)))
            .Distinct();
        var choices = values.Select(value => (
                Value: value,
                Slip: SlipFinder.Between(printed, value),
                Exact: candidates.Where(candidate => candidate.Value == value).Sum(candidate => candidate.Weight)))
            .OrderByDescending(choice => Likelihood(choice.Value, choice.Slip, asked, 2m * printed.HalfUnit))
            .ThenByDescending(choice => choice.Exact)
            .ThenBy(choice => choice.Value)
            .ToList();
        return choices.Count == 0 ? (current, 0, 0) : (choices[0].Value, choices[0].Exact, choices.Max(choice => choice.Exact + (choice.Slip is null ? 0 : choice.Slip.Weight + 1)));
    }

    // Rounding errors of n amounts add up to more than a unit now and then, one amount printed twice never differs; a slip seldom leads to a value by chance.
    private static decimal Likelihood(decimal value, Slip? slip, List<(decimal Value, int Amounts)> asked, decimal unit) =>
        (slip is null ? 0m : SlipWeight + slip.Weight)
        + (value == 0m ? NilWeight : 0m)
        - asked.Sum(one => ((value - one.Value) / unit) is var off ? off * off * RoundingWeight / (one.Amounts <= 1 ? 1 : one.Amounts + 1) : 0m);

    // Amounts are seldom negative: only where one is printed, or where the sign alone is wrong.
    private bool IsPlausible(int figure, decimal value) =>
        value >= 0m || system.Figures[figure].Value is { } printed && (printed < 0m || printed == -value);

    // An equation that bounds a figure without telling its value (at most) asks only when no other does.
    private IEnumerable<int> Asking(Trial trial, int figure)
    {
        var open = system.EquationsOf[figure].Where(trial.Open.Contains).ToArray();
        var telling = Array.FindAll(open, e => system.Equations[e].Equation.Relation == Relation.Equal);
        return telling.Length > 0 ? telling : open;
    }

    private decimal Snap(int figure, decimal value)
    {
        var (decimals, step) = (system.Figures[figure].Decimals, 2m * system.Figures[figure].HalfUnit);
        return Math.Round(Math.Round(value / step, MidpointRounding.AwayFromZero) * step, decimals) + Zero(decimals);
    }

    // Zero with that many decimals: adding it keeps 1276.10 from reading 1276.1.
    private static decimal Zero(int decimals) => new(0, 0, 0, false, (byte)decimals);
}
