using FinalAccounts.Statements;

namespace FinalAccounts.Checks.Identities;

/// <summary>T03: functional codes add up level by level.</summary>
public sealed class T03Hierarchy() : Hierarchy(
    "T03-hierarchy",
    StatementId.T03,
    new("合计 = Σ类，类 = Σ款，款 = Σ项", "合计 = Σ classes, class = Σ divisions, division = Σ items"));
