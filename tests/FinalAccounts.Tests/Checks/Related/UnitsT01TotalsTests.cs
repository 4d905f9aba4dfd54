namespace FinalAccounts.Tests.Checks.Related;

public class UnitsT01TotalsTests() : UnitTotalsTests("units-T01-totals", "T01/income.total/amount");
