using System.Reflection;

namespace FinalAccounts.Infra.Tests;

/// <summary>Finds the repository's files wherever it lies.</summary>
internal static class RepositoryFiles
{
    /// <summary>The folder of the solution.</summary>
    public static string Root { get; } = Metadata("RepositoryRoot");

    /// <summary>The full path of a file or folder of the repository.</summary>
    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    /// <summary>What the build wrote down under <paramref name="key"/>.</summary>
    public static string Metadata(string key) =>
        typeof(RepositoryFiles).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == key).Value!;
}
