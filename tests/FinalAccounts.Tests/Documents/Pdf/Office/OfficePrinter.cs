using System.Diagnostics;
using System.Security.Cryptography;
using Xunit;

namespace FinalAccounts.Tests.Documents.Pdf.Office;

/// <summary>Prints office files to PDF by LibreOffice; <c>PRINTED_PAGES</c> names a folder that keeps what was printed for the next run.</summary>
internal static class OfficePrinter
{
    /// <summary>Prints files of one kind, all in one run of the program; skips the test where there is no LibreOffice.</summary>
    /// <param name="files">What the files hold.</param>
    /// <param name="extension">Their extension with its dot.</param>
    public static List<byte[]> Print(IReadOnlyList<byte[]> files, string extension)
    {
        var kept = Environment.GetEnvironmentVariable("PRINTED_PAGES");
        var names = files.Select(file => Convert.ToHexString(SHA256.HashData(file))).ToList();
        var folder = Directory.CreateTempSubdirectory("office");
        try
        {
            var pdfs = kept is { Length: > 0 } ? kept : folder.FullName;
            var missing = new List<string>();
            for (var i = 0; i < files.Count; i++)
            {
                if (File.Exists(Path.Combine(pdfs, names[i] + ".pdf")))
                    continue;
                missing.Add(Path.Combine(folder.FullName, names[i] + extension));
                File.WriteAllBytes(missing[^1], files[i]);
            }

            if (missing.Count > 0)
                Run(folder.FullName, pdfs, missing);
            return names.ConvertAll(name => File.ReadAllBytes(Path.Combine(pdfs, name + ".pdf")));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void Run(string folder, string pdfs, List<string> files)
    {
        var program = Environment.GetEnvironmentVariable("PATH")!.Split(Path.PathSeparator).Select(path => Path.Combine(path, "soffice")).FirstOrDefault(File.Exists);
        Assert.SkipWhen(program is null, "There is no LibreOffice on this machine.");
        using var process = Process.Start(new ProcessStartInfo(
            program!,
            [$"-env:UserInstallation={new Uri(Path.Combine(folder, "profile")).AbsoluteUri}", "--headless", "--convert-to", "pdf", "--outdir", pdfs, .. files])
        {
            UseShellExecute = false,
        })!;
        Assert.True(process.WaitForExit(600_000), "LibreOffice did not print within ten minutes.");
    }
}
