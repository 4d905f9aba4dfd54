using FinalAccounts.Statements;

namespace FinalAccounts.Checks.Identities;

/// <summary>T07: balances, income and expenditure by kind, where the form prints them.</summary>
public sealed class T07FlowByKind() : FlowByKind("T07-flow-by-kind", StatementId.T07);
