namespace FinalAccounts.Tests.Checks.Identities;

public class T09WithinBudgetTests() : IdentityTests("T09-within-budget", "T09/reception/adjusted-budget");
