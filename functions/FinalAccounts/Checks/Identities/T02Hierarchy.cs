using FinalAccounts.Statements;

namespace FinalAccounts.Checks.Identities;

/// <summary>T02: functional codes add up level by level.</summary>
public sealed class T02Hierarchy() : Hierarchy(
    "T02-hierarchy",
    StatementId.T02,
    new("合计 = Σ类，类 = Σ款，款 = Σ项", "合计 = Σ classes, class = Σ divisions, division = Σ items"));
