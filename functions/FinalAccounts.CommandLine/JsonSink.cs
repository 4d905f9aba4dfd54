using FinalAccounts.Publishing.Check;

namespace FinalAccounts.CommandLine;

/// <summary>Prints one JSON document for one file, and JSON Lines for several.</summary>
/// <param name="output">Standard output.</param>
internal sealed class JsonSink(Stream output) : IFindingsSink
{
    private readonly BufferedStream buffered = new(output, 1 << 16);
    private bool single;

    /// <inheritdoc/>
    public void Begin(int count) => single = count == 1;

    /// <inheritdoc/>
    public void Write(CheckedFile file)
    {
        if (single)
        {
            CheckJson.WriteIndented(buffered, file.Document);
        }
        else
        {
            CheckJson.WriteLine(buffered, file.Document);
        }

        buffered.WriteByte((byte)'\n');
        buffered.Flush();
    }

    /// <inheritdoc/>
    public void End() => buffered.Flush();

    /// <inheritdoc/>
    public void Dispose() => buffered.Dispose();
}
