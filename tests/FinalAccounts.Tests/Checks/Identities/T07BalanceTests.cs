namespace FinalAccounts.Tests.Checks.Identities;

public class T07BalanceTests() : IdentityTests("T07-balance", "T07/212/expenditure");
