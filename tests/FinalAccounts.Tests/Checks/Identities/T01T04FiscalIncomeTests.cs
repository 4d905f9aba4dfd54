namespace FinalAccounts.Tests.Checks.Identities;

public class T01T04FiscalIncomeTests() : IdentityTests("T01-T04-fiscal-income", "T01/income.general-budget/amount");
