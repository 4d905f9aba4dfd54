using FinalAccounts.Statements;

namespace FinalAccounts.Checks.Identities;

/// <summary>T05: balances, income and expenditure by kind, where the form prints them.</summary>
public sealed class T05FlowByKind() : FlowByKind("T05-flow-by-kind", StatementId.T05);
