using System.Collections.Immutable;
using FinalAccounts.Documents;
using FinalAccounts.Narrative;

namespace FinalAccounts.Performance;

/// <summary>The performance part of a report (预算绩效).</summary>
/// <param name="Forms">The self-evaluation forms (项目支出绩效自评表).</param>
/// <param name="Projects">The projects that the prose lists by number.</param>
/// <param name="Scores">The scores that the prose lists, project by project.</param>
public sealed record PerformanceSection(
    ImmutableArray<SelfEvaluationForm> Forms,
    ImmutableArray<ListedProject> Projects,
    ImmutableArray<ProjectScore> Scores)
{
    /// <summary>None published.</summary>
    public static PerformanceSection Empty { get; } = new([], [], []);

    /// <summary>The tables of indicators with their weights and scores, as evaluation reports and self-evaluations of a whole department have them.</summary>
    public ImmutableArray<IndicatorTable> Tables { get; init; } = [];
}

/// <summary>A project in a numbered list.</summary>
/// <param name="Number">Its number in the list.</param>
/// <param name="Name">Its name.</param>
/// <param name="Place">Where it stands.</param>
public sealed record ListedProject(int Number, string Name, Place Place);

/// <summary>A project's score as the prose lists it.</summary>
/// <param name="Project">The project's name.</param>
/// <param name="Score">The score, of 100.</param>
public sealed record ProjectScore(string Project, Claim Score)
{
    /// <summary>The grade that a table of projects prints beside the score; null for none.</summary>
    public string? Grade { get; init; }
}

/// <summary>One self-evaluation form. Its numbers are claims, since it is the department that states them.</summary>
/// <param name="Project">The project's name.</param>
/// <param name="Department">主管部门 as printed; null when the form has none.</param>
/// <param name="Implementer">实施单位 as printed; null when the form has none.</param>
/// <param name="Funds">The lines of 项目资金, the year's total first.</param>
/// <param name="Indicators">The indicators that have a weight and a score.</param>
/// <param name="TotalWeight">The weight of the total line; null when there is none.</param>
/// <param name="TotalScore">The score of the total line; null when there is none.</param>
/// <param name="Place">Where it begins.</param>
public sealed record SelfEvaluationForm(
    string Project,
    string? Department,
    string? Implementer,
    ImmutableArray<FormFunds> Funds,
    ImmutableArray<FormIndicator> Indicators,
    Claim? TotalWeight,
    Claim? TotalScore,
    Place Place)
{
    /// <summary>Whether the form has a column for the reasons of deviations that was read row by row.</summary>
    public bool HasReasons { get; init; }

    /// <summary>How many rows of indicators have numbers and could not be read, those of text that kept no table not counted.</summary>
    public int Unread { get; init; }

    /// <summary>True when the form was read from text that kept no table, so that a row of it may be missing.</summary>
    public bool IsLoose { get; init; }
}

/// <summary>A line of 项目资金.</summary>
/// <param name="Label">年度资金总额 and its parts.</param>
/// <param name="Opening">年初预算数.</param>
/// <param name="Adjusted">全年预算数.</param>
/// <param name="Executed">全年执行数.</param>
/// <param name="Weight">分值; null for <c>—</c>.</param>
/// <param name="Rate">执行率 in per cent; null when not printed.</param>
/// <param name="Score">得分; null for <c>—</c>.</param>
public sealed record FormFunds(string Label, Claim? Opening, Claim? Adjusted, Claim? Executed, Claim? Weight, Claim? Rate, Claim? Score);

/// <summary>An indicator of a form.</summary>
/// <param name="Name">The indicator of the third level.</param>
/// <param name="Target">The target as printed: <c>≥90%</c>.</param>
/// <param name="Actual">What was reached, as printed.</param>
/// <param name="Weight">分值.</param>
/// <param name="Score">得分.</param>
/// <param name="Deviation">偏差原因; null for none.</param>
public sealed record FormIndicator(string Name, string Target, string Actual, Claim Weight, Claim Score, string? Deviation);
