namespace FinalAccounts.Tests.Checks.Identities;

public class T01T04ExpenditureByFunctionTests() : IdentityTests("T01-T04-expenditure-by-function", "T01/expenditure.208/amount");
