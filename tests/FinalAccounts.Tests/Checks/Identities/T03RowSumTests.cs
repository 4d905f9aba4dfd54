namespace FinalAccounts.Tests.Checks.Identities;

public class T03RowSumTests() : IdentityTests("T03-row-sum", "T03/201/total");
