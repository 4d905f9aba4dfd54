using System.IO.Compression;

namespace FinalAccounts.Documents.Archives;

/// <summary>What a ZIP file holds, seen from its list of entries alone.</summary>
internal enum PackageKind
{
    /// <summary>No ZIP file, or a broken one.</summary>
    None,

    /// <summary>A Word document (.docx).</summary>
    Word,

    /// <summary>An Excel workbook (.xlsx).</summary>
    Excel,

    /// <summary>An Excel workbook in the binary form (.xlsb).</summary>
    BinaryExcel,

    /// <summary>An OFD document (GB/T 33190).</summary>
    Ofd,

    /// <summary>An archive of files.</summary>
    Archive,
}

/// <summary>Looks into ZIP files without trusting what they say of their sizes.</summary>
internal static class PackageContent
{
    /// <summary>What the file is.</summary>
    public static PackageKind KindOf(ReadOnlyMemory<byte> content)
    {
        if (!content.Span.StartsWith("PK"u8))
            return PackageKind.None;
        try
        {
            using var zip = Open(content);
            var names = zip.Entries.Select(entry => entry.FullName.Replace('\\', '/')).ToHashSet(StringComparer.OrdinalIgnoreCase);
            if (names.Contains("OFD.xml"))
                return PackageKind.Ofd;
            if (!names.Contains("[Content_Types].xml"))
                return PackageKind.Archive;
            if (names.Contains("xl/workbook.bin"))
                return PackageKind.BinaryExcel;
            if (names.Any(name => name.StartsWith("word/", StringComparison.OrdinalIgnoreCase)))
                return PackageKind.Word;
            return names.Any(name => name.StartsWith("xl/", StringComparison.OrdinalIgnoreCase)) ? PackageKind.Excel : PackageKind.Archive;
        }
        catch (InvalidDataException)
        {
            return PackageKind.None;
        }
    }

    /// <summary>True when the parts of the package that are read expand to more than the limit. Measured by expanding them, since an entry may lie about its size.</summary>
    public static bool ExpandsTooFar(ReadOnlyMemory<byte> content, ReadLimits limits, CancellationToken deadline)
    {
        using var zip = Open(content);
        var buffer = new byte[1 << 16];
        var total = 0L;
        foreach (var entry in zip.Entries)
        {
            if (!entry.Name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) && !entry.Name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase))
                continue;
            using var stream = entry.Open();
            for (int read; (read = stream.Read(buffer)) > 0;)
            {
                deadline.ThrowIfCancellationRequested();
                total += read;
                if (total > limits.MaxExpandedBytes)
                    return true;
            }
        }

        return false;
    }

    /// <summary>Opens the archive.</summary>
    /// <exception cref="InvalidDataException">It is broken.</exception>
    public static ZipArchive Open(ReadOnlyMemory<byte> content) => new(AsStream(content), ZipArchiveMode.Read);

    /// <summary>The bytes as a stream, not copied where they are an array.</summary>
    public static MemoryStream AsStream(ReadOnlyMemory<byte> content) =>
        System.Runtime.InteropServices.MemoryMarshal.TryGetArray(content, out var array)
            ? new(array.Array!, array.Offset, array.Count, writable: false)
            : new(content.ToArray(), writable: false);
}
