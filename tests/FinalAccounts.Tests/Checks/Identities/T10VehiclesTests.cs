namespace FinalAccounts.Tests.Checks.Identities;

public class T10VehiclesTests() : IdentityTests("T10-vehicles", "T10/vehicles/final");
