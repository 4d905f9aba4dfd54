using FinalAccounts.Statements;

namespace FinalAccounts.Publishing;

/// <summary>A figure of a published report, for the comparison of departments and years by any line.</summary>
/// <param name="Report">The report's entry in the index.</param>
/// <param name="Figure">The figure; one that has a value.</param>
/// <param name="Order">Where it stands among the figures of its statement.</param>
public sealed record ComparedFigure(SiteEntry Report, Figure Figure, int Order);
