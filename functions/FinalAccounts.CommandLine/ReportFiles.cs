namespace FinalAccounts.CommandLine;

/// <summary>Finds the files that a user means by the paths given.</summary>
internal static class ReportFiles
{
    private static readonly HashSet<string> Extensions = new(StringComparer.OrdinalIgnoreCase)
    {
        ".txt", ".md", ".pdf", ".docx", ".xlsx", ".xls", ".html", ".htm", ".zip",
    };

    /// <summary>
    /// A file that is named is taken whatever it is called; of a folder, all files below it whose names end like a report's, hidden ones
    /// left out, in the order of their names.
    /// </summary>
    public static IEnumerable<string> Find(IEnumerable<string> paths)
    {
        var options = new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true };
        foreach (var path in paths)
        {
            if (!Directory.Exists(path))
            {
                yield return path;
                continue;
            }

            foreach (var file in Directory.EnumerateFiles(path, "*", options).Order(StringComparer.Ordinal))
            {
                var name = Path.GetFileName(file);
                if (!name.StartsWith('.') && !name.StartsWith('~') && Extensions.Contains(Path.GetExtension(name)))
                {
                    yield return file;
                }
            }
        }
    }
}
