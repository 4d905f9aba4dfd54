using System.Collections.Immutable;
using System.Text.Json.Serialization;
using FinalAccounts.Documents;
using FinalAccounts.Narrative;
using FinalAccounts.Performance;
using FinalAccounts.Statements;

namespace FinalAccounts;

/// <summary>One department's final accounts (部门决算) for one fiscal year, as read from one file.</summary>
/// <param name="Department">The department or unit that publishes them, as the report names itself.</param>
/// <param name="Year">The fiscal year.</param>
/// <param name="Kind">Department or unit.</param>
/// <param name="Title">The report's title as printed.</param>
/// <param name="File">The name of the source file.</param>
/// <param name="Sha256">SHA-256 of the source file.</param>
/// <param name="Statements">All ten, in the order of the national forms; those that are not published say so.</param>
/// <param name="Units">The units whose accounts are included, where the report lists them.</param>
/// <param name="HeadCounts">The head counts that part one states.</param>
/// <param name="Claims">What the prose states in numbers, in reading order.</param>
public sealed record FinalAccountsReport(
    string Department,
    int Year,
    ReportKind Kind,
    string Title,
    string File,
    string Sha256,
    ImmutableArray<Statement> Statements,
    ImmutableArray<IncludedUnit> Units,
    ImmutableArray<HeadCount> HeadCounts,
    ImmutableArray<Claim> Claims)
{
    /// <summary>The tables that are none of the ten statements, with their titles and places.</summary>
    public ImmutableArray<OtherTable> OtherTables { get; init; } = [];

    /// <summary>The prose in which the claims stand.</summary>
    public Prose Prose { get; init; } = Prose.Empty;

    /// <summary>The performance part: self-evaluation forms, projects and their scores.</summary>
    public PerformanceSection Performance { get; init; } = PerformanceSection.Empty;

    /// <summary>The statement of that id; always there, perhaps as not published.</summary>
    public Statement this[StatementId id] => Statements[(int)id - 1];

    /// <summary>The figure of that name, or null.</summary>
    public Figure? this[FigureKey key] => this[key.Statement][key.Line, key.Column];

    /// <summary>The figure of that name when it was read without doubt; null when it is not there, or when its line could not be read for certain.</summary>
    public Figure? Certain(FigureKey key)
    {
        foreach (var problem in this[key.Statement].Problems)
        {
            if (problem.Line is null || problem.Line == key.Line)
            {
                return null;
            }
        }

        return this[key];
    }
}

/// <summary>Whose accounts a report holds.</summary>
[JsonConverter(typeof(KebabEnumConverter<ReportKind>))]
public enum ReportKind
{
    /// <summary>A department with all its units (部门决算, 汇总).</summary>
    Department,

    /// <summary>One unit (单位决算).</summary>
    Unit,

    /// <summary>The department's own office only (本级).</summary>
    OwnLevel,
}

/// <summary>A unit whose accounts the report includes (纳入汇编范围的单位).</summary>
/// <param name="Number">Its number in the list as printed; null when there is none.</param>
/// <param name="Name">Its name.</param>
/// <param name="BudgetLevel">Its budget level (二级预算单位) or remark as printed; null when there is none.</param>
/// <param name="Place">Where it stands.</param>
public sealed record IncludedUnit(string? Number, string Name, string? BudgetLevel, Place Place);

/// <summary>A number of people that part one states.</summary>
/// <param name="Subject">Who is counted, as printed: <c>年末编制内实有人员</c>.</param>
/// <param name="Count">How many.</param>
/// <param name="Place">Where it stands.</param>
public sealed record HeadCount(string Subject, int Count, Place Place);
