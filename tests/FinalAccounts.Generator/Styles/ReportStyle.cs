using System.Collections.Immutable;

namespace FinalAccounts.Generator.Styles;

/// <summary>How a province prints the forms. Every option is independent of the others unless its text says so.</summary>
public sealed record ReportStyle
{
    public required string Name { get; init; }

    /// <summary>元 or 万元.</summary>
    public string Unit { get; init; } = "万元";

    /// <summary>Decimals of the tables' amounts; those of the prose are always two.</summary>
    public int Decimals { get; init; } = 2;

    /// <summary>To how many decimals of 万元 amounts are rounded before they are printed, in another unit or with more decimals; null for exact amounts.</summary>
    public int? RoundedTo { get; init; }

    /// <summary>The statements whose amounts are rounded so; empty for all.</summary>
    public ImmutableArray<int> Rounded { get; init; } = [];

    public Thousands Thousands { get; init; } = Thousands.Always;

    public ZeroPrint Zero { get; init; } = ZeroPrint.Blank;

    public NegativePrint Negative { get; init; } = NegativePrint.Hyphen;

    public CodePrint Codes { get; init; } = CodePrint.Three;

    /// <summary>公开06表 prints 类 and 款 of its codes in two columns.</summary>
    public bool EconomicCodesSplit { get; init; }

    public TotalPosition Total { get; init; } = TotalPosition.First;

    /// <summary>行次 in T01, T04, T09, T10.</summary>
    public bool LineNumbers { get; init; } = true;

    /// <summary>The row 栏次 under the heads.</summary>
    public bool ColumnNumbers { get; init; } = true;

    /// <summary>24 (without 223 and 234) or 26.</summary>
    public int FunctionalLines { get; init; } = 26;

    /// <summary>The tables call the classes what they were called before 2019.</summary>
    public bool OldClassNames { get; init; }

    /// <summary>The amounts of one table (公开03表) are printed in full-width characters.</summary>
    public bool FullWidthAmounts { get; init; }

    /// <summary>T01 splits 财政拨款收入 into the three budgets.</summary>
    public bool SplitFiscalIncome { get; init; } = true;

    public FormNumberPrint FormNumbers { get; init; } = FormNumberPrint.Spaced;

    public UnitLinePosition UnitLine { get; init; } = UnitLinePosition.OwnLine;

    public TitleStyle Titles { get; init; } = TitleStyle.Plain;

    public EconomicBlocks EconomicBlocks { get; init; } = EconomicBlocks.Three;

    public ThreePublicForm ThreePublic { get; init; } = ThreePublicForm.TwentyLines;

    /// <summary>T08 has the columns of T07 (opening, income, expenditure, closing).</summary>
    public bool CapitalLikeFund { get; init; }

    /// <summary>The statements in the order in which they are printed; those left out are not published.</summary>
    public ImmutableArray<int> Order { get; init; } = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

    public ContentsPrint Contents { get; init; } = ContentsPrint.Plain;

    /// <summary>Part three stands before the tables.</summary>
    public bool ProseFirst { get; init; }

    public ProseFrame Prose { get; init; } = ProseFrame.Jiangxi;

    /// <summary>Long tables run over the page's end.</summary>
    public PageBreaks PageBreaks { get; init; }

    /// <summary>Labels longer than this are cut off at the cell's edge; null for never. Only labels beside a code are.</summary>
    public int? LabelsCutAt { get; init; }

    /// <summary>Labels longer than this are wrapped; null for never.</summary>
    public int? LabelsWrapAt { get; init; }

    /// <summary>The titles of T07 and T08 stand one column left of their data, as in text made from a PDF; the row 栏次 stands right.</summary>
    public bool ShiftedHeader { get; init; }

    /// <summary>The notes under the tables.</summary>
    public bool Notes { get; init; } = true;
}

/// <summary>Thousands separators.</summary>
public enum Thousands
{
    Always,
    Never,

    /// <summary>In every other table.</summary>
    Mixed,
}

/// <summary>How an exact zero is printed. What only rounds to zero is always printed.</summary>
public enum ZeroPrint
{
    Blank,
    Digits,
    Dash,

    /// <summary>Blank in one table, digits in the next.</summary>
    Mixed,
}

/// <summary>How a negative amount is printed.</summary>
public enum NegativePrint
{
    Hyphen,
    FullWidth,
    Parentheses,
}

/// <summary>Where the functional code stands.</summary>
public enum CodePrint
{
    /// <summary>201 | 03 | 01 | name.</summary>
    Three,

    /// <summary>2010301 | name.</summary>
    One,

    /// <summary>2010301 |   | name, under a head 类 | 款 | 项.</summary>
    OneOfThree,

    /// <summary>  |   | 2010301 name, under a head 类 | 款 | 项.</summary>
    Fused,
}

/// <summary>Where the line 合计 stands.</summary>
public enum TotalPosition
{
    First,
    Last,

    /// <summary>In the row 类 款 项 of the head; only with codes in three columns, otherwise first.</summary>
    InHeader,
}

/// <summary>How the form's number is printed.</summary>
public enum FormNumberPrint
{
    None,

    /// <summary>公开 01 表.</summary>
    Spaced,

    /// <summary>公开01表.</summary>
    Tight,

    /// <summary>财决公开01表.</summary>
    Long,
}

/// <summary>Where the unit is said.</summary>
public enum UnitLinePosition
{
    /// <summary>金额单位：万元 on its own line after form, department and year.</summary>
    OwnLine,

    /// <summary>The form and the unit after department and year.</summary>
    AfterForm,

    /// <summary>One line: department, year, unit.</summary>
    OneLine,

    /// <summary>单位：万元 alone, no department.</summary>
    Bare,
}

/// <summary>How the titles are worded.</summary>
public enum TitleStyle
{
    Plain,

    /// <summary>表一：收入支出决算总表.</summary>
    ChineseNumber,

    /// <summary>表 1 收入支出决算总表.</summary>
    Number,

    /// <summary>2024年度收入支出决算总表.</summary>
    Year,

    /// <summary>收入支出决算表, 财政拨款收入支出决算表.</summary>
    WithoutGeneral,

    /// <summary>收入决算表（按功能分类列示）, 一般公共预算财政拨款基本支出决算明细表.</summary>
    Suffix,
}

/// <summary>The blocks of 公开06表.</summary>
public enum EconomicBlocks
{
    /// <summary>301, 303 | 302, 310.</summary>
    Two,

    /// <summary>301, 303 | 302, 307, 310, 399.</summary>
    TwoLong,

    /// <summary>301, 303 | 302 | 307, 310, 399.</summary>
    Three,
}

/// <summary>The form of 三公.</summary>
public enum ThreePublicForm
{
    /// <summary>Twenty lines, three columns.</summary>
    TwentyLines,

    /// <summary>One line, twelve columns: all budgets, then all final figures.</summary>
    TwelveColumns,

    /// <summary>One line, twelve columns: budget and final figure of each item side by side.</summary>
    TwelveInPairs,

    /// <summary>Six lines, 年初预算数, 全年预算数, 决算数.</summary>
    Items,

    /// <summary>Six lines, 预算数 and 决算数.</summary>
    ItemsOneBudget,
}

/// <summary>The list of contents.</summary>
public enum ContentsPrint
{
    None,
    Plain,
    DotLeaders,
    GluedPageNumbers,
}

/// <summary>What happens to a long table at the page's end.</summary>
public enum PageBreaks
{
    None,

    /// <summary>It goes on without its head.</summary>
    Bare,

    /// <summary>Its head is printed again.</summary>
    RepeatedHeader,
}

/// <summary>The wording of part three.</summary>
public enum ProseFrame
{
    None,
    Jiangxi,
    Shanghai,
}
