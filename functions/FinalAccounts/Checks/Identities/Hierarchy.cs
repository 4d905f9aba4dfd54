using System.Collections.Immutable;
using FinalAccounts.Statements;

namespace FinalAccounts.Checks.Identities;

/// <summary>
/// In every column, a code is the sum of the codes printed under it, and 合计 of those under no other. A report may leave out a level
/// (only 类 and 项, only 类 and 款): a code belongs to the longest printed code that it begins with.
/// </summary>
/// <param name="id">The identity's id.</param>
/// <param name="statement">The statement.</param>
/// <param name="equation">The equation.</param>
public abstract class Hierarchy(string id, StatementId statement, BilingualText equation)
    : Identity(id, new($"{Forms.Name(statement).Zh}：各级科目逐级汇总", $"{Forms.Name(statement).En}: codes add up level by level"), equation, [statement])
{
    private const string OfWhich = "其中";

    /// <inheritdoc/>
    public override IEnumerable<Equation> Instantiate(FinalAccountsReport report)
    {
        var published = report[statement];
        foreach (var (parent, children) in Families(published))
        {
            // Lines marked 其中 are a choice of the lines below a code, not all of them.
            var chosen = children.Exists(child => child.Label.StartsWith(OfWhich, StringComparison.Ordinal));
            // A column that only a province prints may be a rate, which does not add up.
            foreach (var column in published.Columns.Where(column => !ColumnKeys.IsExtra(column.Key)))
            {
                var total = new FigureKey(statement, parent, column.Key);
                var parts = ImmutableArray.CreateBuilder<WeightedFigure>(children.Count);
                foreach (var child in children)
                {
                    parts.Add(new(1, new(statement, child.Key, column.Key)));
                }

                yield return chosen ? new(total, parts.MoveToImmutable(), Relation.AtMost) : new(total, parts.MoveToImmutable()) { Doubtful = Doubtful(published, parent, column.Key) };
            }
        }
    }

    private static List<(string Parent, List<StatementLine> Children)> Families(Statement published)
    {
        var codes = published.Lines.Where(line => line.Code is not null).Select(line => line.Code!).ToHashSet();
        var families = new Dictionary<string, List<StatementLine>>();
        foreach (var line in published.Lines)
        {
            if (line.Code is null)
            {
                continue;
            }

            var parent = LongestPrefix(line.Code, codes) ?? LineKeys.Total;
            if (!families.TryGetValue(parent, out var children))
            {
                families.Add(parent, children = []);
            }

            children.Add(line);
        }

        // In the report's order; 合计 only where the statement prints it.
        return [.. published.Lines.Select(line => line.Key).Distinct().Where(families.ContainsKey).Select(key => (key, families[key]))];
    }

    private static string? LongestPrefix(string code, HashSet<string> codes)
    {
        var prefixes = codes.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var length = code.Length - 1; length >= 3; length--)
        {
            if (prefixes.TryGetValue(code.AsSpan(0, length), out var prefix))
            {
                return prefix;
            }
        }

        return null;
    }

    // A line with a value but without a code, which is not 合计: it may be part of 合计.
    private ImmutableArray<WeightedFigure> Doubtful(Statement published, string parent, string column) =>
        parent != LineKeys.Total
            ? []
            : [.. published.Lines
                .Where(line => line.Code is null && line.Key != LineKeys.Total && published[line.Key, column]?.Value is not null)
                .Select(line => new WeightedFigure(1, new(statement, line.Key, column)))];
}
