namespace FinalAccounts.Tests.Checks.Identities;

public class T04IncomeSumTests() : IdentityTests("T04-income-sum", "T04/income.total/amount");
