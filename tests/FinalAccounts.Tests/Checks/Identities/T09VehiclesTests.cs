namespace FinalAccounts.Tests.Checks.Identities;

public class T09VehiclesTests() : IdentityTests("T09-vehicles", "T09/vehicles/final");
