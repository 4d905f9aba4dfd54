namespace FinalAccounts.Tests.Checks.Identities;

public class T06HierarchyTests() : IdentityTests("T06-hierarchy", "T06/303/amount");
