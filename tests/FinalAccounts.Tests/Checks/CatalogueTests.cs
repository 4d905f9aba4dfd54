using System.Reflection;
using FinalAccounts.Checks;
using FinalAccounts.Checks.Related;
using FinalAccounts.Tests.Checks.Related;
using Xunit;

namespace FinalAccounts.Tests.Checks;

public class CatalogueTests
{
    private static readonly Type[] Domain = typeof(ReportChecker).Assembly.GetTypes();

    [Fact]
    public void Every_identity_and_every_rule_stands_in_the_catalogue()
    {
        var written = Domain.Where(type => type is { IsAbstract: false, IsClass: true }
            && (type.IsAssignableTo(typeof(IIdentity)) || type.IsAssignableTo(typeof(IRelatedIdentity)) || type.IsAssignableTo(typeof(IFindingRule))));
        IEnumerable<object> listed = [.. IdentityCatalogue.Identities, .. IdentityCatalogue.Related, .. IdentityCatalogue.Rules];

        Assert.Equal(written.Select(type => type.Name).Order(), listed.Select(entry => entry.GetType().Name).Order());
    }

    [Fact]
    public void Every_identity_has_a_test_of_the_same_name()
    {
        var tests = Assembly.GetExecutingAssembly().GetTypes()
            .Where(type => type is { IsAbstract: false } && (type.IsAssignableTo(typeof(IdentityTests)) || type.IsAssignableTo(typeof(RelatedIdentityTests))))
            .Select(type => type.Name);
        IEnumerable<object> identities = [.. IdentityCatalogue.Identities, .. IdentityCatalogue.Related];

        Assert.Equal(identities.Select(identity => identity.GetType().Name + "Tests").Order(), tests.Order());
    }

    [Fact]
    public void Ids_are_unique_and_name_the_class()
    {
        Assert.Equal(IdentityCatalogue.All.Length, IdentityCatalogue.All.Select(rule => rule.Id).Distinct().Count());
        Assert.All(IdentityCatalogue.Related, identity => Assert.Equal(
            identity.Description.Id.Replace("-", "", StringComparison.Ordinal),
            identity.GetType().Name,
            ignoreCase: true));
        Assert.All(IdentityCatalogue.Identities, identity => Assert.Equal(
            identity.Description.Id.Replace("-", "", StringComparison.Ordinal),
            identity.GetType().Name,
            ignoreCase: true));
    }

    [Fact]
    public void Every_entry_says_what_it_is_in_both_languages() =>
        Assert.All(IdentityCatalogue.All, rule =>
        {
            Assert.All([rule.Name, rule.Equation, rule.Source], text =>
            {
                Assert.Contains(text.Zh, c => c >= '一');
                Assert.NotEmpty(text.En);
            });
        });
}
