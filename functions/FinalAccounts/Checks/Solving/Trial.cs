namespace FinalAccounts.Checks.Solving;

/// <summary>The system with some figures changed: which equations are violated then. Immutable; a further change makes a new trial.</summary>
internal sealed class Trial
{
    private readonly EquationSystem system;

    private readonly Effort effort;

    // Equations whose cause is known and is no figure.
    private readonly HashSet<int> settled;

    private Trial(EquationSystem system, Effort effort, IReadOnlyDictionary<int, decimal> changes, HashSet<int> open, HashSet<int> hollow, HashSet<int> settled) =>
        (this.system, this.effort, Changes, Open, Hollow, this.settled) = (system, effort, changes, open, hollow, settled);

    /// <summary>True when so much was tried on this report that a search must end: where very many figures are wrong, none is worth naming.</summary>
    public bool IsExhausted => effort.IsExhausted;

    /// <summary>The changed figures with their new values in their own unit.</summary>
    public IReadOnlyDictionary<int, decimal> Changes { get; }

    /// <summary>The violated equations. Those that are only worth a look (info) are no law and take no part.</summary>
    public HashSet<int> Open { get; }

    /// <summary>The equations that only blanks keep from being violated; see <see cref="Judgement.IsHollow"/>.</summary>
    public HashSet<int> Hollow { get; }

    /// <summary>The report as printed.</summary>
    public static Trial Of(EquationSystem system)
    {
        var (open, hollow) = (new HashSet<int>(), new HashSet<int>());
        for (var e = 0; e < system.Equations.Count; e++)
        {
            if (IsLaw(system, e))
            {
                Put(open, e, system.Equations[e].Verdict == Verdict.Violated);
                Put(hollow, e, system.Equations[e].IsHollow);
            }
        }

        return new(system, new Effort(), new Dictionary<int, decimal>(), open, hollow, []);
    }

    /// <summary>Without some equations, whose cause is known and is no wrong figure.</summary>
    public Trial Without(IEnumerable<int> equations)
    {
        HashSet<int> without = [.. settled, .. equations];
        return new(system, effort, Changes, [.. Open.Except(without)], [.. Hollow.Except(without)], without);
    }

    /// <summary>With one more figure changed.</summary>
    public Trial With(int figure, decimal value) => With([new(figure, value)]);

    /// <summary>With several more figures changed at once.</summary>
    public Trial With(IReadOnlyCollection<KeyValuePair<int, decimal>> more)
    {
        var changes = new Dictionary<int, decimal>(Changes);
        foreach (var (figure, value) in more)
        {
            changes[figure] = value;
        }

        effort.Spend(changes.Count);
        var trial = new Trial(system, effort, changes, [.. Open], [.. Hollow], settled);
        foreach (var (figure, _) in more)
        {
            foreach (var e in system.EquationsOf[figure])
            {
                if (IsLaw(system, e) && !settled.Contains(e))
                {
                    var judged = trial.Judge(e);
                    Put(trial.Open, e, judged.Verdict == Verdict.Violated);
                    Put(trial.Hollow, e, judged.IsHollow);
                }
            }
        }

        return trial;
    }

    /// <summary>How many violated equations would hold with some figures changed: a look that costs less than a trial.</summary>
    public int WouldMend(IReadOnlyList<KeyValuePair<int, decimal>> more)
    {
        effort.Spend(more.Count / 4);
        var changed = more.ToDictionary();
        decimal? After(Operand operand) => changed.TryGetValue(operand.Figure, out var value) ? value : Value(operand.Figure);
        return changed.Keys.SelectMany(figure => system.EquationsOf[figure]).Where(Open.Contains).Distinct().Count(e =>
            Judgement.Of(system.Equations[e].Equation.Relation, system.Equations[e].Operands, After, system.Figures).Verdict != Verdict.Violated);
    }

    /// <summary>The equations, violated or hollow in another trial, that hold in this one.</summary>
    public IEnumerable<int> MendedSince(Trial before) =>
        before.Open.Where(e => !Open.Contains(e)).Concat(before.Hollow.Where(e => !Hollow.Contains(e) && !Open.Contains(e)));

    /// <summary>True when nothing is violated or hollow that was not in another trial.</summary>
    public bool BreaksNothingOf(Trial before) => Open.IsSubsetOf(before.Open) && Hollow.IsSubsetOf(before.Hollow);

    /// <summary>A figure's value in this trial; null for a blank.</summary>
    public decimal? Value(int figure) => Changes.TryGetValue(figure, out var changed) ? changed : system.Figures[figure].Value;

    /// <summary>The verdict on an equation in this trial.</summary>
    public Judgement Judge(int equation)
    {
        var checkedEquation = system.Equations[equation];
        return Judgement.Of(checkedEquation.Equation.Relation, checkedEquation.Operands, operand => Value(operand.Figure), system.Figures);
    }

    /// <summary>
    /// The value of a figure that makes an equation hold exactly, how far off it may be, both in the figure's unit, and how many other
    /// amounts it is made of: the fewer, the less rounding there is in it. Zeros are exact.
    /// </summary>
    public (decimal Value, decimal Slack, int Amounts) Needed(int equation, int figure)
    {
        var scale = system.Figures[figure].Unit.Scale;
        decimal rest = 0m, slack = 0m;
        int weight = 0, amounts = 0;
        foreach (var operand in system.Equations[equation].Operands)
        {
            var other = system.Figures[operand.Figure];
            if (operand.Figure == figure)
            {
                weight = operand.Weight;
            }
            else if (Value(operand.Figure) is { } value)
            {
                rest += operand.Weight * value * other.Unit.Scale;
                amounts += value == 0m ? 0 : 1;
            }
            else
            {
                continue;
            }

            slack += other.HalfUnit * other.Unit.Scale;
        }

        return (-rest / (weight * scale), slack / scale, amounts);
    }

    /// <summary>True for an identity that must hold; one that is only worth a look is not evidence.</summary>
    public static bool IsLaw(EquationSystem system, int equation) => system.Equations[equation].Rule.Severity != Severity.Info;

    private static void Put(HashSet<int> set, int equation, bool isIn)
    {
        if (isIn)
        {
            set.Add(equation);
        }
        else
        {
            set.Remove(equation);
        }
    }
}
