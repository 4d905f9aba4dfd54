using FinalAccounts.Statements;

namespace FinalAccounts.Checks.Identities;

/// <summary>T07: functional codes add up level by level.</summary>
public sealed class T07Hierarchy() : Hierarchy(
    "T07-hierarchy",
    StatementId.T07,
    new("合计 = Σ类，类 = Σ款，款 = Σ项", "合计 = Σ classes, class = Σ divisions, division = Σ items"));
