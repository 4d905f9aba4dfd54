namespace FinalAccounts.Tests.Checks.Identities;

public class T06T09KindsTests() : IdentityTests("T06-T09-kinds", "T09/reception/final");
