namespace FinalAccounts.Documents.Pdf;

/// <summary>A line that may be a row of a table without lines.</summary>
/// <param name="Pieces">How many pieces it stands in.</param>
/// <param name="Chunks">Its cells if it is a row.</param>
internal sealed record AlignedRow(int Pieces, List<TextChunk> Chunks)
{
    /// <summary>True for several pieces with a number among them.</summary>
    public bool IsData { get; } = Pieces > 1 && Chunks.Exists(chunk => chunk.IsNumber);

    /// <summary>True for an amount alone: the label is wrapped above and below it.</summary>
    public bool IsLoneAmount { get; } = Chunks is [{ IsAmount: true }];
}
