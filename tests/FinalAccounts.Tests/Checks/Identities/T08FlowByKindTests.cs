namespace FinalAccounts.Tests.Checks.Identities;

public class T08FlowByKindTests() : IdentityTests(
    "T08-flow-by-kind", "T08/total/opening", "T08/total/opening=100.00", "T08/total/opening-basic=40.00", "T08/total/opening-project=60.00");
