namespace FinalAccounts.Tests.Checks.Identities;

public class T06TotalTests() : IdentityTests("T06-total", "T06/total/amount", "T06/total/amount=1275.38");
