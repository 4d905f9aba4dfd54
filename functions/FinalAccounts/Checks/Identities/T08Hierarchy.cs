using FinalAccounts.Statements;

namespace FinalAccounts.Checks.Identities;

/// <summary>T08: functional codes add up level by level.</summary>
public sealed class T08Hierarchy() : Hierarchy(
    "T08-hierarchy",
    StatementId.T08,
    new("合计 = Σ类，类 = Σ款，款 = Σ项", "合计 = Σ classes, class = Σ divisions, division = Σ items"));
