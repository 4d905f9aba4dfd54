namespace FinalAccounts.Tests.Checks.Related;

public class UnitsT03TotalsTests() : UnitTotalsTests("units-T03-totals", "T03/total/project");
