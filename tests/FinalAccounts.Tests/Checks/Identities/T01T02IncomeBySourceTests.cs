namespace FinalAccounts.Tests.Checks.Identities;

public class T01T02IncomeBySourceTests() : IdentityTests("T01-T02-income-by-source", "T01/income.other/amount");
