namespace FinalAccounts.Tests.Checks.Identities;

public class T01ExpenditureGrandTotalTests() : IdentityTests("T01-expenditure-grand-total", "T01/expenditure.grand-total/amount");
