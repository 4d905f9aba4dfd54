namespace FinalAccounts.Tests.Checks.Identities;

public class T01BalanceTests() : IdentityTests("T01-balance", "T01/income.grand-total/amount");
