namespace FinalAccounts.Checks;

/// <summary>An identity (勾稽关系) over the figures of the statements. It names equations; it computes nothing.</summary>
public interface IIdentity
{
    /// <summary>Its entry in the catalogue.</summary>
    RuleDescription Description { get; }

    /// <summary>
    /// The equations that it means for the lines and columns that this report prints. Called only when none of its statements is
    /// unreadable or not published. An equation may name figures that are blank or missing: whether it binds is judged later.
    /// </summary>
    /// <param name="report">The report.</param>
    IEnumerable<Equation> Instantiate(FinalAccountsReport report);
}
