using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace FinalAccounts.Azure.Reports;

/// <summary>The bytes of the other reports that a report can be held against, as they are published at a moment.</summary>
/// <param name="PriorYear">The hash of last year's; null when it is not published.</param>
/// <param name="Units">The hashes of the units', in the order of the list; none unless all of them are published.</param>
public sealed record RelatedVersions(string? PriorYear, ImmutableArray<string> Units)
{
    private const int NameLength = 12;

    /// <summary>
    /// The name of the context: it follows from these bytes alone. The same code reads them in the same way, so with a report's own bytes and the edition it
    /// names the result of a check. Empty when there is no other report.
    /// </summary>
    public string Context { get; } = Name(PriorYear, Units);

    private static string Name(string? priorYear, ImmutableArray<string> units)
    {
        if (priorYear is null && units.IsEmpty)
        {
            return "";
        }

        var content = $"{priorYear}\n{string.Join('\n', units)}";
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(content)))[..NameLength];
    }
}
