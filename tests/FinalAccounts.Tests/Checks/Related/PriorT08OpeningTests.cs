namespace FinalAccounts.Tests.Checks.Related;

public class PriorT08OpeningTests() : PriorYearTests("prior-T08-opening", "T08/total/opening", "T08/total/closing");
