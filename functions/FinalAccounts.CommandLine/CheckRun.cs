using System.Collections.Concurrent;
using FinalAccounts.Documents;
using FinalAccounts.Publishing.Check;

namespace FinalAccounts.CommandLine;

/// <summary>Checks many files in parallel and hands them on in order.</summary>
internal static class CheckRun
{
    /// <summary>Checks every file and the reports of every folder named.</summary>
    /// <param name="paths">Files and folders.</param>
    /// <param name="jobs">How many files are read at once.</param>
    /// <param name="sink">Where the results go.</param>
    /// <param name="cancellationToken">Ends the run.</param>
    /// <param name="plausibility">False leaves the judgements of plausibility out.</param>
    public static ExitCode Run(IReadOnlyList<string> paths, int jobs, IFindingsSink sink, CancellationToken cancellationToken, bool plausibility = true)
    {
        var inspector = ReportInspector.CreateDefault(plausibility);
        IReadOnlyCollection<string> files = [.. ReportFiles.Find(paths)];
        sink.Begin(files.Count);

        // A folder without a report is a slip of the caller's: silence must not look like success.
        var code = files.Count == 0 ? ExitCode.Unread : ExitCode.Clean;

        // One after another and not in halves: the second half would wait, whole and in memory, until all of the first is written.
        var results = Partitioner.Create(files, EnumerablePartitionerOptions.NoBuffering)
            .AsParallel()
            .AsOrdered()
            .WithDegreeOfParallelism(jobs)
            .WithMergeOptions(ParallelMergeOptions.NotBuffered)
            .WithCancellation(cancellationToken)
            .Select(path => Check(path, inspector, cancellationToken));
        foreach (var result in results)
        {
            sink.Write(result);
            code = result.ExitCode > code ? result.ExitCode : code;
        }

        sink.End();
        return code;
    }

    private static CheckedFile Check(string path, ReportInspector inspector, CancellationToken cancellationToken)
    {
        var name = Path.GetFileName(path);
        try
        {
            var length = new FileInfo(path).Length;
            if (length > ReadLimits.Default.MaxBytes)
            {
                return new(path, CheckDocument.Of(DocumentReaders.TooLarge(length, ReadLimits.Default), name, sha256: null), NotRead: []);
            }

            var content = File.ReadAllBytes(path);
            var outcome = inspector.Inspect(content, name, cancellationToken);
            return new(path, outcome.Succeeded
                ? CheckDocument.Of(outcome.Value.Report, outcome.Value.Checks)
                : CheckDocument.Of(outcome.Refusal, name, DocumentReaders.Hash(content)),
                outcome.Succeeded ? outcome.Value.Document.Notes : []);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new(path, CheckDocument.Of(Unreadable(path, exception), name, sha256: null), NotRead: []);
        }
    }

    private static Refusal Unreadable(string path, Exception exception) => exception switch
    {
        FileNotFoundException or DirectoryNotFoundException => new(
            "file-not-found",
            new($"找不到“{path}”。请检查路径和文件名。", $"There is no “{path}”. Check the path and the name.")),
        UnauthorizedAccessException => new(
            "file-not-readable",
            new($"没有读取“{path}”的权限。请检查文件权限。", $"You may not read “{path}”. Check its permissions.")),
        _ => new(
            "file-not-readable",
            new($"无法读取“{path}”：{exception.Message}", $"“{path}” cannot be read: {exception.Message}")),
    };
}
