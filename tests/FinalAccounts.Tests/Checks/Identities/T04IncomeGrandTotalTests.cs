namespace FinalAccounts.Tests.Checks.Identities;

public class T04IncomeGrandTotalTests() : IdentityTests("T04-income-grand-total", "T04/income.grand-total/amount");
