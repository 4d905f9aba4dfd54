using FinalAccounts.Statements;

namespace FinalAccounts.Checks.Identities;

/// <summary>T08: balances, income and expenditure by kind, where the form prints them.</summary>
public sealed class T08FlowByKind() : FlowByKind("T08-flow-by-kind", StatementId.T08);
