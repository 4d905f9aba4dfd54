namespace FinalAccounts.Tests.Checks.Identities;

public class T08BalanceTests() : IdentityTests(
    "T08-balance",
    "T08/total/total",
    "T08/total/opening=2.00",
    "T08/total/income=10.00",
    "T08/total/total=9.00",
    "T08/total/closing=3.00");
