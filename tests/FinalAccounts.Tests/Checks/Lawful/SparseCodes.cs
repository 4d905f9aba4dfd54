using System.Collections.Immutable;
using FinalAccounts.Generator.Documents;
using FinalAccounts.Generator.Model;

namespace FinalAccounts.Tests.Checks.Lawful;

/// <summary>Statements by code that do not print every level: what is left out is no error, since what is printed still adds up.</summary>
internal static class SparseCodes
{
    private static readonly ImmutableHashSet<string> ByCode = ["T02", "T03", "T05", "T07", "T08"];

    /// <summary>The document whose statements by functional code lack some lines.</summary>
    /// <param name="document">The document.</param>
    /// <param name="leaves">Which lines are left out, given the code and all codes of the statement.</param>
    public static PrintedDocument Without(PrintedDocument document, Func<string, IReadOnlyList<string>, bool> leaves)
    {
        // A statement may run over several pages, and each is a grid.
        var codes = document.Blocks.OfType<Grid>().SelectMany(grid => grid.Rows).Select(Figure).OfType<ExpectedFigure>()
            .ToLookup(figure => figure.Statement, figure => figure.Line);
        return new([.. document.Blocks.Select(block => block is Grid grid
            ? grid with { Rows = [.. grid.Rows.Where(row => Figure(row) is not { } figure || !leaves(figure.Line, [.. codes[figure.Statement]]))] }
            : block)]);
    }

    /// <summary>款 with one 项 only are printed without it.</summary>
    public static bool OnlyItems(string code, IReadOnlyList<string> codes) =>
        code.Length == 7 && codes.Count(other => other.Length == 7 && other.StartsWith(code[..5], StringComparison.Ordinal)) == 1;

    /// <summary>Some 款 stand without their 项, as the dice say.</summary>
    public static Func<string, IReadOnlyList<string>, bool> ItemsOfSome(int seed) =>
        (code, _) => code.Length == 7 && new Dice(seed + int.Parse(code[..5], System.Globalization.CultureInfo.InvariantCulture)).Chance(40);

    /// <summary>The level of 款 is skipped.</summary>
    public static bool Divisions(string code, IReadOnlyList<string> codes) => code.Length == 5;

    /// <summary>The level of 类 is skipped.</summary>
    public static bool Classes(string code, IReadOnlyList<string> codes) => code.Length == 3;

    /// <summary>项 stand alone.</summary>
    public static bool AllButItems(string code, IReadOnlyList<string> codes) => code.Length < 7;

    /// <summary>类 stand alone.</summary>
    public static bool AllButClasses(string code, IReadOnlyList<string> codes) => code.Length > 3;

    private static ExpectedFigure? Figure(GridRow row) =>
        row.Cells.Select(cell => cell.Figure).OfType<ExpectedFigure>().FirstOrDefault() is { } figure && ByCode.Contains(figure.Statement) && char.IsAsciiDigit(figure.Line[0])
            ? figure
            : null;
}
