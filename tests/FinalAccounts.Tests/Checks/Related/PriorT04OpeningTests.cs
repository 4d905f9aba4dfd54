namespace FinalAccounts.Tests.Checks.Related;

public class PriorT04OpeningTests() : PriorYearTests("prior-T04-opening", "T04/income.opening.general-budget/amount", "T04/expenditure.closing/general-budget");
