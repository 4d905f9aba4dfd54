using FinalAccounts.Statements.Forms;

namespace FinalAccounts.Statements.Reading;

/// <summary>
/// Names the lines whose labels lost characters at their cell's edge (一般公共预算财政 of 一般公共预算财政拨款收入), or all but their middle line where a row is too low.
/// What is left must be a part of one label of the form, in the form's order.
/// </summary>
internal static class CutLabels
{
    // Two characters are part of too many labels.
    private const int Shortest = 3;

    /// <summary>The keys of the cells whose labels are cut; the cells whose labels are whole, or part of several, are not among them.</summary>
    /// <param name="half">The side of the form.</param>
    /// <param name="labels">The labels from top to bottom.</param>
    public static Dictionary<SourceCell, string> Of(FormHalf half, IReadOnlyList<SourceCell> labels)
    {
        var named = labels.Select(cell => half.KeyOf(LabelText.Name(cell.Key.AsSpan())) is { } key ? Order(half, key) : -1).ToArray();
        var whole = named.Where(line => line >= 0).ToHashSet();
        var parts = labels.Select((cell, i) => named[i] >= 0 ? [] : PartsOf(half, cell, whole)).ToArray();
        var found = new Dictionary<SourceCell, string>(ReferenceEqualityComparer.Instance);
        for (var first = 0; first < labels.Count; first++)
        {
            if (parts[first].Count == 0)
            {
                continue;
            }

            var end = first + 1;
            while (end < labels.Count && parts[end].Count > 0)
            {
                end++;
            }

            NameStretch(first, end);
            first = end;
        }

        return found;

        // Rows without a whole label among them: each in the form's order, or all of the form's lines that are missing here.
        void NameStretch(int first, int end)
        {
            var (above, below) = (Above(first), Below(end));
            var missing = Enumerable.Range(above + 1, Math.Max(0, below - above - 1)).ToList();
            var all = missing.Count == end - first && missing.Select((line, i) => parts[first + i].Contains(line)).All(fits => fits);
            for (var i = first; i < end; i++)
            {
                var inOrder = parts[i].FindAll(line => line > above && line < below);
                var line = all ? missing[i - first] : inOrder is [var only] ? only : parts[i] is [var single] ? single : -1;
                if (line >= 0)
                {
                    found[labels[i]] = half.Lines[line].Key;
                    above = Math.Max(above, inOrder.Contains(line) ? line : above);
                }
            }
        }

        int Above(int row)
        {
            for (var i = row - 1; i >= 0; i--)
            {
                if (named[i] >= 0)
                {
                    return named[i];
                }
            }

            return -1;
        }

        int Below(int row)
        {
            for (var i = row; i < named.Length; i++)
            {
                if (named[i] >= 0)
                {
                    return named[i];
                }
            }

            return half.Lines.Length;
        }
    }

    /// <summary>True when a label that names no line is a part of the label of one or more.</summary>
    public static bool IsPart(FormHalf half, SourceCell cell) => PartsOf(half, cell, []).Count > 0;

    private static int Order(FormHalf half, string key)
    {
        var line = 0;
        while (half.Lines[line].Key != key)
        {
            line++;
        }

        return line;
    }

    private static List<int> PartsOf(FormHalf half, SourceCell cell, HashSet<int> whole)
    {
        var name = cell.IsText ? LabelText.Name(cell.Key) : "";
        return name.Length < Shortest ? [] : [.. Enumerable.Range(0, half.Lines.Length).Where(line => !whole.Contains(line) && half.Lines[line].Labels.Any(label => label.Contains(name, StringComparison.Ordinal)))];
    }
}
