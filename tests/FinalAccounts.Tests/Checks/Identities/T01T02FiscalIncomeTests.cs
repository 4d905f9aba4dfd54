namespace FinalAccounts.Tests.Checks.Identities;

public class T01T02FiscalIncomeTests() : IdentityTests("T01-T02-fiscal-income", "T02/total/fiscal-appropriation");
