namespace FinalAccounts.Tests.Checks.Identities;

public class T04OpeningTests() : IdentityTests(
    "T04-opening",
    "T04/income.opening/amount",
    "T04/income.opening/amount=5.00",
    "T04/income.opening.general-budget/amount=5.00");
