namespace FinalAccounts.Tests.Checks.Identities;

public class T02T05FiscalByCodeTests() : IdentityTests("T02-T05-fiscal-by-code", "T02/2010301/fiscal-appropriation");
