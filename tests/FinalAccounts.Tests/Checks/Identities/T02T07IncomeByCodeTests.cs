namespace FinalAccounts.Tests.Checks.Identities;

public class T02T07IncomeByCodeTests() : IdentityTests("T02-T07-income-by-code", "T02/2120803/fiscal-appropriation");
