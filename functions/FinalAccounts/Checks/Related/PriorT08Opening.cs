using FinalAccounts.Statements;

namespace FinalAccounts.Checks.Related;

/// <summary>T08: every line opens with what it closed with last year.</summary>
public sealed class PriorT08Opening() : PriorOpeningByCode("prior-T08-opening", StatementId.T08);
