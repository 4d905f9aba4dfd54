namespace FinalAccounts.Tests.Checks.Identities;

public class T01T03ByFunctionTests() : IdentityTests("T01-T03-by-function", "T01/expenditure.201/amount");
