namespace FinalAccounts.Tests.Checks.Identities;

public class T09ReceptionTests() : IdentityTests("T09-reception", "T09/reception/final");
