using System.Diagnostics;
using Xunit;

namespace FinalAccounts.Tests.Generated.Texts;

/// <summary>Takes the text out of a PDF as people do who have no better file: by <c>pdftotext</c>, in one of its modes.</summary>
internal static class TextTool
{
    /// <summary>The modes: columns kept by spaces, the order of the file, the order of the columns on the page.</summary>
    public static IReadOnlyList<string> Modes { get; } = ["layout", "raw", "plain"];

    /// <summary>The text; skips the test where there is no <c>pdftotext</c>.</summary>
    /// <param name="pdf">The file.</param>
    /// <param name="mode">One of <see cref="Modes"/>.</param>
    public static string Text(byte[] pdf, string mode)
    {
        var tool = Environment.GetEnvironmentVariable("PATH")!.Split(Path.PathSeparator).Select(folder => Path.Combine(folder, "pdftotext")).FirstOrDefault(File.Exists);
        Assert.SkipWhen(tool is null, "There is no pdftotext on this machine.");
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(file, pdf);
            string[] options = mode == "plain" ? [] : [$"-{mode}"];
            using var process = Process.Start(new ProcessStartInfo(tool!, ["-q", "-enc", "UTF-8", .. options, file, "-"]) { UseShellExecute = false, RedirectStandardOutput = true, StandardOutputEncoding = System.Text.Encoding.UTF8 })!;
            var text = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return text;
        }
        finally
        {
            File.Delete(file);
        }
    }
}
