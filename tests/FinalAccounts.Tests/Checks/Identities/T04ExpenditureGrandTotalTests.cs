namespace FinalAccounts.Tests.Checks.Identities;

public class T04ExpenditureGrandTotalTests() : IdentityTests(
    "T04-expenditure-grand-total",
    "T04/expenditure.grand-total/fund-budget");
