namespace FinalAccounts.Tests.Checks.Identities;

public class T01IncomeGrandTotalTests() : IdentityTests("T01-income-grand-total", "T01/income.grand-total/amount");
