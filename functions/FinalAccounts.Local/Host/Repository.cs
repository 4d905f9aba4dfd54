namespace FinalAccounts.Local.Host;

/// <summary>Where the repository lies: the nearest folder above the current one, or above the program, that holds the solution.</summary>
internal static class Repository
{
    /// <summary>The repository's folder; the current folder when the program runs outside of one.</summary>
    public static string Root { get; } =
        Above(Environment.CurrentDirectory) ?? Above(AppContext.BaseDirectory) ?? Environment.CurrentDirectory;

    private static string? Above(string? folder)
    {
        while (folder is not null && !File.Exists(Path.Combine(folder, "FinalAccountsPipeline.sln")))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return folder;
    }
}
