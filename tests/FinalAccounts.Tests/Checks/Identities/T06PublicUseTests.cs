namespace FinalAccounts.Tests.Checks.Identities;

public class T06PublicUseTests() : IdentityTests("T06-public-use", "T06/public-use/amount");
