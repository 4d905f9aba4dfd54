namespace FinalAccounts.Documents.Pdf;

/// <summary>The ruling lines of a page: pieces that lie on one line and touch are one.</summary>
internal sealed class RulingLines
{
    /// <summary>How far apart two strokes may lie and still be one ruled line (double borders are 1 to 2 points apart).</summary>
    private const double SameLine = 1.5;

    /// <summary>The gap that a corner, a dash or a missing pixel leaves.</summary>
    private const double Gap = 2.5;

    /// <summary>A dash leaves a gap of up to its own length, if it is shorter than this.</summary>
    private const double LongestDash = 12;

    /// <summary>Shorter ones are the underline of a character, a dash or a part of a drawing.</summary>
    private const double Shortest = 4;

    private RulingLines(List<RulingLine> horizontal, List<RulingLine> vertical) => (Horizontal, Vertical) = (horizontal, vertical);

    /// <summary>The horizontal lines from top to bottom.</summary>
    public List<RulingLine> Horizontal { get; }

    /// <summary>The vertical lines from left to right.</summary>
    public List<RulingLine> Vertical { get; }

    /// <summary>Joins the pieces that a page's paths give.</summary>
    public static RulingLines Of(List<RulingLine> horizontal, List<RulingLine> vertical) => new(Join(horizontal), Join(vertical));

    private static List<RulingLine> Join(List<RulingLine> pieces)
    {
        var joined = new List<RulingLine>();
        pieces.Sort((a, b) => a.At.CompareTo(b.At));
        for (var first = 0; first < pieces.Count;)
        {
            var end = first + 1;
            while (end < pieces.Count && pieces[end].At - pieces[first].At <= SameLine)
                end++;
            JoinAlong(pieces.GetRange(first, end - first), joined);
            first = end;
        }

        return joined;
    }

    private static void JoinAlong(List<RulingLine> pieces, List<RulingLine> joined)
    {
        pieces.Sort((a, b) => a.From.CompareTo(b.From));
        var (from, to, at, weight) = (pieces[0].From, pieces[0].To, 0.0, 0.0);
        var gap = Gap;
        foreach (var piece in pieces)
        {
            if (piece.From > to + gap)
            {
                Add();
                (from, to, at, weight) = (piece.From, piece.To, 0, 0);
            }

            to = Math.Max(to, piece.To);
            gap = piece.Length < LongestDash ? Math.Max(Gap, piece.Length) : Gap;
            at += piece.At * (piece.Length + 0.01);
            weight += piece.Length + 0.01;
        }

        Add();

        void Add()
        {
            if (to - from >= Shortest)
                joined.Add(new(at / weight, from, to));
        }
    }
}
