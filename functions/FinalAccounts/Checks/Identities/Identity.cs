using System.Collections.Immutable;
using FinalAccounts.Statements;

namespace FinalAccounts.Checks.Identities;

/// <summary>An identity with its entry in the catalogue: an error of accuracy unless it says otherwise.</summary>
/// <param name="id">The stable id.</param>
/// <param name="name">The name.</param>
/// <param name="equation">The equation in the terms of the form.</param>
/// <param name="statements">The statements that it needs.</param>
/// <param name="severity">How grave a violation is.</param>
/// <param name="category">What kind of fault a violation is.</param>
public abstract class Identity(
    string id,
    BilingualText name,
    BilingualText equation,
    ReadOnlySpan<StatementId> statements,
    Severity severity = Severity.Error,
    FindingCategory category = FindingCategory.Accuracy) : IIdentity
{
    /// <inheritdoc/>
    public RuleDescription Description { get; } =
        new(id, name, equation, [.. statements], severity, category, Source(statements));

    /// <inheritdoc/>
    public virtual ImmutableArray<StatementId> AlsoUses => [];

    /// <inheritdoc/>
    public abstract IEnumerable<Equation> Instantiate(FinalAccountsReport report);

    private static BilingualText Source(ReadOnlySpan<StatementId> statements)
    {
        var forms = string.Join('、', statements.ToArray().Select(id => $"公开{(int)id:00}表"));
        return statements.Length == 1
            ? new($"财政部部门决算公开样表：{forms}的表内关系", $"Ministry of Finance model forms for published final accounts: relations within {forms}")
            : new($"财政部部门决算公开样表：{forms}的表间关系", $"Ministry of Finance model forms for published final accounts: relations between {forms}");
    }
}
