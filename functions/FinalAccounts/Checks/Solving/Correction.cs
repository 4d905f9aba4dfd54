namespace FinalAccounts.Checks.Solving;

/// <summary>One figure that is taken to be wrong.</summary>
/// <param name="Figure">Its number in the system.</param>
/// <param name="Value">What it should read, in its own unit and decimals; null when the equations bound it without telling.</param>
/// <param name="Slip">How the misprint came about, if that can be seen.</param>
internal sealed record Correction(int Figure, decimal? Value, Slip? Slip);

/// <summary>What relates the corrections of one explanation.</summary>
internal enum Pattern
{
    /// <summary>One figure.</summary>
    Single,

    /// <summary>A wrong figure and the totals that it was carried into, all off by the same amount.</summary>
    Carried,

    /// <summary>Two figures that changed places.</summary>
    Exchanged,

    /// <summary>Two lines that carry each other's figures.</summary>
    LinesExchanged,

    /// <summary>A figure that stands in the cell beside its own, which is blank.</summary>
    Misplaced,

    /// <summary>Figures of one line that are all blank.</summary>
    LineBlank,

    /// <summary>Values slid by one line against their codes.</summary>
    SlidByLine,

    /// <summary>Values of some lines that stand in one another's place.</summary>
    Permuted,

    /// <summary>Lines of a statement that are in another unit than it.</summary>
    OtherUnit,

    /// <summary>Values slid by one column.</summary>
    SlidByColumn,

    /// <summary>Figures that have nothing to do with each other.</summary>
    Unrelated,
}

/// <summary>A set of corrections after which the equations of a cause hold.</summary>
/// <param name="Corrections">The corrections, the origin first.</param>
/// <param name="Pattern">What relates them.</param>
/// <param name="After">The system with them.</param>
internal sealed record Explanation(IReadOnlyList<Correction> Corrections, Pattern Pattern, Trial After)
{
    /// <summary>For values slid by lines: the stretches that are displaced alike, where more than one line is.</summary>
    public IReadOnlyList<Shift> Shifts { get; init; } = [];
}

/// <summary>A stretch of lines that carry the values of lines further on.</summary>
/// <param name="First">A figure of the first line.</param>
/// <param name="Last">A figure of the last line.</param>
/// <param name="By">How many lines further down the values belong; negative for further up.</param>
internal readonly record struct Shift(int First, int Last, int By);

/// <summary>One cause of failed equations.</summary>
/// <param name="Failed">The equations that fail because of it.</param>
/// <param name="Explanations">What may explain it, the likeliest first, all equally small; empty when nothing small does.</param>
internal sealed record Cause(IReadOnlyList<int> Failed, IReadOnlyList<Explanation> Explanations)
{
    /// <summary>The line that is left out or misplaced, where that is the cause; no figure is then wrong.</summary>
    public LineFault? Line { get; init; }

    /// <summary>The statement that is of another version, where that is the cause.</summary>
    public VersionFault? Version { get; init; }

    /// <summary>True when the search ended at its limit, so that nothing is known of explanations that it did not come to.</summary>
    public bool IsSearchCut { get; init; }
}
