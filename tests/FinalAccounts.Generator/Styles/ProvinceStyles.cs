using System.Collections.Immutable;
using FinalAccounts.Generator.Model;

namespace FinalAccounts.Generator.Styles;

/// <summary>Styles as provinces print them, and mixtures of all options.</summary>
public static class ProvinceStyles
{
    /// <summary>Ten tables with form numbers and 行次; the style of the report that the repo ships.</summary>
    public static ReportStyle Jiangxi { get; } = new()
    {
        Name = "江西",
        Codes = CodePrint.OneOfThree,
        Zero = ZeroPrint.Mixed,
        ShiftedHeader = true,
    };

    /// <summary>Nine tables, no form numbers, no 行次, 三公 seventh in one line, codes in three columns.</summary>
    public static ReportStyle Shanghai { get; } = new()
    {
        Name = "上海",
        LineNumbers = false,
        ColumnNumbers = false,
        Total = TotalPosition.InHeader,
        FormNumbers = FormNumberPrint.None,
        UnitLine = UnitLinePosition.Bare,
        EconomicBlocks = EconomicBlocks.Two,
        EconomicCodesSplit = true,
        ThreePublic = ThreePublicForm.TwelveInPairs,
        CapitalLikeFund = true,
        Order = [1, 2, 3, 4, 5, 6, 9, 7, 8],
        Prose = ProseFrame.Shanghai,
        Notes = false,
    };

    /// <summary>Eight tables in 万元 with two decimals, total at the end.</summary>
    public static ReportStyle Anhui { get; } = new()
    {
        Name = "安徽",
        Codes = CodePrint.One,
        Total = TotalPosition.Last,
        FormNumbers = FormNumberPrint.Tight,
        UnitLine = UnitLinePosition.AfterForm,
        EconomicBlocks = EconomicBlocks.TwoLong,
        Zero = ZeroPrint.Digits,
        Order = [1, 2, 3, 4, 5, 6, 7, 8],
        Contents = ContentsPrint.DotLeaders,
    };

    /// <summary>Prose first, tables last, the year before each title.</summary>
    public static ReportStyle Sichuan { get; } = new()
    {
        Name = "四川",
        ProseFirst = true,
        Titles = TitleStyle.Year,
        ThreePublic = ThreePublicForm.TwelveColumns,
        FormNumbers = FormNumberPrint.Tight,
        Thousands = Thousands.Never,
        Zero = ZeroPrint.Digits,
        Prose = ProseFrame.Shanghai,
        Order = [1, 2, 3, 4, 5, 6, 9, 7, 8],
        PageBreaks = PageBreaks.RepeatedHeader,
    };

    /// <summary>Amounts in yuan, titles without 总, 24 classes.</summary>
    public static ReportStyle Yunnan { get; } = new()
    {
        Name = "云南",
        Unit = "元",
        Titles = TitleStyle.WithoutGeneral,
        FunctionalLines = 24,
        Codes = CodePrint.One,
        ThreePublic = ThreePublicForm.Items,
        Zero = ZeroPrint.Blank,
        FormNumbers = FormNumberPrint.Tight,
        UnitLine = UnitLinePosition.OneLine,
    };

    /// <summary>万元 with six decimals, numbered titles, 三公 by item.</summary>
    public static ReportStyle Beijing { get; } = new()
    {
        Name = "北京",
        Decimals = 6,
        Titles = TitleStyle.ChineseNumber,
        Codes = CodePrint.Three,
        Thousands = Thousands.Never,
        ThreePublic = ThreePublicForm.ItemsOneBudget,
        FormNumbers = FormNumberPrint.None,
        UnitLine = UnitLinePosition.OneLine,
        SplitFiscalIncome = true,
        Contents = ContentsPrint.GluedPageNumbers,
    };

    /// <summary>Dashes for zeros, labels cut off, tables broken by pages.</summary>
    public static ReportStyle InnerMongolia { get; } = new()
    {
        Name = "内蒙古",
        Zero = ZeroPrint.Dash,
        Codes = CodePrint.Fused,
        LabelsCutAt = 14,
        PageBreaks = PageBreaks.Bare,
        ProseFirst = true,
        Titles = TitleStyle.Suffix,
        FormNumbers = FormNumberPrint.Long,
        SplitFiscalIncome = false,
    };

    /// <summary>All of the above.</summary>
    public static ImmutableArray<ReportStyle> All { get; } = [Jiangxi, Shanghai, Anhui, Sichuan, Yunnan, Beijing, InnerMongolia];

    /// <summary>A style for those dice: a province's, or every option thrown by itself.</summary>
    public static ReportStyle Any(Dice dice)
    {
        ArgumentNullException.ThrowIfNull(dice);
        return dice.Chance(30) ? dice.OneOf<ReportStyle>([.. All]) : Mixture(dice);
    }

    private static ReportStyle Mixture(Dice dice)
    {
        var yuan = dice.Chance(20);
        var capitalLikeFund = dice.Chance(40);
        return new ReportStyle
        {
            Name = "混合",
            Unit = yuan ? "元" : "万元",
            Decimals = yuan ? 2 : dice.Chance(20) ? 6 : 2,
            Thousands = dice.OneOf<Thousands>(Thousands.Always, Thousands.Never, Thousands.Mixed),
            Zero = dice.OneOf<ZeroPrint>(ZeroPrint.Blank, ZeroPrint.Digits, ZeroPrint.Dash, ZeroPrint.Mixed),
            Negative = dice.OneOf<NegativePrint>(NegativePrint.Hyphen, NegativePrint.FullWidth, NegativePrint.Parentheses),
            Codes = dice.OneOf<CodePrint>(CodePrint.Three, CodePrint.One, CodePrint.OneOfThree, CodePrint.Fused),
            EconomicCodesSplit = dice.Chance(25),
            Total = dice.OneOf<TotalPosition>(TotalPosition.First, TotalPosition.Last, TotalPosition.InHeader),
            LineNumbers = dice.Chance(60),
            ColumnNumbers = dice.Chance(60),
            FunctionalLines = dice.Chance(30) ? 24 : 26,
            OldClassNames = dice.Chance(15),
            FullWidthAmounts = dice.Chance(10),
            SplitFiscalIncome = dice.Chance(85),
            FormNumbers = dice.OneOf<FormNumberPrint>(FormNumberPrint.None, FormNumberPrint.Spaced, FormNumberPrint.Tight, FormNumberPrint.Long),
            UnitLine = dice.OneOf<UnitLinePosition>(UnitLinePosition.OwnLine, UnitLinePosition.AfterForm, UnitLinePosition.OneLine, UnitLinePosition.Bare),
            Titles = dice.OneOf<TitleStyle>(
                TitleStyle.Plain, TitleStyle.Plain, TitleStyle.ChineseNumber, TitleStyle.Number, TitleStyle.Year, TitleStyle.WithoutGeneral, TitleStyle.Suffix),
            EconomicBlocks = dice.OneOf<EconomicBlocks>(EconomicBlocks.Two, EconomicBlocks.TwoLong, EconomicBlocks.Three),
            ThreePublic = dice.OneOf<ThreePublicForm>(
                ThreePublicForm.TwentyLines, ThreePublicForm.TwelveColumns, ThreePublicForm.TwelveInPairs, ThreePublicForm.Items, ThreePublicForm.ItemsOneBudget),
            CapitalLikeFund = capitalLikeFund,
            Order = OrderOf(dice),
            Contents = dice.OneOf<ContentsPrint>(ContentsPrint.None, ContentsPrint.Plain, ContentsPrint.DotLeaders, ContentsPrint.GluedPageNumbers),
            ProseFirst = dice.Chance(30),
            Prose = dice.OneOf<ProseFrame>(ProseFrame.Jiangxi, ProseFrame.Shanghai),
            PageBreaks = dice.OneOf<PageBreaks>(PageBreaks.None, PageBreaks.None, PageBreaks.Bare, PageBreaks.RepeatedHeader),
            LabelsCutAt = dice.Chance(20) ? dice.Between(12, 16) : null,
            LabelsWrapAt = dice.Chance(25) ? dice.Between(9, 14) : null,
            ShiftedHeader = dice.Chance(20),
            Notes = dice.Chance(70),
        };
    }

    private static ImmutableArray<int> OrderOf(Dice dice) => dice.Between(0, 4) switch
    {
        0 => [1, 2, 3, 4, 5, 6, 9, 7, 8],
        1 => [1, 2, 3, 4, 5, 6, 7, 8, 9],
        2 => [1, 2, 3, 4, 5, 6, 7, 8],
        3 => [1, 2, 3, 4, 5, 6, 7, 9, 8, 10],
        _ => [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
    };
}
