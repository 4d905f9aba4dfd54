namespace FinalAccounts.Tests.Checks.Identities;

public class T06RowSumTests() : IdentityTests("T06-row-sum", "T06/303/amount", "T06/303/personnel=1.35");
