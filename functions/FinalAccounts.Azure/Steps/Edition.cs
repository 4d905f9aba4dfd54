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
    public static Edition Current { get; } = new(CodeId[..8]);

    /// <summary>The edition of the same code with the judgements of plausibility left out: its findings are others, so its name is another.</summary>
    public static Edition WithoutPlausibility { get; } = new(CodeId[8..16]);

    private static string CodeId => typeof(FinalAccountsReport).Module.ModuleVersionId.ToString("N", CultureInfo.InvariantCulture);
}
