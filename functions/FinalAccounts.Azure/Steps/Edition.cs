using System.Globalization;

namespace FinalAccounts.Azure.Steps;

/// <summary>
/// The edition of the domain's code: what a report and its findings depend on besides the uploaded bytes. Compilation is deterministic, so the
/// module's id changes when the code does, and only then; a republished report is then a new immutable record, not a changed one.
/// </summary>
/// <param name="Name">Eight hexadecimal digits.</param>
public sealed record Edition(string Name)
{
    /// <summary>The edition of the code that runs.</summary>
    public static Edition Current { get; } =
        new(typeof(FinalAccountsReport).Module.ModuleVersionId.ToString("N", CultureInfo.InvariantCulture)[..8]);
}
