namespace FinalAccounts.Tests.Checks.Identities;

public class T07RowSumTests() : IdentityTests("T07-row-sum", "T07/212/expenditure");
