namespace FinalAccounts.Tests.Checks.Identities;

public class T02T04FiscalIncomeTests() : IdentityTests("T02-T04-fiscal-income", "T02/total/fiscal-appropriation");
