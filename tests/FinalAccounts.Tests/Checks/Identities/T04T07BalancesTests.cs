namespace FinalAccounts.Tests.Checks.Identities;

public class T04T07BalancesTests() : IdentityTests("T04-T07-balances", "T04/income.fund-budget/amount");
