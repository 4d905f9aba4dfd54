namespace FinalAccounts.Tests.Checks.Identities;

public class T01IncomeSumTests() : IdentityTests("T01-income-sum", "T01/income.total/amount");
