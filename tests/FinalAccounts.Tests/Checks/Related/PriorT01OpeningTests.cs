namespace FinalAccounts.Tests.Checks.Related;

public class PriorT01OpeningTests() : PriorYearTests("prior-T01-opening", "T01/income.opening/amount", "T01/expenditure.closing/amount");
