namespace FinalAccounts.Tests.Checks.Identities;

public class T01T04CarryOversTests() : IdentityTests(
    "T01-T04-carry-overs",
    "T01/income.opening/amount",
    "T04/income.opening/amount=5.01");
