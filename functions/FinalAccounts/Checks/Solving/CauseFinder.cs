namespace FinalAccounts.Checks.Solving;

/// <summary>
/// Finds, for the equations that fail, the smallest set of figures whose change makes everything hold: one figure, values slid by a line
/// or a column, or a few figures together. A change that breaks an equation that held must be made good by a further change.
/// </summary>
internal sealed class CauseFinder
{
    private readonly EquationSystem system;
    private readonly Proposals proposals;
    private readonly Search search;
    private readonly SlideSearch slides;
    private readonly NeighbourSearch neighbours;
    private readonly RowSlideSearch rowSlides;
    private readonly LineExchangeSearch lineExchanges;
    private readonly LineFaultSearch lineFaults;
    private readonly VersionSearch versions;
    private readonly UnitSearch units;
    private readonly ExplanationRanking ranking;

    public CauseFinder(EquationSystem system, FinalAccountsReport report)
    {
        this.system = system;
        proposals = new(system);
        slides = new(system, report, proposals);
        neighbours = new(system, report);
        rowSlides = new(system, report);
        lineExchanges = new(system, report);
        lineFaults = new(system, report);
        versions = new(system, report);
        units = new(system, report);
        ranking = new(system, report, proposals);
        search = new(system, proposals, ranking.IsWitnessed);
    }

    /// <summary>The causes of all violated equations; every violated equation belongs to exactly one of them.</summary>
    public IReadOnlyList<Cause> Find(CancellationToken cancellationToken)
    {
        var printed = Trial.Of(system);
        var causes = new List<Cause>();
        var trial = printed;
        foreach (var (fault, failed) in trial.Open.Count > 0 ? versions.Find(trial) : [])
        {
            causes.Add(new(failed, []) { Version = fault });
            trial = trial.Without(failed);
        }

        foreach (var slid in rowSlides.Find(trial))
        {
            causes.Add(new([.. slid.After.MendedSince(trial)], [slid]));
            trial = slid.After;
        }

        // Where one figure stands in every failed equation, it alone is asked about.
        while (!HaveFigureInCommon(trial.Open.Concat(trial.Hollow)) && Displaced(trial) is { Count: > 0 } displaced)
        {
            var explanations = ranking.Rank(trial, displaced);
            causes.Add(new([.. explanations[0].After.MendedSince(trial)], explanations));
            trial = explanations[0].After;
        }

        foreach (var (fault, failed) in lineFaults.Find(trial))
        {
            causes.Add(new(failed, []) { Line = fault });
            trial = trial.Without(failed);
        }

        var left = new SortedSet<int>(trial.Open);
        while (left.Count > 0)
        {
            var group = Connected(left);
            var cause = Explain(trial, group, left, cancellationToken);
            causes.AddRange(Parts(cause));
            left.ExceptWith(cause.Failed);
            if (cause.Explanations.Count > 0)
            {
                trial = cause.Explanations[0].After;
                left.IntersectWith(trial.Open);
            }
        }

        // What only blanks keep from failing is no finding, unless one misplaced figure explains several of them.
        while (trial.Hollow.Count > 0 && neighbours.Find(trial, trial.Hollow) is { Count: > 0 } misplaced)
        {
            var explanations = ranking.Rank(trial, misplaced);
            causes.Add(new([.. explanations[0].After.MendedSince(trial)], explanations));
            trial = explanations[0].After;
        }

        return Permutations.Merge(BlankLines.Merge(Reverted.Merge(causes, system.Figures), system.Figures), system.Figures);
    }

    private Cause Explain(Trial trial, SortedSet<int> group, SortedSet<int> left, CancellationToken cancellationToken)
    {
        var solutions = search.Smallest(trial, group, 1, cancellationToken);
        var exchanged = neighbours.Find(trial, group);
        if (exchanged.Count > 0 && Gain(trial, exchanged) > Gain(trial, solutions))
        {
            solutions = exchanged;
        }
        else if (neighbours.Told(trial, group, ranking.IsStated) is { Count: > 0 } told && Gain(trial, told) >= Gain(trial, solutions))
        {
            solutions = exchanged = told;
        }

        if (solutions.Count > 0 && solutions.All(IsUnsupported) && search.Carried(trial, group, cancellationToken) is { Count: > 0 } carried)
        {
            solutions = carried;
        }

        if (solutions.Count == 0)
        {
            var related = search.Carried(trial, group, cancellationToken);
            solutions = Search.Smallest([.. related, .. search.Smallest(trial, group, related.Count > 0 ? 2 : int.MaxValue, cancellationToken)]);
        }

        if (solutions.Count == 0)
        {
            return trial.IsExhausted ? new([.. group], []) { IsSearchCut = true } : Partly(trial, group, left);
        }

        var explanations = ranking.Rank(trial, solutions);
        var after = explanations[0].After;
        return new(solutions == exchanged ? [.. after.MendedSince(trial)] : Mended(trial, after, left, group), explanations);
    }

    // Lines that changed places, unless two neighbouring figures that did explain more; and what slid.
    private IReadOnlyList<Trial> Displaced(Trial trial)
    {
        var exchanged = lineExchanges.Find(trial);
        return Search.MostMended(trial, [.. exchanged, .. exchanged.Count > 0 ? neighbours.Find(trial, trial.Open) : [], .. slides.Find(trial), .. units.Find(trial)]);
    }

    private bool HaveFigureInCommon(IEnumerable<int> equations)
    {
        HashSet<int>? common = null;
        foreach (var e in equations)
        {
            var figures = system.Equations[e].Operands.Select(operand => operand.Figure);
            common = common is null ? [.. figures] : [.. figures.Where(common.Contains)];
        }

        return common is null or { Count: > 0 };
    }

    // A total that prints nothing, as all its parts do, and should have an amount that nothing else tells: the parts would be missing too.
    private bool IsUnsupported(Trial solution) => solution.Changes.Any(change =>
        change.Value != 0m
        && !ranking.IsWitnessed(change.Key, change.Value)
        && system.Figures[change.Key].Value is null or 0m
        && system.EquationsOf[change.Key].Any(e => system.Equations[e] is { Equation.Relation: Relation.Equal, Operands: var operands }
            && operands[0].Figure == change.Key
            && operands.All(operand => operand.Figure == change.Key || solution.Value(operand.Figure) is null or 0m)));

    private static int Gain(Trial before, IReadOnlyList<Trial> solutions) =>
        solutions.Count == 0 ? 0 : solutions.Max(solution => solution.MendedSince(before).Count());

    // No small set explains the whole group: take the one figure that mends most of it and breaks nothing, or leave the group unexplained.
    private Cause Partly(Trial trial, SortedSet<int> group, SortedSet<int> left)
    {
        var best = group
            .SelectMany(e => system.Equations[e].Operands)
            .Select(operand => operand.Figure)
            .Distinct()
            .SelectMany(figure => proposals.Of(trial, figure).Select(value => trial.With(figure, value)))
            .Where(after => after.Open.IsSubsetOf(trial.Open))
            .OrderBy(after => after.Open.Count)
            .FirstOrDefault();
        if (best is null || trial.Open.Count - best.Open.Count < 2)
        {
            return new([.. group], []) { IsSearchCut = search.IsCut };
        }

        var explanations = ranking.Rank(trial, [best]);
        return new(Mended(trial, explanations[0].After, left, []), explanations);
    }

    // Figures that have nothing to do with each other are causes of their own.
    private IEnumerable<Cause> Parts(Cause cause)
    {
        if (cause.Explanations is not [{ Pattern: Pattern.Unrelated } first, ..])
        {
            return [cause];
        }

        var left = cause.Failed.ToList();
        var parts = new List<Cause>();
        foreach (var correction in first.Corrections)
        {
            var own = left.FindAll(e => Has(e, correction.Figure));
            left.RemoveAll(own.Contains);
            var same = cause.Explanations
                .SelectMany(explanation => explanation.Corrections)
                .Where(other => other == correction || own.TrueForAll(e => Has(e, other.Figure)))
                .DistinctBy(other => other.Figure)
                .OrderBy(other => other != correction);
            parts.Add(new(own, [.. same.Select(other => new Explanation([other], Pattern.Single, first.After))]));
        }

        return left.Count > 0 || parts.Exists(part => part.Failed.Count == 0) ? [cause] : parts;
    }

    private bool Has(int equation, int figure)
    {
        foreach (var operand in system.Equations[equation].Operands)
        {
            if (operand.Figure == figure)
            {
                return true;
            }
        }

        return false;
    }

    // What fails as printed and holds after the correction; equations of the group that hold only by chance of another's are its too.
    private static List<int> Mended(Trial before, Trial after, SortedSet<int> left, SortedSet<int> group) =>
        [.. left.Where(e => group.Contains(e) || (before.Open.Contains(e) && !after.Open.Contains(e)))];

    // The violated equations that hang together by the figures they share, from the first on.
    private SortedSet<int> Connected(SortedSet<int> left)
    {
        var group = new SortedSet<int> { left.Min };
        var waiting = new Queue<int>(group);
        while (waiting.TryDequeue(out var e))
        {
            foreach (var operand in system.Equations[e].Operands)
            {
                foreach (var other in system.EquationsOf[operand.Figure])
                {
                    if (left.Contains(other) && group.Add(other))
                    {
                        waiting.Enqueue(other);
                    }
                }
            }
        }

        return group;
    }
}
