using System.Reflection;

namespace FinalAccounts.Browser.Tests;

/// <summary>Files of the repository that the tests read and write.</summary>
internal static class RepositoryFiles
{
    public static string Root { get; } = typeof(RepositoryFiles).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "RepositoryRoot")
        .Value!;

    public static string Seed { get; } = Path.Combine(Root, "seeds", "jingdezhen-government-services-2024.txt");

    /// <summary>Where screenshots go; continuous integration keeps the folder.</summary>
    public static string Screenshots { get; } = Path.Combine(Root, "artifacts", "screenshots");
}
