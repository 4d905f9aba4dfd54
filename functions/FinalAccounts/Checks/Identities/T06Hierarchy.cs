using FinalAccounts.Statements;

namespace FinalAccounts.Checks.Identities;

/// <summary>T06: economic codes add up level by level.</summary>
public sealed class T06Hierarchy() : Hierarchy(
    "T06-hierarchy",
    StatementId.T06,
    new("类 = Σ款（经济分类科目）", "class = Σ divisions (economic codes)"));
