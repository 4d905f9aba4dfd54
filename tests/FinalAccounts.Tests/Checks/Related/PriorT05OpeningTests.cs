namespace FinalAccounts.Tests.Checks.Related;

public class PriorT05OpeningTests() : PriorYearTests("prior-T05-opening", "T05/total/opening", "T05/total/closing");
