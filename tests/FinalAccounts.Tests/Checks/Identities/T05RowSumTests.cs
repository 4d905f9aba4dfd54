namespace FinalAccounts.Tests.Checks.Identities;

public class T05RowSumTests() : IdentityTests("T05-row-sum", "T05/201/total");
