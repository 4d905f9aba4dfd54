using FinalAccounts.Statements;

namespace FinalAccounts.Checks.Related;

/// <summary>T05: every line opens with what it closed with last year.</summary>
public sealed class PriorT05Opening() : PriorOpeningByCode("prior-T05-opening", StatementId.T05);
