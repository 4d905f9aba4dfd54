using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Primitives;

namespace FinalAccounts.Publishing.Pages;

/// <summary>The templates, the style and the script, which are part of the assembly.</summary>
internal sealed class EmbeddedFiles : IFileProvider
{
    private const string Root = "FinalAccounts.Publishing.Templates.";

    /// <summary>The text of one file.</summary>
    public static string Text(string name)
    {
        using var reader = new StreamReader(Open(name) ?? throw new FileNotFoundException($"The assembly holds no {name}."));
        return reader.ReadToEnd();
    }

    /// <inheritdoc/>
    public IFileInfo GetFileInfo(string subpath)
    {
        using var stream = Open(subpath);
        return stream is null ? new NotFoundFileInfo(subpath) : new EmbeddedFile(subpath, stream.Length);
    }

    /// <inheritdoc/>
    public IDirectoryContents GetDirectoryContents(string subpath) => NotFoundDirectoryContents.Singleton;

    /// <inheritdoc/>
    public IChangeToken Watch(string filter) => NullChangeToken.Singleton;

    private static Stream? Open(string name) => typeof(EmbeddedFiles).Assembly.GetManifestResourceStream(Root + name);

    private sealed record EmbeddedFile(string Name, long Length) : IFileInfo
    {
        public bool Exists => true;

        public string? PhysicalPath => null;

        public DateTimeOffset LastModified => DateTimeOffset.UnixEpoch;

        public bool IsDirectory => false;

        public Stream CreateReadStream() => Open(Name)!;
    }
}
