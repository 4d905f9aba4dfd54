using FinalAccounts.Statements.Forms;

namespace FinalAccounts.Statements.Reading;

/// <summary>How well an assignment of columns explains the numbers of a table.</summary>
/// <param name="Holds">Row identities that hold.</param>
/// <param name="Fails">Row identities that do not.</param>
/// <param name="Stray">Amounts that stand in no assigned column.</param>
internal readonly record struct RowScore(int Holds, int Fails, int Stray)
{
    // Half a cent for each addend and the total, at the two decimals of nearly all reports.
    private const decimal SlackPerTerm = 0.005m;

    /// <summary>True when the numbers speak against the reading more than for it.</summary>
    public bool IsDoubtful => (Fails > 0 && Fails >= Holds) || Stray > 0;

    /// <summary>Scores an assignment.</summary>
    public static RowScore Of(IReadOnlyDictionary<string, int> byKey, ColumnSet set, IReadOnlyList<SourceRow> data, IReadOnlyList<int> dataColumns)
    {
        int holds = 0, fails = 0, stray = 0;
        var assigned = byKey.Values.ToHashSet();
        foreach (var column in dataColumns)
        {
            stray += assigned.Contains(column) ? 0 : 1;
        }

        var identities = set.Identities.Where(identity => identity.IsPrinted(byKey.ContainsKey)).ToList();
        foreach (var row in data)
        {
            foreach (var identity in identities)
            {
                if (Evaluate(identity, byKey, row) is { } ok)
                {
                    holds += ok ? 1 : 0;
                    fails += ok ? 0 : 1;
                }
            }
        }

        return new(holds, fails, stray);
    }

    /// <summary>True when this reading leaves no doubt where the other one does.</summary>
    public bool IsClearlyBetterThan(RowScore other) =>
        other.IsDoubtful && !IsDoubtful && Holds > 0 && Holds >= other.Holds && (Fails < other.Fails || Stray < other.Stray);

    private static bool? Evaluate(RowIdentity identity, IReadOnlyDictionary<string, int> byKey, SourceRow row)
    {
        var sum = 0m;
        var terms = 0;
        foreach (var (key, sign) in identity.Terms)
        {
            if (byKey.TryGetValue(key, out var column) && row.At(column) is { Amount: { IsNumber: true } amount })
            {
                sum += sign * amount.Value;
                terms += amount.Value == 0 ? 0 : 1;
            }
        }

        return terms == 0 ? null : Math.Abs(sum) <= SlackPerTerm * (terms + 1);
    }
}
