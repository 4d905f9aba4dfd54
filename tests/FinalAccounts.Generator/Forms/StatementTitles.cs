using System.Globalization;
using FinalAccounts.Generator.Styles;

namespace FinalAccounts.Generator.Forms;

/// <summary>The titles of the ten statements as a style words them.</summary>
public static class StatementTitles
{
    private static readonly string[] National =
    [
        "收入支出决算总表",
        "收入决算表",
        "支出决算表",
        "财政拨款收入支出决算总表",
        "一般公共预算财政拨款支出决算表",
        "一般公共预算财政拨款基本支出决算表",
        "政府性基金预算财政拨款收入支出决算表",
        "国有资本经营预算财政拨款支出决算表",
        "财政拨款“三公”经费支出决算表",
        "国有资产占用情况表",
    ];

    /// <summary>The title without number or year.</summary>
    public static string Name(ReportStyle style, int statement)
    {
        ArgumentNullException.ThrowIfNull(style);
        return statement switch
        {
            8 when style.CapitalLikeFund => "国有资本经营预算财政拨款收入支出决算表",
            1 or 4 when style.Titles == TitleStyle.WithoutGeneral => National[statement - 1].Replace("总表", "表", StringComparison.Ordinal),
            6 when style.Titles == TitleStyle.Suffix => "一般公共预算财政拨款基本支出决算明细表",
            2 or 3 when style.Titles == TitleStyle.Suffix => National[statement - 1] + "（按功能分类列示）",
            _ => National[statement - 1],
        };
    }

    /// <summary>The title as printed over the table.</summary>
    /// <param name="style">The style.</param>
    /// <param name="statement">The statement's number by the national forms.</param>
    /// <param name="position">Its position in the report, from 1.</param>
    /// <param name="year">The fiscal year.</param>
    public static string Heading(ReportStyle style, int statement, int position, int year)
    {
        var name = Name(style, statement);
        return style.Titles switch
        {
            TitleStyle.ChineseNumber => $"表{ChineseNumber.Of(position)}：{name}",
            TitleStyle.Number => $"表 {position} {name}",
            TitleStyle.Year => $"{year}年度{name}",
            _ => name,
        };
    }

    /// <summary>The form's number as printed; null for none.</summary>
    public static string? FormNumber(ReportStyle style, int position)
    {
        ArgumentNullException.ThrowIfNull(style);
        var digits = position.ToString("00", CultureInfo.InvariantCulture);
        return style.FormNumbers switch
        {
            FormNumberPrint.Spaced => $"公开 {digits} 表",
            FormNumberPrint.Tight => $"公开{digits}表",
            FormNumberPrint.Long => $"财决公开{digits}表",
            _ => null,
        };
    }
}
