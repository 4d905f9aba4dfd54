using System.Collections.Immutable;
using FinalAccounts.Checks;
using FinalAccounts.Narrative;
using FinalAccounts.Statements;

namespace FinalAccounts.Tests.Mutations;

/// <summary>What the checks made of one change.</summary>
/// <param name="Mutation">The change.</param>
/// <param name="IsBound">True when at least two different equations bind every figure that it changed.</param>
/// <param name="IsDetected">True when an error shows it.</param>
/// <param name="IsFirst">True when the first suspect of the first error is a changed figure.</param>
/// <param name="IsMended">True when every changed figure is among the suspects with the value that stood there; of a slide of two figures, either.</param>
/// <param name="Errors">The new errors: identity and first suspect.</param>
internal sealed record MutationOutcome(Mutation Mutation, bool IsBound, bool IsDetected, bool IsFirst, bool IsMended, ImmutableArray<string> Errors)
{
    /// <summary>True when the reader is told more causes than there are.</summary>
    public bool HasMoreErrors => Errors.Length > Mutation.Causes;

    /// <summary>Judges what was found in a changed report.</summary>
    /// <param name="report">The unchanged report.</param>
    /// <param name="mutation">The change.</param>
    /// <param name="binding">What binds the unchanged figures.</param>
    /// <param name="known">The names of what is found in the unchanged report.</param>
    /// <param name="findings">What is found in the changed one.</param>
    public static MutationOutcome Of(FinalAccountsReport report, Mutation mutation, Binding binding, HashSet<(string, string)> known, IEnumerable<Finding> findings)
    {
        var errors = findings
            .Where(finding => finding.Severity == Severity.Error && !known.Contains(Name(finding)))
            .ToList();
        var moved = mutation.Moves(report).Where(move => move.Value != 0m).Select(move => move.Key).ToArray();
        var suspects = errors.SelectMany(error => error.Suspects).ToArray();
        var first = errors.FirstOrDefault()?.Suspects.FirstOrDefault();
        bool IsOriginal(FigureKey key) => suspects.Any(suspect => Key(suspect) == key && suspect.Suggested == (report[key]!.Value ?? 0m));
        return new(
            mutation,
            mutation.Changes.All(change => binding.Count(change.Key) >= 2 || report[change.Key]!.Value is null),
            errors.Count > 0,
            first is not null && mutation.Changes.Any(change => change.Key == Key(first)),
            mutation.Kind is MutationKind.RowSlide or MutationKind.ColumnSlide
                ? first is not null && Key(first) is { } key && report[key] is { } original && mutation.Changes.Any(change => change.Key == key) && first.Suggested == (original.Value ?? 0m)
                : mutation.Changes.Length == 1
                ? first is not null && Key(first) == moved[0] && first.Suggested == (report[moved[0]]!.Value ?? 0m)
                : moved.All(IsOriginal),
            [.. errors.Select(error => $"{error.Identity}{(error.Suspects.IsEmpty ? " (none)" : $" ({string.Join(", ", error.Suspects.Take(4).Select(suspect => $"{Key(suspect)} {suspect.Printed}→{suspect.Suggested}"))})")}")]);
    }

    /// <summary>What is wrong in the unchanged report is still wrong in the changed one, perhaps in other words.</summary>
    public static (string, string) Name(Finding finding) =>
        (finding.Identity, finding.Operands.OfType<Claim>().FirstOrDefault()?.Id ?? finding.Message.En);

    /// <summary>The change and what was made of it, in one line.</summary>
    public override string ToString() =>
        $"{Mutation.Kind} of {Mutation.Figure.Key} “{Mutation.Figure.Printed}”: {string.Join(", ", Mutation.Changes.Select(change => $"{change.Key} = “{change.Value}”"))}: " +
        $"{(!IsDetected ? "not detected" : !IsFirst ? "not first" : !IsMended ? "wrong value" : "")} {string.Join(" | ", Errors)}";

    private static FigureKey? Key(Suspect suspect) =>
        suspect.Statement is { } statement ? new(statement, suspect.Line.Key, suspect.Column.Key) : null;
}
