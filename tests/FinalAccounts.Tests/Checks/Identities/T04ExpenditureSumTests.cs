namespace FinalAccounts.Tests.Checks.Identities;

public class T04ExpenditureSumTests() : IdentityTests("T04-expenditure-sum", "T04/expenditure.total/general-budget");
