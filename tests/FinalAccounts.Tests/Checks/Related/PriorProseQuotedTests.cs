using FinalAccounts.Narrative;

namespace FinalAccounts.Tests.Checks.Related;

public class PriorProseQuotedTests() : PriorProseTests("prior-prose-quoted")
{
    protected override FinalAccountsReport Report => Saying((ClaimAspect.PriorAmount, "120.50", 120.50m, "万元"));
}
