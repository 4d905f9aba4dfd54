namespace FinalAccounts.Statements.Reading;

/// <summary>Where a word of a line that spaces align begins: its place in the line.</summary>
/// <param name="Narrow">Counted in characters.</param>
/// <param name="Wide">Counted so that an ideograph takes two places.</param>
internal readonly record struct Spot(int Narrow, int Wide)
{
    /// <summary>The place under one way of counting.</summary>
    public int At(bool wide) => wide ? Wide : Narrow;
}
