namespace FinalAccounts.Tests.Checks.Related;

public class UnitsT04TotalsTests() : UnitTotalsTests("units-T04-totals", "T04/expenditure.total/general-budget");
