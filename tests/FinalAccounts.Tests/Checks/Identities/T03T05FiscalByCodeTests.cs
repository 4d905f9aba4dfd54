namespace FinalAccounts.Tests.Checks.Identities;

public class T03T05FiscalByCodeTests() : IdentityTests("T03-T05-fiscal-by-code", "T03/2010302/project");
