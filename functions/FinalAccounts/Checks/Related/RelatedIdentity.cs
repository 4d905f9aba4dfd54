using System.Collections.Immutable;
using FinalAccounts.Statements;

namespace FinalAccounts.Checks.Related;

/// <summary>An identity with other reports, with its entry in the catalogue. Always a warning: what it compares may differ lawfully.</summary>
/// <param name="id">The stable id.</param>
/// <param name="name">The name.</param>
/// <param name="equation">The equation in the terms of the forms.</param>
/// <param name="statements">The statements that it needs, here and there.</param>
/// <param name="relationship">Which other reports it needs.</param>
public abstract class RelatedIdentity(
    string id,
    BilingualText name,
    BilingualText equation,
    ReadOnlySpan<StatementId> statements,
    Relationship relationship) : IRelatedIdentity
{
    private static readonly BilingualText YearGround = new(
        "部门决算编报要求：年初数与上年决算年末数衔接；账务调整、机构改革等依规调整的除外",
        "Rules for compiling final accounts: the year opens with what last year closed with, but for lawful adjustments (corrections of accounts, reorganisations)");

    private static readonly BilingualText UnitGround = new(
        "部门决算由本级和所属单位决算汇总而成；汇总时依规抵销的内部往来除外",
        "A department's final accounts are those of its own office and its units added up, but for what is lawfully eliminated between them");

    /// <inheritdoc/>
    public RuleDescription Description { get; } = new(
        id,
        name,
        equation,
        [.. statements],
        Severity.Warning,
        FindingCategory.Consistency,
        relationship == Relationship.PriorYear ? YearGround : UnitGround);

    /// <inheritdoc/>
    public Relationship Relationship { get; } = relationship;

    /// <inheritdoc/>
    public abstract IEnumerable<RelatedEquation> Instantiate(FinalAccountsReport report, ImmutableArray<FinalAccountsReport> others);
}
