using System.IO.Compression;
using System.Text;

namespace FinalAccounts.Tests.Documents;

/// <summary>Writes archives that a reader must survive.</summary>
internal static class HostileFiles
{
    public static byte[] Zip(params (string Name, string Text)[] entries) =>
        Zip([.. entries.Select(entry => (entry.Name, Encoding.UTF8.GetBytes(entry.Text)))]);

    public static byte[] Zip(params (string Name, byte[] Content)[] entries)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in entries)
            {
                // The same parts are the same file.
                var entry = zip.CreateEntry(name);
                entry.LastWriteTime = new(2025, 1, 1, 0, 0, 0, TimeSpan.Zero);
                using var data = entry.Open();
                data.Write(content);
            }
        }

        return stream.ToArray();
    }
}
