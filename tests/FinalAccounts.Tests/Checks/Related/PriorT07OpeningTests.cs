namespace FinalAccounts.Tests.Checks.Related;

public class PriorT07OpeningTests() : PriorYearTests("prior-T07-opening", "T07/total/opening", "T07/total/closing");
