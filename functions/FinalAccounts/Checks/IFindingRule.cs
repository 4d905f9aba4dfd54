namespace FinalAccounts.Checks;

/// <summary>A check that is not an equation over statements: claims of the prose, completeness, presentation.</summary>
public interface IFindingRule
{
    /// <summary>Its entry in the catalogue; every finding carries its id, and its severity or a lesser one.</summary>
    RuleDescription Description { get; }

    /// <summary>What it finds, in reading order.</summary>
    /// <param name="report">The report.</param>
    IEnumerable<Finding> Check(FinalAccountsReport report);
}
