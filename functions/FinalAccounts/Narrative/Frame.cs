namespace FinalAccounts.Narrative;

/// <summary>What kind of number a frame wants.</summary>
internal enum MeasureKind
{
    /// <summary>An amount of money.</summary>
    Money,

    /// <summary>A rate in per cent.</summary>
    Percent,

    /// <summary>Points.</summary>
    Points,
}

/// <summary>A sentence frame: the words right before a number that say what the number is.</summary>
/// <param name="Cue">The words, compact.</param>
/// <param name="Kind">The kind of number.</param>
/// <param name="Aspect">What the number then is.</param>
/// <param name="Sign">-1 when the words mean less, 0 when they do not say (差额, 变动率).</param>
internal sealed record Frame(string Cue, MeasureKind Kind, ClaimAspect Aspect, int Sign = 1);
