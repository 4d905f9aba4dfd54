using System.Collections.Immutable;
using FinalAccounts.Checks.Claims;
using FinalAccounts.Checks.Performance;
using FinalAccounts.Checks.Text;

namespace FinalAccounts.Checks;

/// <summary>The rules on prose, performance and form, in the order in which they are listed.</summary>
internal static class ProseRules
{
    /// <summary>All of them.</summary>
    public static ImmutableArray<IFindingRule> All { get; } =
    [
        new ProseFigure(),
        new ExchangedNumbers(),
        new ProseShare(),
        new ProseChangeRate(),
        new ProseAverage(),
        new ProseCompletion(),
        new BudgetDifference(),
        new ProseComparison(),
        new SentenceParts(),
        new ProseParts(),
        new VehicleKinds(),
        new ThreePublicItems(),
        new EnterpriseShares(),
        new ProseBudgetSum(),
        new ProsePriorYear(),
        new PriorBalance(),
        new ProseRepeated(),
        new ProseReason(),
        new ReasonDirection(),
        new ProseTautology(),
        new ProseUnit(),
        new ProseNumber(),
        new UnitSlip(),
        new TwoValues(),
        new ProseSlips(),
        new ThreePublicChanges(),
        new ReceptionCounts(),
        new ThreePublicDisclosure(),
        new OperatingTrend(),
        new ListedItems(),
        new ItemNames(),
        new UnitCount(),
        new ProjectTotal(),
        new ProjectFunds(),
        new ProjectCount(),
        new ProjectAverage(),
        new GradeCounts(),
        new ScoreGrades(),
        new RatedProjects(),
        new TargetsReached(),
        new FormSums(),
        new FormFundsTotal(),
        new FormScore(),
        new FormDeviation(),
        new FormReason(),
        new IndicatorTables(),
        new EvaluationBalance(),
        new EvaluationScores(),
        new EvaluationTotal(),
        new EvaluationCounts(),
        new DepartmentNames(),
        new ReportYear(),
        new ClaimYear(),
        new HeadingNumbers(),
        new HeadingTitles(),
        new ContentsList(),
        new Placeholders(),
        new DuplicateParagraphs(),
        new MissingRate(),
        new Punctuation(),
        new Pairs(),
    ];
}
