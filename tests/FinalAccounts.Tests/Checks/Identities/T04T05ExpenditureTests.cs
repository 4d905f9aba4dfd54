namespace FinalAccounts.Tests.Checks.Identities;

public class T04T05ExpenditureTests() : IdentityTests("T04-T05-expenditure", "T04/expenditure.201/general-budget");
