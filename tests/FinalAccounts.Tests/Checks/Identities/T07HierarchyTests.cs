namespace FinalAccounts.Tests.Checks.Identities;

public class T07HierarchyTests() : IdentityTests("T07-hierarchy", "T07/212/income");
