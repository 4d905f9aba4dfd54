namespace FinalAccounts.Tests.Checks.Identities;

public class T06PersonnelTests() : IdentityTests("T06-personnel", "T06/personnel/amount");
