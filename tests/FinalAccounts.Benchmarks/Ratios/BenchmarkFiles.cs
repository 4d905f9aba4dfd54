namespace FinalAccounts.Benchmarks.Ratios;

/// <summary>The files that are measured.</summary>
internal static class BenchmarkFiles
{
    /// <summary>The seed report, as uploaded.</summary>
    public static byte[] Seed { get; } = File.ReadAllBytes(RepositoryFiles.Seed);

    /// <summary>A real PDF report beside the repository, or null.</summary>
    public static byte[]? CorpusPdf()
    {
        var folder = RepositoryFiles.PathOf("..", "shared", "corpus");
        return Directory.Exists(folder)
            ? Directory.EnumerateFiles(folder, "*finance*.pdf").Order(StringComparer.Ordinal).Select(File.ReadAllBytes).FirstOrDefault()
            : null;
    }

    /// <summary>The program of another project, built in the same configuration as this one; null when it is not built.</summary>
    /// <param name="project">The project's folder from the root.</param>
    public static string? Program(string project)
    {
        var configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;
        var path = RepositoryFiles.PathOf(project, "bin", configuration, "net10.0", Path.GetFileName(project));
        return File.Exists(path) ? path : null;
    }

    /// <summary>The command line as <c>dotnet publish</c> makes it, one native program; null when it is not published.</summary>
    public static string? CommandLine()
    {
        var built = RepositoryFiles.PathOf("functions", "FinalAccounts.CommandLine", "bin", "Release", "net10.0");
        return Directory.Exists(built)
            ? Directory.EnumerateDirectories(built)
                .Select(platform => Path.Combine(platform, "publish", OperatingSystem.IsWindows() ? "final-accounts.exe" : "final-accounts"))
                .FirstOrDefault(File.Exists)
            : null;
    }
}
