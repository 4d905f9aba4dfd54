namespace FinalAccounts.Tests.Checks.Identities;

public class T05T06FundsTests() : IdentityTests("T05-T06-funds", "T05/total/personnel", "T05/total/personnel=1155.19");
