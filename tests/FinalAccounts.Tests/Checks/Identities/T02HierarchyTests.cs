namespace FinalAccounts.Tests.Checks.Identities;

public class T02HierarchyTests() : IdentityTests("T02-hierarchy", "T02/208/total");
