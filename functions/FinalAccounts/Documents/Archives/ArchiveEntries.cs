using System.IO.Compression;
using System.Text;

namespace FinalAccounts.Documents.Archives;

/// <summary>Takes a ZIP archive apart, within limits on the number of its files and on what they expand to together.</summary>
internal static class ArchiveEntries
{
    /// <summary>The files of an archive in its own order, each with its bytes or the reason why it is not there. Folders and what systems add (<c>__MACOSX</c>) are left out.</summary>
    /// <param name="content">The archive.</param>
    /// <param name="archiveName">Its name; entries are named <c>archive.zip/entry.pdf</c>.</param>
    /// <param name="limits">How much it may cost.</param>
    /// <param name="budget">How many bytes may still be expanded; lowered here.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public static List<ArchiveEntry> Read(
        ReadOnlyMemory<byte> content,
        string archiveName,
        ReadLimits limits,
        ref long budget,
        CancellationToken cancellationToken)
    {
        var entries = new List<ArchiveEntry>();
        try
        {
            // Names without the UTF-8 flag are those of Chinese Windows.
            using var zip = new ZipArchive(
                PackageContent.AsStream(content), ZipArchiveMode.Read, leaveOpen: false, CodePagesEncodingProvider.Instance.GetEncoding("GB18030"));
            var files = zip.Entries.Where(IsFile).ToList();
            if (files.Count > limits.MaxPages)
                return [new(archiveName, default, ArchiveRefusals.TooManyFiles(files.Count, limits))];
            foreach (var file in files)
            {
                cancellationToken.ThrowIfCancellationRequested();
                var name = archiveName + "/" + file.FullName.Replace('\\', '/');
                if (file.IsEncrypted)
                {
                    entries.Add(new(name, default, OfficeRefusals.Encrypted));
                    continue;
                }

                if (Expand(file, Math.Min(budget, limits.MaxBytes)) is not { } bytes)
                    return [.. entries, new(name, default, ArchiveRefusals.ExpandsTooFar(limits))];
                budget -= bytes.Length;
                entries.Add(new(name, bytes, null));
            }
        }
        catch (Exception exception) when (exception is InvalidDataException or NotSupportedException or IOException)
        {
            entries.Add(new(archiveName, default, ArchiveRefusals.Broken));
        }

        return entries;
    }

    private static bool IsFile(ZipArchiveEntry entry) =>
        entry.Name.Length > 0
        && !entry.Name.StartsWith('.')
        && !entry.FullName.StartsWith("__MACOSX/", StringComparison.Ordinal)
        && !entry.Name.Equals("Thumbs.db", StringComparison.OrdinalIgnoreCase);

    // Null when it expands beyond the limit, whatever size the archive claims.
    private static byte[]? Expand(ZipArchiveEntry entry, long limit)
    {
        using var stream = entry.Open();
        using var bytes = new MemoryStream();
        var buffer = new byte[1 << 16];
        for (int read; (read = stream.Read(buffer)) > 0;)
        {
            if (bytes.Length + read > limit)
                return null;
            bytes.Write(buffer, 0, read);
        }

        return bytes.ToArray();
    }
}

/// <summary>A file of an archive.</summary>
/// <param name="Name">Its name with that of the archive.</param>
/// <param name="Content">Its bytes.</param>
/// <param name="Refusal">Why there are none; null when there are.</param>
internal sealed record ArchiveEntry(string Name, ReadOnlyMemory<byte> Content, Refusal? Refusal);
