namespace FinalAccounts.Tests.Checks.Related;

public class UnitsT05TotalsTests() : UnitTotalsTests("units-T05-totals", "T05/total/basic");
