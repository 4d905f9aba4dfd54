using System.Collections.Frozen;
using System.Collections.Immutable;

namespace FinalAccounts.Statements.Classification;

/// <summary>
/// The functional and economic classification with their names, present and former. Source: 财政部《政府收支分类科目》. A code that is not in it
/// is no error: provinces use items of their own, and the ministry adds some every year.
/// </summary>
public static class ClassificationCodes
{
    // Shorter beginnings say too little: 其他 begins dozens of names.
    private const int ShortestBeginning = 6;

    private static readonly FrozenDictionary<string, ImmutableArray<string>> ByCode = Load();

    /// <summary>Every code, in the order of the codes.</summary>
    public static ImmutableArray<ClassificationEntry> All { get; } =
        [.. ByCode.OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => ClassificationEntry.Of(entry.Key, entry.Value))];

    /// <summary>The names of a code, the present one first; empty when the code is not known.</summary>
    /// <param name="code">3, 5 or 7 digits.</param>
    public static ImmutableArray<string> NamesOf(string code) => ByCode.TryGetValue(code, out var names) ? names : [];

    /// <summary>The whole name of a label that the cell's edge cut off; null when the label is whole, or its code unknown, or it begins no name of it.</summary>
    /// <param name="code">The code beside the label.</param>
    /// <param name="label">The label as printed.</param>
    public static string? Complete(string code, string label)
    {
        var printed = CanonicalText.Of(label);
        if (printed.Length < ShortestBeginning)
        {
            return null;
        }

        foreach (var name in NamesOf(code))
        {
            var canonical = CanonicalText.Of(name);
            if (canonical.Length > printed.Length && canonical.StartsWith(printed, StringComparison.Ordinal))
            {
                return name;
            }
        }

        return null;
    }

    /// <summary>True when a label is one of the code's names, or the beginning of one; true for a code that is not known.</summary>
    /// <param name="code">The code.</param>
    /// <param name="label">The label as printed.</param>
    public static bool Agree(string code, string label)
    {
        var names = NamesOf(code);
        var printed = CanonicalText.Of(label);
        return names.IsEmpty || printed.Length == 0 || names.Any(name => CanonicalText.Of(name).StartsWith(printed, StringComparison.Ordinal));
    }

    private static FrozenDictionary<string, ImmutableArray<string>> Load()
    {
        var byCode = FunctionalClasses.All.ToDictionary(one => one.Code, one => one.Names);
        foreach (var file in (ReadOnlySpan<string>)["functional.txt", "economic.txt"])
        {
            using var stream = typeof(ClassificationCodes).Assembly.GetManifestResourceStream("FinalAccounts.Classification." + file)
                ?? throw new InvalidOperationException($"{file} is not embedded.");
            using var reader = new StreamReader(stream);
            while (reader.ReadLine() is { } line)
            {
                var space = line.IndexOf(' ', StringComparison.Ordinal);
                if (space > 0 && line[0] != '#')
                {
                    byCode.Add(line[..space], [.. line[(space + 1)..].Split('|')]);
                }
            }
        }

        return byCode.ToFrozenDictionary();
    }
}
