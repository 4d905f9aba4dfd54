namespace FinalAccounts.Tests.Checks.Identities;

public class T03HierarchyTests() : IdentityTests("T03-hierarchy", "T03/208/basic");
