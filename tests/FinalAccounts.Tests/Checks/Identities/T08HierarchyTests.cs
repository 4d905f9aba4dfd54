namespace FinalAccounts.Tests.Checks.Identities;

public class T08HierarchyTests() : IdentityTests(
    "T08-hierarchy",
    "T08/223/total",
    "T08/223/total=10.00",
    "T08/22301/total=6.00",
    "T08/22399/total=4.00");
