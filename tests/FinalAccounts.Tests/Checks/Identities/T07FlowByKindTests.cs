namespace FinalAccounts.Tests.Checks.Identities;

public class T07FlowByKindTests() : IdentityTests(
    "T07-flow-by-kind", "T07/total/opening", "T07/total/opening=100.00", "T07/total/opening-basic=40.00", "T07/total/opening-project=60.00");
