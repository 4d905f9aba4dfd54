namespace FinalAccounts.Tests.Checks.Identities;

public class T01T02IncomeTotalTests() : IdentityTests("T01-T02-income-total", "T01/income.total/amount");
