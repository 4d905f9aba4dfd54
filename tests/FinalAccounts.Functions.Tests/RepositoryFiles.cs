using System.Reflection;

namespace FinalAccounts.Functions.Tests;

/// <summary>Files of the repository that tests read: the seeds, the documents.</summary>
internal static class RepositoryFiles
{
    public static string Root { get; } = typeof(RepositoryFiles).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "RepositoryRoot")
        .Value!;

    public static string Path(params string[] parts) => System.IO.Path.Combine([Root, .. parts]);

    public static string Seed { get; } = Path("seeds", "jingdezhen-government-services-2024.txt");
}
