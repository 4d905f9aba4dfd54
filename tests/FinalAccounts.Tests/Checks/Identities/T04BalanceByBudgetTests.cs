namespace FinalAccounts.Tests.Checks.Identities;

public class T04BalanceByBudgetTests() : IdentityTests("T04-balance-by-budget", "T04/expenditure.grand-total/general-budget");
