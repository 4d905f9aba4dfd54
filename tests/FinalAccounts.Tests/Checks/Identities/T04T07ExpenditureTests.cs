namespace FinalAccounts.Tests.Checks.Identities;

public class T04T07ExpenditureTests() : IdentityTests("T04-T07-expenditure", "T04/expenditure.212/fund-budget");
