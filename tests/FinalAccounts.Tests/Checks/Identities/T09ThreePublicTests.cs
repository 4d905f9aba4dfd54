namespace FinalAccounts.Tests.Checks.Identities;

public class T09ThreePublicTests() : IdentityTests("T09-three-public", "T09/three-public/final");
