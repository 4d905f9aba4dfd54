namespace FinalAccounts.Tests.Checks.Identities;

public class T05BalanceTests() : IdentityTests(
    "T05-balance", "T05/208/total", "T05/208/opening=10.00", "T05/208/income=100.00", "T05/208/closing=4.00", "T05/208/total=106.00");
