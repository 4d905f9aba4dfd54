namespace FinalAccounts.Tests.Checks.Identities;

public class T02RowSumTests() : IdentityTests("T02-row-sum", "T02/201/total");
