using System.Collections.Immutable;

namespace FinalAccounts.Publishing;

/// <summary>Where a published page comes from, as far as the report itself does not say. The domain knows no clock: the time comes from outside.</summary>
/// <param name="Version">The name of this version of the report: what a re-upload changes.</param>
/// <param name="PublishedAt">When the page was made.</param>
/// <param name="Software">The name and version of the program: <c>FinalAccountsPipeline 1.0.0</c>.</param>
/// <param name="Earlier">The versions that this one replaces, the newest first; empty for a first upload.</param>
public sealed record Provenance(string Version, DateTimeOffset PublishedAt, string Software, ImmutableArray<EarlierVersion> Earlier);

/// <summary>A version of a report that a later upload replaced.</summary>
/// <param name="Version">Its name.</param>
/// <param name="PublishedAt">When it was published.</param>
/// <param name="Sha256">SHA-256 of the file it was read from.</param>
/// <param name="Folder">The name of its folder in the report's folder, where its pages still stand; null when they do not.</param>
public sealed record EarlierVersion(string Version, DateTimeOffset PublishedAt, string Sha256, string? Folder = null);
