using FinalAccounts.Statements;

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
        // A name that was cut off from its class is certain only when one line of that level bears it.
        var code = "";
        for (var i = 0; i < path.Names.Length; i++)
        {
            var length = 1 + (2 * path.Levels[i]);
            var above = code;
            var lines = statement.Lines
                .Where(line => line.Code is { } c && c.Length == length && c.StartsWith(above, StringComparison.Ordinal) && isNamed(line, names[i]))
                .ToList();
            if (lines.Count != 1)
            {
                return ByCode(statement, path);
            }

            code = lines[0].Code!;
        }

        return code;
    }

    // The code alone decides where the name is spelt otherwise; where both name a line and differ, nothing is certain.
    private static string? ByCode(Statement statement, ItemPath path) =>
        path.Code is { } code && statement.Lines.Count(line => line.Code == code) == 1 ? code : null;
}
