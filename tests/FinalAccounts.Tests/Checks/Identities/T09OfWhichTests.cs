namespace FinalAccounts.Tests.Checks.Identities;

public class T09OfWhichTests() : IdentityTests(
    "T09-of-which",
    "T09/reception.domestic/final",
    "T09/reception.domestic.foreign-affairs/final=0.88");
