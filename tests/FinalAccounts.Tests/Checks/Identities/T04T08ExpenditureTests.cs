namespace FinalAccounts.Tests.Checks.Identities;

public class T04T08ExpenditureTests() : IdentityTests(
    "T04-T08-expenditure",
    "T04/expenditure.total/capital-budget",
    "T04/expenditure.total/capital-budget=10.00",
    "T08/total/total=10.00");
