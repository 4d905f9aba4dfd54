namespace FinalAccounts.Tests.Checks.Related;

public class UnitsT02TotalsTests() : UnitTotalsTests("units-T02-totals", "T02/total/total");
