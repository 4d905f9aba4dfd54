using System.Collections.Immutable;
using System.Text;
using FinalAccounts.Publishing;

namespace FinalAccounts.Tests.Publishing;

/// <summary>The seed's report, read, checked and published once for all tests of this folder.</summary>
public sealed class PublishedSeed
{
    /// <summary>Where the tests say that the pages come from.</summary>
    public static readonly Provenance Provenance = new(
        "v2", new DateTimeOffset(2025, 9, 1, 8, 0, 0, TimeSpan.Zero), "FinalAccountsPipeline 1.0", [new("v1", new DateTimeOffset(2025, 8, 1, 8, 0, 0, TimeSpan.Zero), new string('0', 64))]);

    public PublishedSeed()
    {
        Original = File.ReadAllBytes(RepositoryFiles.Seed);
        Inspection = ReportInspector.CreateDefault().Inspect(Original, Path.GetFileName(RepositoryFiles.Seed)).Value
            ?? throw new InvalidOperationException("The seed was refused.");
        Files = new ReportPublisher().Render(Inspection, Provenance, Original);
    }

    public byte[] Original { get; }

    public Inspection Inspection { get; }

    public ImmutableArray<PublishedFile> Files { get; }

    public ReadOnlyMemory<byte> Content(string name) => Files.Single(file => file.Path.EndsWith("/" + name, StringComparison.Ordinal)).Content;

    public string Text(string name) => Encoding.UTF8.GetString(Content(name).Span);
}
