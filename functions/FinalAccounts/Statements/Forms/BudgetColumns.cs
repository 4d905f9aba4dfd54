using System.Collections.Immutable;
using static FinalAccounts.Statements.ColumnKeys;
using static FinalAccounts.Statements.Forms.RowIdentity;

namespace FinalAccounts.Statements.Forms;

/// <summary>
/// The columns in which a budget's expenditure is printed (公开05, 07, 08 表): expenditure alone, with income and balances, or all of these by kind
/// (财决07表, as 云南 publishes it).
/// </summary>
internal static class BudgetColumns
{
    private static readonly string[] OpeningTitles = ["年初结转和结余", "年初结转", "上年结转和结余", "上年结转", "年初财政拨款结转和结余"];
    private static readonly string[] IncomeTitles = ["本年收入", "本年财政拨款收入"];
    private static readonly string[] ExpenditureTitles = ["本年支出", "本年财政拨款支出"];
    private static readonly string[] ClosingTitles = ["年末结转和结余", "年末结转", "年末财政拨款结转和结余"];
    private static readonly string[] Whole = ["合计", "小计"];
    private static readonly string[] PersonnelFunds = ["人员经费", "人员支出"];
    private static readonly string[] PublicUseFunds = ["公用经费", "日常公用经费", "公用支出", "日常公用支出"];

    /// <summary>本年支出合计, 基本支出, 项目支出.</summary>
    public static ColumnSet Expenditure { get; } = new(
        [
            new(Total, "本年支出合计", "支出合计", "合计", "决算数合计", "本年支出小计", "小计", "本年支出", "决算数小计", "决算数"),
            new(Basic, "基本支出", "基本支出小计", "基本支出合计"),
            new(Project, "项目支出", "项目支出小计", "项目支出合计"),
        ],
        [Sum(Total, Basic, Project)]);

    /// <summary>The same with 人员经费 and 公用经费 under 基本支出.</summary>
    public static ColumnSet ExpenditureWithFunds { get; } = new(
        [
            .. Expenditure.Columns[..2],
            new(Personnel, "基本支出-人员经费", [.. PersonnelFunds, .. Under(["基本支出"], PersonnelFunds)]),
            new(PublicUse, "基本支出-公用经费", [.. PublicUseFunds, .. Under(["基本支出"], PublicUseFunds)]),
            Expenditure.Columns[2],
        ],
        [.. Expenditure.Identities, Sum(Basic, Personnel, PublicUse)]);

    /// <summary>年初结转, 本年收入, 本年支出 (小计, 基本, 项目), 年末结转.</summary>
    /// <param name="expenditure">The key of 本年支出小计.</param>
    public static ColumnSet Flow(string expenditure) => new(
        [
            new(Opening, "年初结转和结余", "年初结转", "上年结转和结余", "上年结转"),
            new(Income, "本年收入", "本年收入合计", "本年财政拨款收入", "收入决算数", "收入"),
            new(expenditure, "本年支出-小计", "本年支出小计", "小计", "本年支出合计", "支出合计", "合计", "本年支出"),
            new(Basic, "本年支出-基本支出", "基本支出"),
            new(Project, "本年支出-项目支出", "项目支出"),
            new(Closing, "年末结转和结余", "年末结转", "结转和结余"),
        ],
        [Sum(expenditure, Basic, Project), Balance(Opening, Income, expenditure, Closing)]);

    /// <summary>The flow with each of its parts by kind, up to sixteen columns.</summary>
    /// <param name="expenditure">The key of 本年支出合计.</param>
    public static ColumnSet FlowByKind(string expenditure) => new(
        [
            new(Opening, "年初结转和结余-合计", [.. OpeningTitles, .. Under(OpeningTitles, Whole)]),
            new(OpeningBasic, "年初结转和结余-基本支出结转", Under(OpeningTitles, ["基本支出结转", "基本支出"])),
            new(OpeningProject, "年初结转和结余-项目支出结转和结余", Under(OpeningTitles, ["项目支出结转和结余", "项目支出结转", "项目支出"])),
            new(Income, "本年收入-合计", [.. IncomeTitles, .. Under(IncomeTitles, Whole)]),
            new(IncomeBasic, "本年收入-基本支出", Under(IncomeTitles, ["基本支出"])),
            new(IncomeProject, "本年收入-项目支出", Under(IncomeTitles, ["项目支出"])),
            new(expenditure, "本年支出-合计", Under(ExpenditureTitles, Whole)),
            new(Basic, "本年支出-基本支出", [.. Under(ExpenditureTitles, ["基本支出"]), .. Under(Under(ExpenditureTitles, ["基本支出"]), Whole)]),
            new(Personnel, "本年支出-人员经费", Under(ExpenditureTitles, [.. PersonnelFunds, .. Under(["基本支出"], PersonnelFunds)])),
            new(PublicUse, "本年支出-公用经费", Under(ExpenditureTitles, [.. PublicUseFunds, .. Under(["基本支出"], PublicUseFunds)])),
            new(Project, "本年支出-项目支出", [.. Under(ExpenditureTitles, ["项目支出"]), .. Under(Under(ExpenditureTitles, ["项目支出"]), Whole)]),
            new(Closing, "年末结转和结余-合计", [.. ClosingTitles, .. Under(ClosingTitles, Whole)]),
            new(ClosingBasic, "年末结转和结余-基本支出结转", Under(ClosingTitles, ["基本支出结转", "基本支出"])),
            new(ClosingProject, "年末结转和结余-项目支出结转和结余", Under(ClosingTitles, ["项目支出结转和结余", "项目支出", "项目支出结转和结余小计", "项目支出结转和结余合计"])),
            new(ClosingProjectCarried, "年末结转和结余-项目支出结转", Under(ClosingTitles, ["项目支出结转", "项目支出结转和结余项目支出结转"])),
            new(ClosingProjectSurplus, "年末结转和结余-项目支出结余", Under(ClosingTitles, ["项目支出结余", "项目支出结转和结余项目支出结余"])),
        ],
        [
            Sum(expenditure, Basic, Project),
            Sum(Basic, Personnel, PublicUse),
            Sum(Opening, OpeningBasic, OpeningProject),
            Sum(Income, IncomeBasic, IncomeProject),
            Sum(Closing, ClosingBasic, ClosingProject),
            Sum(ClosingProject, ClosingProjectCarried, ClosingProjectSurplus),
            Balance(Opening, Income, expenditure, Closing),
            Balance(OpeningBasic, IncomeBasic, Basic, ClosingBasic),
            Balance(OpeningProject, IncomeProject, Project, ClosingProject),
        ]);

    private static RowIdentity Balance(string opening, string income, string expenditure, string closing) =>
        new([(opening, 1), (income, 1), (expenditure, -1), (closing, -1)]);

    private static ImmutableArray<string> Under(IEnumerable<string> groups, IEnumerable<string> titles) =>
        [.. groups.SelectMany(group => titles, (group, title) => group + title)];
}
