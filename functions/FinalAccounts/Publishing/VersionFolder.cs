using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;

namespace FinalAccounts.Publishing;

/// <summary>
/// Where the files of one version of a report stand: in a folder of their own within the report's folder, so that a page and everything that it links to are of
/// one version, whenever they are asked for. The report's own address has copies of its first pages, with links into that folder: they are what changes hands
/// when a new version is published, each by one write.
/// </summary>
public static partial class VersionFolder
{
    private const int NameLength = 16;

    /// <summary>The folder of a version: <c>reports/2024/景德镇市政务服务管理局/3f2a…</c>.</summary>
    /// <param name="reportFolder">The report's folder.</param>
    /// <param name="sha256">The hash of the uploaded bytes.</param>
    /// <param name="edition">The edition of the code that read them.</param>
    /// <param name="context">The name of the other reports that it was held against; empty for none.</param>
    public static string Of(string reportFolder, string sha256, string edition, string context)
    {
        ArgumentNullException.ThrowIfNull(sha256);
        return $"{reportFolder}/{NameOf(sha256, edition, context)}";
    }

    /// <summary>The name of a version's folder in its report's folder.</summary>
    /// <param name="sha256">The hash of the uploaded bytes.</param>
    /// <param name="edition">The edition of the code that read them.</param>
    /// <param name="context">The name of the other reports that it was held against; empty for none.</param>
    public static string NameOf(string sha256, string edition, string context)
    {
        ArgumentNullException.ThrowIfNull(sha256);
        ArgumentNullException.ThrowIfNull(context);
        return $"{sha256[..NameLength]}-{edition}{(context.Length == 0 ? "" : "-")}{context}";
    }

    /// <summary>Moves the files of a report's folder into the folder of a version; what its pages link to outside of it is one step further away.</summary>
    /// <param name="files">What <see cref="ReportPublisher.Render"/> gives.</param>
    /// <param name="reportFolder">The folder they stand in.</param>
    /// <param name="versionFolder">The folder they are moved to.</param>
    public static ImmutableArray<PublishedFile> MoveInto(ImmutableArray<PublishedFile> files, string reportFolder, string versionFolder)
    {
        ArgumentNullException.ThrowIfNull(reportFolder);
        return
        [
            .. files.Select(file => file with
            {
                Path = versionFolder + file.Path[reportFolder.Length..],
                Content = file.ContentType == MediaTypes.Html ? Relink(file.Content, Inwards) : file.Content,
            }),
        ];
    }

    /// <summary>A first page of a version as it stands at the report's own address.</summary>
    /// <param name="page">The page in the version's folder.</param>
    /// <param name="versionFolder">The version's folder.</param>
    public static ReadOnlyMemory<byte> AtReport(ReadOnlyMemory<byte> page, string versionFolder)
    {
        ArgumentNullException.ThrowIfNull(versionFolder);
        var name = versionFolder[(versionFolder.LastIndexOf('/') + 1)..];
        return Relink(page, link => Outwards(link, name));
    }

    /// <summary>The pages that stand at the report's own address as well.</summary>
    public static ImmutableArray<string> FirstPages { get; } = ["index.html", "index.en.html"];

    private static string Inwards(string link) => link.StartsWith("../", StringComparison.Ordinal) ? "../" + link : link;

    private static string Outwards(string link, string name)
    {
        if (link.StartsWith("../", StringComparison.Ordinal))
        {
            return link["../".Length..];
        }

        return FirstPages.Contains(link, StringComparer.Ordinal) ? link : $"{name}/{link}";
    }

    // A quotation mark in a report's text is an entity in the page, so only real attributes match. Fragments and absolute addresses stay.
    private static ReadOnlyMemory<byte> Relink(ReadOnlyMemory<byte> page, Func<string, string> link) => Encoding.UTF8.GetBytes(
        Links().Replace(Encoding.UTF8.GetString(page.Span), match => $"{match.Groups["name"].Value}=\"{link(match.Groups["link"].Value)}\""));

    [GeneratedRegex(@"\b(?<name>href|src)=""(?<link>(?![#/]|[a-zA-Z][a-zA-Z0-9+.\-]*:)[^""]+)""", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Links();
}
