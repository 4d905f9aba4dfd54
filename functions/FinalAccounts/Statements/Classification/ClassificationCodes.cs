using System.Buffers;
using System.Collections.Frozen;
using System.Collections.Immutable;

namespace FinalAccounts.Statements.Classification;

/// <summary>
/// The functional and economic classification with their names, present and former. Source: 财政部《政府收支分类科目》, 2007 to 2024, as the head of
/// either table says. A code that is not in it is no error: provinces use items of their own, and the ministry adds some every year.
/// </summary>
public static class ClassificationCodes
{
    // Shorter beginnings say too little: 其他 begins dozens of names.
    private const int ShortestBeginning = 6;

    // What does not tell one name from another.
    private static readonly SearchValues<char> Uncounted = SearchValues.Create("()的、,");

    private static readonly FrozenDictionary<string, ClassificationEntry> ByCode = Load();

    private static readonly FrozenDictionary<string, ImmutableArray<string>> Texts =
        ByCode.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.Names.Select(name => name.Text).ToImmutableArray());

    private static readonly FrozenDictionary<string, ImmutableArray<string>> Keys =
        ByCode.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.Names.Select(name => KeyOf(name.Text)).ToImmutableArray());

    /// <summary>Every code, in the order of the codes.</summary>
    public static ImmutableArray<ClassificationEntry> All { get; } = [.. ByCode.Values.OrderBy(entry => entry.Code, StringComparer.Ordinal)];

    /// <summary>The functional classes (类), in the order of the forms: T01 and T04 print them by name only.</summary>
    public static IEnumerable<ClassificationEntry> FunctionalClasses => All.Where(entry => entry is { Code.Length: 3, Kind: ClassificationKind.Functional });

    private static FrozenDictionary<(ClassificationKind Kind, string Key), ImmutableArray<string>> ByName { get; } = All
        .SelectMany(entry => entry.Names.Select(name => (Name: (entry.Kind, KeyOf(name.Text)), entry.Code)).Distinct())
        .GroupBy(pair => pair.Name, pair => pair.Code)
        .ToFrozenDictionary(group => group.Key, group => group.ToImmutableArray());

    /// <summary>The names of a code, the present one first; empty when the code is not known.</summary>
    /// <param name="code">3, 5 or 7 digits.</param>
    public static ImmutableArray<string> NamesOf(string code) => Texts.TryGetValue(code, out var names) ? names : [];

    /// <summary>The codes that a name stands at, in any year; empty when it is nobody's name. Spaces, brackets, 的 and the width of signs do not count.</summary>
    /// <param name="kind">The classification.</param>
    /// <param name="name">The name, whole.</param>
    public static ImmutableArray<string> CodesOf(ClassificationKind kind, string name) => ByName.TryGetValue((kind, KeyOf(name)), out var codes) ? codes : [];

    /// <summary>The whole name of a label that the cell's edge cut off; null when the label is whole, or its code unknown, or it begins no name of it.</summary>
    /// <param name="code">The code beside the label.</param>
    /// <param name="label">The label as printed.</param>
    /// <param name="year">The fiscal year; 0 when it is not known.</param>
    public static string? Complete(string code, string label, int year)
    {
        var printed = CanonicalText.Of(label);
        if (printed.Length < ShortestBeginning || !ByCode.TryGetValue(code, out var entry))
        {
            return null;
        }

        var begun = entry.Names.Where(name => CanonicalText.Of(name.Text).StartsWith(printed, StringComparison.Ordinal)).ToList();
        return begun.Count == 0 || begun.Exists(name => CanonicalText.Of(name.Text).Length == printed.Length)
            ? null
            : begun.Find(name => year == 0 || name.MayBeUsedIn(year)) is { Text: { } used } ? used : begun[0].Text;
    }

    /// <summary>True when a label is one of the code's names of any year, or the beginning of one; true for a code that is not known.</summary>
    /// <param name="code">The code.</param>
    /// <param name="label">The label as printed.</param>
    public static bool Agree(string code, string label)
    {
        var printed = KeyOf(label);
        if (printed.Length == 0 || !Keys.TryGetValue(code, out var names))
        {
            return true;
        }

        foreach (var name in names)
        {
            if (name.StartsWith(printed, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static string KeyOf(string name)
    {
        var canonical = CanonicalText.Of(name);
        return canonical.AsSpan().ContainsAny(Uncounted) ? string.Concat(canonical.Where(c => !Uncounted.Contains(c))) : canonical;
    }

    private static FrozenDictionary<string, ClassificationEntry> Load()
    {
        Dictionary<string, ClassificationEntry> byCode = [];
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
                    byCode.Add(line[..space], new(line[..space], [.. line[(space + 1)..].Split('|').Select(ClassificationName.Parse)]));
                }
            }
        }

        return byCode.ToFrozenDictionary();
    }
}
