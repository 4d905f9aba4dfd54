using FinalAccounts.CommandLine;
using Xunit;

namespace FinalAccounts.Local.Tests.Check;

/// <summary>Many files are taken one after another, so that no result waits long for those before it.</summary>
public sealed class CheckOrderTests
{
    private const int Files = 240;

    [Fact]
    public void A_file_in_the_middle_is_not_read_before_the_first_is_written()
    {
        var folder = Directory.CreateTempSubdirectory("check-order-");
        try
        {
            string[] paths = [.. Enumerable.Range(0, Files).Select(i => Path.Combine(folder.FullName, $"{i:000}.txt"))];
            foreach (var path in paths)
            {
                File.Copy(RepositoryFiles.Seed, path);
            }

            using var sink = new DeletingSink(paths[Files / 2]);
            var code = CheckRun.Run(paths, jobs: 2, sink, TestContext.Current.CancellationToken);

            Assert.Equal(ExitCode.Unread, code);
            Assert.Equal([paths[Files / 2]], sink.Refused);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>Deletes a file as soon as the first result is there, and notes what could not be read.</summary>
    private sealed class DeletingSink(string path) : IFindingsSink
    {
        public List<string> Refused { get; } = [];

        public void Begin(int count)
        {
        }

        public void Write(CheckedFile file)
        {
            File.Delete(path);
            if (file.ExitCode == ExitCode.Unread)
            {
                Refused.Add(file.Path);
            }
        }

        public void End()
        {
        }

        public void Dispose()
        {
        }
    }
}
