using System.Collections.Frozen;
using System.Collections.Immutable;
using FinalAccounts.Statements;
using static FinalAccounts.Narrative.ProseSection;
using static FinalAccounts.Statements.StatementId;

namespace FinalAccounts.Narrative;

/// <summary>Which figure the prose means by a phrase in a section. Data; several figures for one phrase are alternatives, the likeliest first.</summary>
internal static class SubjectFigures
{
    /// <summary>A phrase and the figure that it means.</summary>
    /// <param name="Phrase">The phrase as <see cref="SubjectPhrase.Key"/> gives it.</param>
    /// <param name="Figure">The figure.</param>
    /// <param name="Sections">Where it means that; empty for everywhere.</param>
    private sealed record Entry(string Phrase, FigureKey Figure, ProseSection[] Sections)
    {
        public bool IsIn(ProseSection section) => Sections.Length == 0 || Sections.Contains(section);
    }

    // Characters with which the name of a department or unit ends, or a year.
    private const string Owners = "局委厅院办会处所站队部镇乡校馆心级位门区县市道府社场园庭团年度、";

    private static readonly ProseSection[] Whole = [Totals, Income, Expenditure];
    private static readonly ProseSection[] WholeOrOther = [.. Whole, Other];
    private static readonly ProseSection[] NotFiscalTotals = [.. Enum.GetValues<ProseSection>().Where(section => section != FiscalTotals)];
    private static readonly string[] ThreePublicWords = ["三公经费", "一般公共预算", "财政拨款", "安排", "支出", "实际", "总额", "总计", "合计", "总数", "本年", "当年", "的"];
    private static readonly string[] BothTotals =
        ["收支总计", "收、支总计", "收入支出总计", "收入、支出总计", "总收入支出", "收支总额", "收入支出总体", "收支", "收、支", "收支合计", "收入总计、支出总计", "收入支出合计", "收入总计和支出总计"];

    private static readonly ProseSection[] Fiscal = [FiscalTotals, FiscalExpenditure, ProseSection.GeneralBudget];
    private static readonly ProseSection[] General = [FiscalTotals, FiscalExpenditure, ProseSection.GeneralBudget, ProseSection.Basic];

    private static readonly FrozenDictionary<string, Entry[]> ByPhrase = Build()
        .GroupBy(entry => entry.Phrase, StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);

    /// <summary>The figures that a phrase may mean in a section, the likeliest first.</summary>
    public static ImmutableArray<FigureKey> Find(string phrase, ProseSection section)
    {
        var entries = Named(phrase, section);
        return entries.Length == 0 ? [] : [.. entries.Where(entry => entry.IsIn(section)).Select(entry => entry.Figure)];
    }

    private static FigureKey? First(string phrase, ProseSection section)
    {
        foreach (var entry in Named(phrase, section))
        {
            if (entry.IsIn(section))
            {
                return entry.Figure;
            }
        }

        return null;
    }

    private static Entry[] Named(string phrase, ProseSection section)
    {
        if (ByPhrase.TryGetValue(phrase, out var entries))
        {
            return entries;
        }

        // 本年收入决算合计 is 本年收入合计, 国内公务接待费支出 is 国内公务接待费.
        var plain = phrase.Replace("决算", "", StringComparison.Ordinal);
        plain = !ByPhrase.ContainsKey(plain) && (plain.EndsWith("费支出", StringComparison.Ordinal) || plain.EndsWith("费用支出", StringComparison.Ordinal)) ? plain[..^2] : plain;
        plain = !ByPhrase.ContainsKey(plain) && plain.EndsWith("费用", StringComparison.Ordinal) ? plain[..^1] : plain;
        plain = !ByPhrase.ContainsKey(plain) && section == ThreePublic ? plain.Replace("公务车", "公务用车", StringComparison.Ordinal).Replace("公车", "公务用车", StringComparison.Ordinal).Replace("运维费", "运行维护费", StringComparison.Ordinal) : plain;
        plain = !ByPhrase.ContainsKey(plain) && section == ThreePublic && IsThreePublic(plain) ? "三公经费" : plain;
        return ByPhrase.GetValueOrDefault(plain, []);
    }

    // 一般公共预算财政拨款安排的三公经费支出总额: nothing but whose money it is, and that it is the total.
    private static bool IsThreePublic(string phrase) => phrase.Contains("三公经费", StringComparison.Ordinal)
        && ThreePublicWords.Aggregate(phrase, (rest, word) => rest.Replace(word, "", StringComparison.Ordinal)).Length == 0;

    /// <summary>What a subject means in a section by the words alone, whether or not the statement is published; null when they are not known.</summary>
    public static FigureKey? Meaning(string subject, ProseSection section) => First(SubjectPhrase.Key(subject), section);

    /// <summary>The known phrase at the end of a longer one, when what stands before it is the name of a department, a year, or that it has (共有车辆); null for none.</summary>
    /// <param name="phrase">The phrase, as <see cref="SubjectPhrase.Of"/> gives it.</param>
    /// <param name="section">The section.</param>
    public static string? KnownTail(string phrase, ProseSection section)
    {
        for (var at = 2; at < phrase.Length - 1; at++)
        {
            if ((Owners.Contains(phrase[at - 1], StringComparison.Ordinal) || (section == Assets && phrase[at - 1] == '有')) && First(SubjectPhrase.Key(phrase[at..]), section) is not null)
            {
                return phrase[at..];
            }
        }

        return null;
    }

    /// <summary>The total of which a share without a named base is a share, by the section.</summary>
    public static FigureKey? ShareBase(ProseSection section) => section switch
    {
        Income => new(T01, LineKeys.IncomeTotal, ColumnKeys.Amount),
        ProseSection.Expenditure => new(T01, LineKeys.ExpenditureTotal, ColumnKeys.Amount),
        ProseSection.GeneralBudget => new(T05, LineKeys.Total, ColumnKeys.Total),
        FiscalExpenditure => new(T04, LineKeys.ExpenditureTotal, ColumnKeys.Total),
        ProseSection.Basic => new(T05, LineKeys.Total, ColumnKeys.Basic),
        ThreePublic => new(T09, LineKeys.ThreePublic, ColumnKeys.Final),
        _ => null,
    };

    private static IEnumerable<Entry> Build() =>
    [
        // The whole of the accounts: T01, T02, T03.
        .. Amounts(T01, LineKeys.IncomeGrandTotal, WholeOrOther, BothTotals),
        .. Amounts(T04, LineKeys.IncomeGrandTotal, [FiscalTotals], BothTotals),
        .. Amounts(T01, LineKeys.IncomeGrandTotal, Whole, "收入总计", "总收入合计", "总收入", "收入总额"),
        .. Amounts(T01, LineKeys.ExpenditureGrandTotal, Whole, "支出总计", "总支出", "支出总额"),
        .. Amounts(T01, LineKeys.IncomeTotal, NotFiscalTotals, "本年收入合计"),
        .. Amounts(T01, LineKeys.IncomeTotal, Whole, "本年收入", "收入合计", "本年收入总额", "总收入", "收入总额", "本年总收入"),
        .. Amounts(T01, LineKeys.ExpenditureTotal, NotFiscalTotals, "本年支出合计", "当年支出合计"),
        .. Amounts(T01, LineKeys.ExpenditureTotal, Whole, "本年支出", "支出合计", "本年支出总额", "总支出", "支出总额", "本年总支出"),
        .. Amounts(T01, LineKeys.IncomeOpening, Whole, "年初结转和结余", "上年结转和结余", "年初结转结余", "上年结转结余"),
        .. Amounts(T01, LineKeys.IncomeSurplusUsed, Whole, "使用非财政拨款结余", "使用非财政拨款结余和专用结余"),
        .. Amounts(T01, LineKeys.SurplusDistribution, Whole, "结余分配"),
        .. Amounts(T01, LineKeys.ExpenditureClosing, Whole, "年末结转和结余", "年末结转结余", "结转下年"),
        .. Amounts(T01, LineKeys.IncomeGeneralBudget, Whole, "一般公共预算财政拨款收入", "一般公共预算财政拨款"),
        .. Amounts(T01, LineKeys.IncomeFundBudget, Whole, "政府性基金预算财政拨款收入", "政府性基金预算财政拨款", "政府性基金预算收入"),
        .. Amounts(T01, LineKeys.IncomeCapitalBudget, Whole, "国有资本经营预算财政拨款收入", "国有资本经营预算财政拨款", "国有资本经营预算收入"),
        .. Row(T02, ColumnKeys.FiscalAppropriation, Whole, "财政拨款收入"),
        .. Amounts(T04, LineKeys.IncomeTotal, Whole, "财政拨款收入"),
        .. Amounts(T01, LineKeys.IncomeSuperiorSubsidy, Whole, "上级补助收入"),
        .. Amounts(T01, LineKeys.IncomeUndertaking, Whole, "事业收入"),
        .. Amounts(T01, LineKeys.IncomeBusiness, Whole, "经营收入"),
        .. Amounts(T01, LineKeys.IncomeAffiliatedUnits, Whole, "附属单位上缴收入"),
        .. Amounts(T01, LineKeys.IncomeOther, Whole, "其他收入"),
        .. Row(T02, ColumnKeys.SuperiorSubsidy, Whole, "上级补助收入"),
        .. Row(T02, ColumnKeys.Undertaking, Whole, "事业收入"),
        .. Row(T02, ColumnKeys.Business, Whole, "经营收入"),
        .. Row(T02, ColumnKeys.AffiliatedUnits, Whole, "附属单位上缴收入"),
        .. Row(T02, ColumnKeys.Other, Whole, "其他收入"),
        .. Row(T03, ColumnKeys.Basic, [ProseSection.Expenditure, Totals], "基本支出"),
        .. Row(T03, ColumnKeys.Project, [ProseSection.Expenditure, Totals], "项目支出"),
        .. Row(T03, ColumnKeys.RemittedToSuperior, Whole, "上缴上级支出"),
        .. Row(T03, ColumnKeys.Business, Whole, "经营支出"),
        .. Row(T03, ColumnKeys.SubsidyToAffiliated, Whole, "对附属单位补助支出"),

        // Fiscal appropriations: T04, T05.
        .. Amounts(T04, LineKeys.IncomeGrandTotal, [], "财政拨款收入支出总计", "财政拨款收、支总计", "财政拨款收支总计", "财政拨款收入支出总体", "财政拨款收、支", "财政拨款收支", "财政拨款收入、支出总计", "财政拨款收入总计"),
        .. Cells(T04, LineKeys.ExpenditureGrandTotal, ColumnKeys.Total, [], "财政拨款支出总计"),
        .. Amounts(T04, LineKeys.IncomeGrandTotal, [FiscalTotals], "收入总计"),
        .. Cells(T04, LineKeys.ExpenditureGrandTotal, ColumnKeys.Total, [FiscalTotals], "支出总计"),
        .. Cells(T04, LineKeys.ExpenditureTotal, ColumnKeys.Total, [FiscalExpenditure], "本年支出"),
        .. Row(T05, ColumnKeys.Total, [FiscalExpenditure, ProseSection.GeneralBudget], "本年支出", "支出合计", "支出总额"),
        .. Amounts(T01, LineKeys.ExpenditureTotal, [FiscalExpenditure, ProseSection.GeneralBudget], "本年支出", "支出合计", "支出总额"),
        .. Cells(T04, LineKeys.ExpenditureTotal, ColumnKeys.Total, [], "财政拨款本年支出", "财政拨款本年支出合计"),
        .. Cells(T04, LineKeys.ExpenditureTotal, ColumnKeys.Total, Fiscal, "财政拨款支出", "财政拨款支出合计"),
        .. Cells(T05, LineKeys.Total, ColumnKeys.Total, Fiscal, "财政拨款支出"),
        .. Amounts(T04, LineKeys.IncomeTotal, [], "财政拨款本年收入", "本年财政拨款收入"),
        .. Amounts(T04, LineKeys.IncomeTotal, [FiscalTotals], "本年收入", "本年收入合计"),
        .. Cells(T04, LineKeys.ExpenditureTotal, ColumnKeys.Total, [FiscalTotals], "本年支出", "本年支出合计", "本年财政拨款支出"),
        .. Amounts(T04, LineKeys.IncomeGeneralBudget, Fiscal, "一般公共预算财政拨款收入", "一般公共预算财政拨款本年收入"),
        .. Amounts(T04, LineKeys.IncomeFundBudget, Fiscal, "政府性基金预算财政拨款收入"),
        .. Amounts(T04, LineKeys.IncomeCapitalBudget, Fiscal, "国有资本经营预算财政拨款收入"),
        .. Amounts(T04, LineKeys.IncomeOpening, Fiscal, "年初财政拨款结转和结余", "年初结转和结余"),
        .. Cells(T04, LineKeys.ExpenditureClosing, ColumnKeys.Total, Fiscal, "年末财政拨款结转和结余", "年末结转和结余"),
        .. Row(T05, ColumnKeys.Total, [], "一般公共预算财政拨款支出", "一般公共预算财政拨款本年支出"),
        .. Row(T05, ColumnKeys.Total, General, "一般公共预算支出", "一般公共预算财政拨款总支出", "一般公共预算财政拨款支出合计", "一般公共预算财政拨款支出总额", "本年财政拨款支出", "一般公共预算当年财政拨款支出"),
        .. Row(T05, ColumnKeys.Total, General, "一般公共预算财政拨款支出总计"),
        .. Cells(T04, LineKeys.ExpenditureGrandTotal, ColumnKeys.GeneralBudget, General, "一般公共预算财政拨款支出总计"),
        .. Row(T05, ColumnKeys.Basic, [], "一般公共预算财政拨款基本支出", "使用一般公共预算财政拨款安排基本支出", "一般公共预算财政拨款安排基本支出", "一般公共预算财政拨款安排的基本支出"),
        .. Row(T05, ColumnKeys.Basic, General, "财政拨款基本支出", "基本支出"),
        .. Row(T05, ColumnKeys.Project, General, "项目支出", "一般公共预算财政拨款项目支出"),
        .. Row(T05, ColumnKeys.Project, [ProseSection.Performance], "一般公共预算项目支出总额", "一般公共预算项目支出"),
        .. Row(T03, ColumnKeys.Project, [ProseSection.Performance], "项目支出总额", "部门预算项目支出总额"),
        .. Amounts(T06, LineKeys.Personnel, [ProseSection.Basic, ProseSection.GeneralBudget], "人员经费", "人员经费合计", "人员经费支出", "人员支出"),
        .. Amounts(T06, LineKeys.PublicUse, [ProseSection.Basic, ProseSection.GeneralBudget], "公用经费", "日常公用经费", "公用经费合计", "公用经费支出", "公用支出"),
        .. Row(T07, ColumnKeys.Income, [FundBudget], "本年收入", "政府性基金预算财政拨款收入", "政府性基金预算财政拨款本年收入", "政府性基金预算收入", "政府性基金收入"),
        .. Row(T07, ColumnKeys.Expenditure, [FundBudget], "本年支出", "政府性基金预算财政拨款支出", "政府性基金预算财政拨款本年支出", "政府性基金预算支出", "政府性基金支出"),
        .. Row(T07, ColumnKeys.Opening, [FundBudget], "年初结转和结余"),
        .. Row(T07, ColumnKeys.Closing, [FundBudget], "年末结转和结余"),
        .. ((string[])[ColumnKeys.Total, ColumnKeys.Expenditure]).SelectMany(column =>
            Row(T08, column, [ProseSection.CapitalBudget], "本年支出", "国有资本经营预算财政拨款支出", "国有资本经营预算财政拨款本年支出", "国有资本经营预算支出", "国有资本经营支出")),

        // 三公 and assets: T09, T10.
        .. Finals(LineKeys.ThreePublic, "三公经费"),
        .. Finals(LineKeys.Abroad, "因公出国费", "因公出国费用", "因公出国经费", "因公出国支出", "因公出国费支出", "因公出国经费支出", "因公出国"),
        .. Finals(LineKeys.Vehicles, "公务用车购置及运行维护费", "公务用车购置及运行费", "公务用车购置及运行维护费支出", "公务用车购置和运行维护费", "公务用车购置及运行维护支出", "公务用车购置及运行费支出", "公务用车购置费及运行维护费", "公务用车购置费及运行维护费支出", "公务用车购置和运行维护费支出", "公务用车购置费和运行维护费", "公务用车购置与运行维护费", "公务用车费用"),
        .. Finals(LineKeys.VehiclesPurchase, "公务用车购置费", "公务用车购置", "公务用车购置支出", "公务用车购置费支出", "车辆购置费", "车辆购置支出"),
        .. Finals(LineKeys.VehiclesOperation, "公务用车运行维护费", "公务用车运行维护", "公务用车运行维护费支出", "公务用车运行费", "公务用车运行费支出", "公务用车运行支出", "公务用车运行维护支出", "公务用车运行费维护费", "车辆运行费", "车辆运行维护费", "公务用车运行及维护", "公务用车运行及维护费"),
        .. Finals(LineKeys.Reception, "公务接待费", "公务接待费支出", "公务接待支出", "公务接待", "公务接待费用", "公务接待经费"),
        .. Finals(LineKeys.ReceptionDomestic, "国内接待费", "国内公务接待", "国内公务接待费", "国内公务接待支出", "国内接待费支出", "其他国内公务接待支出", "其他国内公务接待费"),
        .. Finals(LineKeys.ReceptionAbroad, "国外接待费", "国外公务接待费", "国外公务接待支出", "国外接待费支出", "境外接待费"),
        .. Finals(LineKeys.ReceptionForeignAffairs, "外事接待费", "外事接待", "外宾接待", "外宾接待支出", "外事接待支出", "外事接待费支出"),
        .. Cells(T10, LineKeys.AssetVehicles, ColumnKeys.Final, [Assets], "车辆", "公务用车"),
        .. LineKeys.AssetVehicleKinds.SelectMany(kind => Cells(T10, kind.Key, ColumnKeys.Final, [Assets], kind.Label, SubjectPhrase.Key(kind.Label))),
        .. Cells(T10, "vehicles.leaders", ColumnKeys.Final, [Assets], "部级领导干部用车", "省部级领导干部用车"),
        .. Cells(T10, "vehicles.principals", ColumnKeys.Final, [Assets], "主要领导干部用车"),
        .. Cells(T10, "vehicles.retired-cadres", ColumnKeys.Final, [Assets], "离退休干部用车"),
    ];

    private static IEnumerable<Entry> Amounts(StatementId statement, string line, ProseSection[] sections, params string[] phrases) =>
        Cells(statement, line, ColumnKeys.Amount, sections, phrases);

    private static IEnumerable<Entry> Row(StatementId statement, string column, ProseSection[] sections, params string[] phrases) =>
        Cells(statement, LineKeys.Total, column, sections, phrases);

    private static IEnumerable<Entry> Finals(string line, params string[] phrases) =>
        Cells(T09, line, ColumnKeys.Final, [ThreePublic], phrases);

    private static IEnumerable<Entry> Cells(StatementId statement, string line, string column, ProseSection[] sections, params string[] phrases) =>
        phrases.Distinct(StringComparer.Ordinal).Select(phrase => new Entry(phrase, new(statement, line, column), sections));
}
