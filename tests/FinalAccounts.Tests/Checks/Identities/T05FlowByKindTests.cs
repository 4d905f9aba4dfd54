namespace FinalAccounts.Tests.Checks.Identities;

public class T05FlowByKindTests() : IdentityTests(
    "T05-flow-by-kind", "T05/total/opening", "T05/total/opening=100.00", "T05/total/opening-basic=40.00", "T05/total/opening-project=60.00");
