using FinalAccounts.Truth;

namespace FinalAccounts.Azure.Tests.Http;

/// <summary>The seed report and its addresses.</summary>
internal static class Seed
{
    public const string FileName = TruthReport.FileName;

    public const string Department = "景德镇市政务服务管理局";

    public static string Path { get; } = System.IO.Path.Combine(RepositoryFiles.Root, "seeds", FileName);

    /// <summary>The address of the report.</summary>
    public static string Address { get; } = $"/api/reports/2024/{Uri.EscapeDataString(Department)}";
}
