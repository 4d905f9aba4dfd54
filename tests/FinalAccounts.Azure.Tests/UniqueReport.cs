using System.Text;
using FinalAccounts.Truth;

namespace FinalAccounts.Azure.Tests;

/// <summary>The seed under another department's name, so that tests that share an emulator do not meet.</summary>
internal sealed class UniqueReport
{
    private const string SeedDepartment = "景德镇市政务服务管理局";

    private readonly string text;

    private UniqueReport(string department, string text) => (Department, this.text) = (department, text);

    public string Department { get; }

    public byte[] Bytes => Encoding.UTF8.GetBytes(text);

    /// <summary>The seed's text with the department's name replaced throughout.</summary>
    public static UniqueReport Of(string department)
    {
        var seed = File.ReadAllText(Path.Combine(RepositoryFiles.Root, "seeds", TruthReport.FileName));
        return new(department, seed.Replace(SeedDepartment, department, StringComparison.Ordinal));
    }

    /// <summary>The same report with one text replaced, as a corrected upload has it.</summary>
    public UniqueReport With(string printed, string replacement)
    {
        if (!text.Contains(printed, StringComparison.Ordinal))
        {
            throw new ArgumentException($"The seed does not print {printed}.", nameof(printed));
        }

        return new(Department, text.Replace(printed, replacement, StringComparison.Ordinal));
    }
}
