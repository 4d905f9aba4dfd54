namespace FinalAccounts.Tests.Checks.Identities;

public class T05HierarchyTests() : IdentityTests("T05-hierarchy", "T05/208/total");
