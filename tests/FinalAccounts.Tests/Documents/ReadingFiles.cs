using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;
using FinalAccounts.Documents;
using Xunit;

namespace FinalAccounts.Tests.Documents;

/// <summary>Reads files with every reader there is, and finds the files that are not in the repository.</summary>
internal static class ReadingFiles
{
    private static readonly DocumentReaders Readers = DocumentReaders.CreateDefault();

    public static Outcome<SourceDocument> Try(byte[] content, string name, ReadLimits? limits = null) =>
        Readers.Read(content, name, limits ?? ReadLimits.Default, TestContext.Current.CancellationToken);

    /// <summary>The document in a file; fails the test when it is refused.</summary>
    public static SourceDocument Document(byte[] content, string name)
    {
        var outcome = Try(content, name);
        Assert.True(outcome.Succeeded, outcome.Refusal?.ToString());
        return outcome.Value!;
    }

    /// <summary>The code of the refusal of a file; fails the test when it is read.</summary>
    public static string RefusalOf(byte[] content, string name, ReadLimits? limits = null)
    {
        var outcome = Try(content, name, limits);
        Assert.False(outcome.Succeeded, "The file was read.");
        Assert.NotEqual(outcome.Refusal.Message.Zh, outcome.Refusal.Message.En);
        return outcome.Refusal.Code;
    }

    /// <summary>The texts of all tables, row by row; a cell's text stands once, at its first row and column.</summary>
    public static List<string> Rows(SourceDocument document) =>
        [.. document.Blocks.OfType<Table>().SelectMany(table => table.Rows).Select(row => string.Join('|', row.Cells.Select(cell => cell.Text)))];

    /// <summary>A file made for the tests, from <c>tests/data</c>.</summary>
    public static byte[] Fixture(string name) => File.ReadAllBytes(RepositoryFiles.PathOf("tests", "data", name.Split('.')[^1] is "xls" or "xlsx" ? "excel" : "", name));

    /// <summary>A file of the corpus beside the repository; skips the test where there is none.</summary>
    public static byte[] Corpus(string name)
    {
        for (var folder = new DirectoryInfo(RepositoryFiles.Root); folder is not null; folder = folder.Parent)
        {
            var path = Path.Combine(folder.FullName, "shared", "corpus", name);
            if (File.Exists(path))
                return File.ReadAllBytes(path);
        }

        Assert.Skip($"The corpus file {name} is not beside the repository.");
        return [];
    }

    /// <summary>
    /// A web page as Chromium prints it to PDF; skips the test where there is no Chromium. <c>PRINTED_PAGES</c> names a folder that keeps what was printed for the next run.
    /// </summary>
    public static byte[] PrintByChromium(string html)
    {
        if (Environment.GetEnvironmentVariable("PRINTED_PAGES") is not { Length: > 0 } kept)
            return Print(html);
        var file = Path.Combine(kept, Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(html))) + ".pdf");
        if (!File.Exists(file))
            File.WriteAllBytes(file, Print(html));
        return File.ReadAllBytes(file);
    }

    private static byte[] Print(string html)
    {
        var browser = Environment.GetEnvironmentVariable("PATH")!.Split(Path.PathSeparator)
            .SelectMany(folder => new[] { "chromium", "chromium-browser", "google-chrome" }.Select(name => Path.Combine(folder, name)))
            .FirstOrDefault(File.Exists);
        Assert.SkipWhen(browser is null, "There is no Chromium on this machine.");
        var folder = Directory.CreateTempSubdirectory("print");
        try
        {
            var (page, pdf) = (Path.Combine(folder.FullName, "page.html"), Path.Combine(folder.FullName, "page.pdf"));
            File.WriteAllText(page, html);
            using var process = Process.Start(new ProcessStartInfo(
                browser!,
                ["--headless", "--no-sandbox", "--disable-gpu", $"--user-data-dir={folder.FullName}", "--no-pdf-header-footer", $"--print-to-pdf={pdf}", new Uri(page).AbsoluteUri])
            {
                UseShellExecute = false,
                RedirectStandardError = true,
                RedirectStandardOutput = true,
            })!;
            Assert.True(process.WaitForExit(60_000), "Chromium did not print within a minute.");
            return File.ReadAllBytes(pdf);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
