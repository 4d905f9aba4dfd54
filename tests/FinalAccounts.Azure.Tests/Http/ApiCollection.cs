using Xunit;

namespace FinalAccounts.Azure.Tests.Http;

/// <summary>The tests that ask over HTTP share one server.</summary>
[CollectionDefinition(Name)]
public sealed class ApiCollection : ICollectionFixture<ApiServer>
{
    public const string Name = "HTTP";
}
