namespace FinalAccounts.Tests.Checks.Identities;

public class T01ExpenditureSumTests() : IdentityTests(
    "T01-expenditure-sum",
    "T01/expenditure.total/amount",
    "T01/expenditure.201/amount=1642.81");
