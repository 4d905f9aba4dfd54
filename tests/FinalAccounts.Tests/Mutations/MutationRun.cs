using FinalAccounts.Checks;
using FinalAccounts.Statements;
using FinalAccounts.Truth;

namespace FinalAccounts.Tests.Mutations;

/// <summary>Changes the figures of a report, one slip at a time, and measures what the checks make of it.</summary>
internal static class MutationRun
{
    /// <summary>公开01表 to 公开09表.</summary>
    public static readonly StatementId[] Money =
        [StatementId.T01, StatementId.T02, StatementId.T03, StatementId.T04, StatementId.T05, StatementId.T06, StatementId.T07, StatementId.T08, StatementId.T09];

    /// <summary>What became of each change of one report.</summary>
    /// <param name="report">The unchanged report.</param>
    /// <param name="every">1 for every mutation, n for each n-th.</param>
    /// <param name="everyJoint">The same for the slips that change several figures at once.</param>
    public static IEnumerable<MutationOutcome> Over(FinalAccountsReport report, int every, int everyJoint)
    {
        var checker = new ReportChecker();
        var unchanged = checker.Check(report);
        var known = unchanged.Findings.Select(MutationOutcome.Name).ToHashSet();
        var binding = new Binding(unchanged);
        var kinds = Environment.GetEnvironmentVariable("MUTATION_KINDS")?.Split(',');
        IEnumerable<Mutation> Shown(IEnumerable<Mutation> mutations, int n) =>
            mutations.Where(mutation => kinds?.Contains(mutation.Kind.ToString()) != false).Where(mutation => mutation.Shows(report, binding)).Where((_, i) => i % n == 0);
        return Shown(Mutator.Of(report, Money), every)
            .Concat(Shown(JointMutator.Of(report, Money), everyJoint))
            .AsParallel().AsOrdered().WithDegreeOfParallelism(2)
            .Select(mutation => MutationOutcome.Of(report, mutation, binding, known, checker.Check(report.With(mutation.Changes)).Findings));
    }
}
