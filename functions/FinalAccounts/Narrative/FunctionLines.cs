using FinalAccounts.Statements;
using FinalAccounts.Statements.Classification;

namespace FinalAccounts.Narrative;

/// <summary>Finds the line of a statement by functional code that an item of the prose means.</summary>
internal static class FunctionLines
{
    /// <summary>The code of the line, or null when the names fit none or several.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="path">The item.</param>
    /// <param name="names">Its names in the spelling in which labels are compared.</param>
    /// <param name="isNamed">Whether a line bears such a name.</param>
    public static string? Find(Statement statement, ItemPath path, string[] names, Func<StatementLine, string, bool> isNamed)
    {
        return From(0) ?? (path.Names.Length > 1 && From(1) is { } other && IsNameOf(other[..3], path.Names[0]) ? other : null) ?? ByCode(statement, path);

        // A name that was cut off from its class is certain only when one line of that level bears it.
        string? From(int first)
        {
            var code = "";
            for (var i = first; i < path.Names.Length; i++)
            {
                var length = 1 + (2 * path.Levels[i]);
                var above = code;
                var level = statement.Lines.Where(line => line.Code is { } c && c.Length == length && c.StartsWith(above, StringComparison.Ordinal)).ToList();
                var lines = level.FindAll(line => isNamed(line, names[i]));

                // A label that the cell's edge cut off is known by its code.
                lines = lines.Count > 0 ? lines : level.FindAll(line => IsNameOf(line.Code!, path.Names[i]));
                if (lines.Count != 1)
                {
                    return null;
                }

                code = lines[0].Code!;
            }

            return code;
        }
    }

    // By the present and the former names of a code: a class that bears another of its names leaves 款 and 项 to tell.
    private static bool IsNameOf(string code, string name) => ClassificationCodes.NamesOf(code).Any(one => FigureResolver.Same(one, name));

    // The code alone decides where the name is spelt otherwise; where both name a line and differ, nothing is certain.
    private static string? ByCode(Statement statement, ItemPath path) =>
        path.Code is { } code && statement.Lines.Count(line => line.Code == code) == 1 ? code : null;
}
