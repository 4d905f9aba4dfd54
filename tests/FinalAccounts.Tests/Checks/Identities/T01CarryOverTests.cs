namespace FinalAccounts.Tests.Checks.Identities;

public class T01CarryOverTests() : IdentityTests("T01-carry-over", "T01/expenditure.closing/amount");
