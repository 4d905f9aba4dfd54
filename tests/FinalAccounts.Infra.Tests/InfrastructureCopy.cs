namespace FinalAccounts.Infra.Tests;

/// <summary>A copy of infra/ in a folder of its own, which goes when the test is over.</summary>
internal sealed class InfrastructureCopy : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("infra-");

    public InfrastructureCopy()
    {
        var source = RepositoryFiles.PathOf("infra");
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            var target = System.IO.Path.Combine(_folder.FullName, System.IO.Path.GetRelativePath(source, file));
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }

    /// <summary>The folder.</summary>
    public string Path => _folder.FullName;

    /// <summary>The parameter file that azd uses.</summary>
    public string ParameterFile => System.IO.Path.Combine(_folder.FullName, "main.bicepparam");

    /// <summary>Where <c>bicep snapshot</c> keeps the prediction for <see cref="ParameterFile"/>.</summary>
    public string SnapshotFile => System.IO.Path.Combine(_folder.FullName, "main.snapshot.json");

    public void Dispose() => _folder.Delete(recursive: true);
}
