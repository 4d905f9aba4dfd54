using System.Collections.Immutable;
using FinalAccounts.Checks.Solving;
using FinalAccounts.Statements;

namespace FinalAccounts.Checks;

/// <summary>Makes the finding of one cause: the equation that shows it best, and the figures that explain it.</summary>
/// <param name="system">The system.</param>
internal sealed class FindingWriter(EquationSystem system)
{
    private const int MaxOthers = 3;

    /// <summary>The finding on one cause.</summary>
    public Finding Of(Cause cause)
    {
        var failed = Ordered(cause);
        var first = failed[0];
        var total = system.Figures[first.Operands[0].Figure];
        var scale = total.Unit.Scale;
        var suspects = cause.Explanations.Count > 0 ? Suspects(cause, failed.Count) : cause.Line is null && cause.Version is null ? Candidates(cause) : [];
        var why = first.Rule.Severity == Severity.Info ? new("", "") : CauseText.Of(cause, failed.Count, suspects.Length, system.Figures);
        var equation = EquationText.Of(first, system.Figures);
        var also = Also(cause, failed);
        return new()
        {
            Identity = first.Rule.Id,
            Severity = failed.Min(equation => equation.Rule.Severity),
            Verdict = Verdict.Violated,
            Category = first.Rule.Category,
            Message = why.En.Length == 0 ? equation : new(equation.Zh + why.Zh + also.Zh, $"{equation.En} {why.En}{also.En}"),
            Provided = total.Value,
            Expected = (total.Value ?? 0m) + (first.Residual / scale),
            Difference = -first.Residual / scale,
            Slack = first.Slack / scale,
            Operands = [.. first.Operands.Select(operand => system.Figures[operand.Figure])],
            Suspects = suspects,
            Explains = [.. failed.Select(equation => equation.Name)],
            Place = cause.Line is { } line ? line.At.Place : cause.Version is not null ? first.Operands.Select(operand => system.Figures[operand.Figure]).First(figure => figure.Statement == cause.Version.Statement).Place : suspects.IsEmpty ? total.Place : suspects[0].Place,
        };
    }

    // Where more than one figure is wrong, one equation does not show it: one of each other identity that fails, so many as can be read.
    private BilingualText Also(Cause cause, List<CheckedEquation> failed)
    {
        if (cause.Explanations is not [{ Pattern: not Pattern.Single }, ..])
        {
            return new("", "");
        }

        var others = failed.Where(equation => equation.Rule.Id != failed[0].Rule.Id).DistinctBy(equation => equation.Rule.Id).Take(MaxOthers)
            .Select(equation => EquationText.Of(equation, system.Figures)).ToArray();
        return others.Length == 0 ? new("", "") : new(
            $"同一原因还使以下关系不成立：{string.Concat(others.Select(text => text.Zh))}",
            $" These fail for the same cause: {string.Join(' ', others.Select(text => text.En))}");
    }

    /// <summary>What the likeliest explanation of a cause would correct; empty when it does not tell every value.</summary>
    public IReadOnlyDictionary<FigureKey, decimal> Corrected(Cause cause)
    {
        var corrections = cause.Explanations.Count > 0 ? cause.Explanations[0].Corrections : [];
        return corrections.All(correction => correction.Value is not null)
            ? corrections.ToDictionary(correction => system.Figures[correction.Figure].Key, correction => correction.Value!.Value)
            : new Dictionary<FigureKey, decimal>();
    }

    // The gravest first; among these one that the suspect is the total of, and one within its own statement: the easiest to follow.
    private List<CheckedEquation> Ordered(Cause cause)
    {
        var suspect = cause.Explanations.Count > 0 ? cause.Explanations[0].Corrections[0].Figure : -1;
        return [.. cause.Failed
            .Select(e => system.Equations[e])
            .OrderBy(equation => equation.Rule.Severity)
            .ThenBy(equation => suspect >= 0 && !equation.Operands.Any(operand => operand.Figure == suspect))
            .ThenBy(equation => equation.IsHollow)
            .ThenBy(equation => equation.Operands[0].Figure != suspect)
            .ThenBy(equation => equation.Rule.Statements.Length)];
    }

    private ImmutableArray<Suspect> Suspects(Cause cause, int failed)
    {
        var suspects = ImmutableArray.CreateBuilder<Suspect>();
        var named = new HashSet<int>();
        for (var i = 0; i < cause.Explanations.Count; i++)
        {
            var explanation = cause.Explanations[i];
            foreach (var correction in explanation.Corrections)
            {
                if (named.Add(correction.Figure))
                {
                    var figure = system.Figures[correction.Figure];
                    suspects.Add(Suspect(figure, correction.Value, CauseText.Why(correction, explanation, failed, figure, isAlternative: i > 0)));
                }
            }
        }

        return suspects.ToImmutable();
    }

    // What no small change explains has no value to suggest, but the figures that it is most about can be named.
    private ImmutableArray<Suspect> Candidates(Cause cause) =>
        [.. Solving.Candidates.Of(system, cause.Failed).Select(candidate => Suspect(system.Figures[candidate.Figure], suggested: null, CauseText.Why(candidate)))];

    private static Suspect Suspect(Figure figure, decimal? suggested, BilingualText why) =>
        new(figure.Statement, figure.Line, figure.Column, figure.Printed, suggested, why, figure.Place);
}
