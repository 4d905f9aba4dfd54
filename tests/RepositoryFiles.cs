using System.Reflection;

namespace FinalAccounts;

/// <summary>Files of the repository that tests read and write, wherever it lies.</summary>
internal static class RepositoryFiles
{
    /// <summary>The folder of the solution.</summary>
    public static string Root { get; } = Metadata("RepositoryRoot");

    /// <summary>The seed report.</summary>
    public static string Seed { get; } = PathOf("seeds", "jingdezhen-government-services-2024.txt");

    /// <summary>The full path of a file or folder of the repository.</summary>
    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    /// <summary>What the build of the test project wrote down under <paramref name="key"/>.</summary>
    public static string Metadata(string key) =>
        typeof(RepositoryFiles).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}
