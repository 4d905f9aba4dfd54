namespace FinalAccounts.Tests.Checks.Identities;

public class T01T03ExpenditureTotalTests() : IdentityTests("T01-T03-expenditure-total", "T01/expenditure.total/amount");
