using System.Reflection;

namespace FinalAccounts.Benchmarks.Ratios;

/// <summary>The files that are measured.</summary>
internal static class BenchmarkFiles
{
    private static readonly string Root = typeof(BenchmarkFiles).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "RepositoryRoot")
        .Value!;

    /// <summary>The seed report, as uploaded.</summary>
    public static byte[] Seed { get; } = File.ReadAllBytes(Path.Combine(Root, "seeds", "jingdezhen-government-services-2024.txt"));

    /// <summary>A real PDF report beside the repository, or null.</summary>
    public static byte[]? CorpusPdf()
    {
        var folder = Path.Combine(Root, "..", "shared", "corpus");
        return Directory.Exists(folder)
            ? Directory.EnumerateFiles(folder, "*finance*.pdf").Order(StringComparer.Ordinal).Select(File.ReadAllBytes).FirstOrDefault()
            : null;
    }

    /// <summary>The program of another project, built in the same configuration as this one; null when it is not built.</summary>
    /// <param name="project">The project's folder from the root.</param>
    public static string? Program(string project)
    {
        var configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;
        var path = Path.Combine(Root, project, "bin", configuration, "net10.0", Path.GetFileName(project));
        return File.Exists(path) ? path : null;
    }

    /// <summary>The command line as <c>dotnet publish</c> makes it, one native program; null when it is not published.</summary>
    public static string? CommandLine()
    {
        var built = Path.Combine(Root, "functions", "FinalAccounts.CommandLine", "bin", "Release", "net10.0");
        return Directory.Exists(built)
            ? Directory.EnumerateDirectories(built)
                .Select(platform => Path.Combine(platform, "publish", OperatingSystem.IsWindows() ? "final-accounts.exe" : "final-accounts"))
                .FirstOrDefault(File.Exists)
            : null;
    }

    /// <summary>The path of the seed report.</summary>
    public static string SeedPath { get; } = Path.Combine(Root, "seeds", "jingdezhen-government-services-2024.txt");
}
