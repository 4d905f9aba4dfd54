using FinalAccounts.Statements;

namespace FinalAccounts.Checks.Related;

/// <summary>T07: every line opens with what it closed with last year.</summary>
public sealed class PriorT07Opening() : PriorOpeningByCode("prior-T07-opening", StatementId.T07);
