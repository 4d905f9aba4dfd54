namespace FinalAccounts.Tests.Checks.Identities;

public class T04BalanceTests() : IdentityTests("T04-balance", "T04/income.grand-total/amount");
