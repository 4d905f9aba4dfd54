using FinalAccounts.Checks;
using FinalAccounts.Truth;
using Xunit;

namespace FinalAccounts.Tests.Checks;

public class SeedStatementsTests
{
    private static readonly CheckResult Result = new ReportChecker().Check(TruthReport.Load());

    [Fact]
    public void The_seeds_statements_hold_no_error_so_none_is_found() => Assert.Empty(Result.Findings);

    [Fact]
    public void Every_identity_that_the_seed_can_bind_is_kept_with_its_verdict()
    {
        Assert.Equal(0, Result.Counts.Violated);
        Assert.Equal(0, Result.Counts.Blocked);
        Assert.True(Result.Counts.Holds > 400, $"{Result.Counts}");
        Assert.True(Result.Counts.Rounding > 12, $"{Result.Counts}");
    }

    [Fact]
    public void No_instance_of_an_identity_is_listed_twice() =>
        Assert.Equal(
            Result.Identities.Length,
            Result.Identities.Select(identity => (identity.Identity, identity.Instance)).Distinct().Count());
}
