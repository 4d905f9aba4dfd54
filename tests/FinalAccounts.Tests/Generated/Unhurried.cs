using FinalAccounts.Checks;
using FinalAccounts.Documents;

namespace FinalAccounts.Tests.Generated;

/// <summary>Reading without a limit of time: what a made-up report is read as must not depend on what else the machine does.</summary>
internal static class Unhurried
{
    /// <summary>The usual limits, but for the time.</summary>
    public static ReadLimits Limits { get; } = ReadLimits.Default with { MaxTime = TimeSpan.FromHours(12) };

    /// <summary>The whole way of a file.</summary>
    public static ReportInspector Inspector { get; } = new(DocumentReaders.CreateDefault(), new ReportNormaliser(Limits), new ReportChecker(), Limits);
}
