namespace FinalAccounts.Tests.Checks.Identities;

public class T04T08BalancesTests() : IdentityTests(
    "T04-T08-balances",
    "T04/income.capital-budget/amount",
    "T04/income.capital-budget/amount=10.00",
    "T08/total/income=10.00");
