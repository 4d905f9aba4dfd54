namespace FinalAccounts.Tests.Checks.Identities;

public class T05T06BasicTests() : IdentityTests("T05-T06-basic", "T05/total/basic");
