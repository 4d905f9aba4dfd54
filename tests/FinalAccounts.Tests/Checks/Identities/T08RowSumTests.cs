namespace FinalAccounts.Tests.Checks.Identities;

public class T08RowSumTests() : IdentityTests(
    "T08-row-sum",
    "T08/total/total",
    "T08/total/total=10.00",
    "T08/total/project=10.00");
