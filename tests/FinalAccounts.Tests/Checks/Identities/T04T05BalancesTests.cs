namespace FinalAccounts.Tests.Checks.Identities;

public class T04T05BalancesTests() : IdentityTests(
    "T04-T05-balances",
    "T04/income.general-budget/amount",
    "T05/total/income=2271.54");
