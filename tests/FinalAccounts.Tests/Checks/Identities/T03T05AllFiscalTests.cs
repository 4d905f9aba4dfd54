namespace FinalAccounts.Tests.Checks.Identities;

public class T03T05AllFiscalTests() : IdentityTests(
    "T03-T05-all-fiscal",
    "T03/2010302/project",
    "T03/total/total=34762.74");
