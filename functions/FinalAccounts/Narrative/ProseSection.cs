using System.Text.Json.Serialization;

namespace FinalAccounts.Narrative;

/// <summary>Which part of the report a paragraph belongs to. It tells what a word like 支出合计 speaks of.</summary>
[JsonConverter(typeof(KebabEnumConverter<ProseSection>))]
public enum ProseSection
{
    /// <summary>A part that the headings do not tell.</summary>
    Other,

    /// <summary>The contents list (目录).</summary>
    Contents,

    /// <summary>What the department does (概况, 主要职责).</summary>
    Overview,

    /// <summary>The units included and the head counts.</summary>
    Units,

    /// <summary>The published statements.</summary>
    Tables,

    /// <summary>收入支出决算总体情况.</summary>
    Totals,

    /// <summary>收入决算情况.</summary>
    Income,

    /// <summary>支出决算情况.</summary>
    Expenditure,

    /// <summary>财政拨款收入支出决算总体情况.</summary>
    FiscalTotals,

    /// <summary>财政拨款支出决算情况.</summary>
    FiscalExpenditure,

    /// <summary>一般公共预算财政拨款支出决算情况.</summary>
    GeneralBudget,

    /// <summary>一般公共预算财政拨款基本支出决算情况.</summary>
    Basic,

    /// <summary>“三公”经费.</summary>
    ThreePublic,

    /// <summary>政府性基金预算.</summary>
    FundBudget,

    /// <summary>国有资本经营预算.</summary>
    CapitalBudget,

    /// <summary>机关运行经费.</summary>
    Operating,

    /// <summary>政府采购.</summary>
    Procurement,

    /// <summary>国有资产占用.</summary>
    Assets,

    /// <summary>预算绩效.</summary>
    Performance,

    /// <summary>An evaluation report in an annex (绩效评价报告).</summary>
    Evaluation,

    /// <summary>名词解释: what words mean; it claims nothing.</summary>
    Terms,
}
