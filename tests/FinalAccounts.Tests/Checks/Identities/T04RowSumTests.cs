namespace FinalAccounts.Tests.Checks.Identities;

public class T04RowSumTests() : IdentityTests("T04-row-sum", "T04/expenditure.total/total");
