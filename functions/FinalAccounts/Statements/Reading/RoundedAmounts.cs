using System.Collections.Immutable;

namespace FinalAccounts.Statements.Reading;

/// <summary>
/// Finds amounts that are less exact than they are printed: 元 that were converted from 万元 with two decimals are all hundreds, 万元 with six decimals all
/// end in zeros. Their sums miss by hundreds lawfully. Amounts prove it when many different ones end alike and hardly any does not.
/// </summary>
internal static class RoundedAmounts
{
    // So many different amounts do not end in one zero by chance; of those that end in four, as conversions from 万元 do, a few suffice.
    private const int Enough = 12;
    private const int EnoughOfConverted = 4;
    private const int ZerosOfConverted = 4;

    // One amount in so many may end otherwise: a misprint.
    private const int Others = 20;

    // 万元 are published with two decimals at least: 元 converted from these are hundreds. Amounts that are rounder than that are round.
    private const int CoarsestYuan = -2;
    private const int Coarsest = 2;

    /// <summary>The statements with their figures' <see cref="PrintedNumber.RoundedTo"/>: as all together tell, else each by itself, else as another statement tells.</summary>
    public static ImmutableArray<Statement> Find(ImmutableArray<Statement> statements)
    {
        Figure[][] amounts = [.. statements.Select(statement => statement.Figures.Where(IsAmount).ToArray())];
        var all = amounts.SelectMany(own => own).GroupBy(figure => figure.Unit).ToDictionary(unit => unit.Key, unit => Of([.. unit]));
        int?[] told = [.. amounts.Select(own => own.Length == 0 ? null : all[own[0].Unit] ?? Of(own))];
        return told.All(decimals => decimals is null)
            ? statements
            : [.. statements.Select((statement, i) => amounts[i].Length == 0 ? statement : With(statement, amounts[i], told[i] ?? Elsewhere(amounts[i][0].Unit)))];

        int? Elsewhere(Unit unit) => told.Where((_, i) => amounts[i].Length > 0 && amounts[i][0].Unit == unit).Max();
    }

    private static Statement With(Statement statement, Figure[] amounts, int? found)
    {
        if (found is not { } decimals || amounts.Count(figure => !Ends(figure.Value!.Value, decimals)) * Others > amounts.Length)
        {
            return statement;
        }

        return statement with
        {
            Figures = [.. statement.Figures.Select(figure => figure.Unit == amounts[0].Unit && decimals < figure.Decimals && (figure.Value is null || Ends(figure.Value.Value, decimals))
                ? figure with { RoundedTo = decimals }
                : figure)],
        };
    }

    private static int? Of(IReadOnlyCollection<Figure> amounts) => amounts.Count == 0 ? null : Of(
        [.. amounts.Select(figure => figure.Value!.Value)],
        amounts.Max(figure => figure.Decimals),
        amounts.First().Unit);

    /// <summary>The fewest decimals in which amounts end; null where that is all that they print.</summary>
    /// <param name="amounts">The amounts, none of them zero.</param>
    /// <param name="printed">How many decimals they print.</param>
    /// <param name="unit">Their unit.</param>
    public static int? Of(IReadOnlyCollection<decimal> amounts, int printed, Unit? unit)
    {
        var coarsest = unit == Unit.Yuan ? CoarsestYuan : Coarsest;
        int? found = null;
        for (var decimals = printed - 1; decimals >= coarsest; decimals--)
        {
            // What does not end in one zero does not end in two.
            if ((amounts.Count - amounts.Count(amount => Ends(amount, decimals))) * Others > amounts.Count)
            {
                break;
            }

            var enough = printed - decimals < ZerosOfConverted ? Enough : EnoughOfConverted;
            if (amounts.Where(amount => Ends(amount, decimals)).Select(Math.Abs).Distinct().Count() >= enough)
            {
                found = decimals;
            }
        }

        return found;
    }

    private static bool IsAmount(Figure figure) => figure is { Value: not (null or 0m), Unit.IsMoney: true };

    private static bool Ends(decimal amount, int decimals) => amount % (2m * Interval.HalfUnit(decimals)) == 0m;
}
