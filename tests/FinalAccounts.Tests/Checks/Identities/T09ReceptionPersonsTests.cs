namespace FinalAccounts.Tests.Checks.Identities;

public class T09ReceptionPersonsTests() : IdentityTests("T09-reception-persons", "T09/statistics.reception-persons/final");
