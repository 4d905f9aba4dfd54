using System.Collections.Immutable;

namespace FinalAccounts.Statements.Classification;

/// <summary>A class (类) of the functional classification with the names it has had.</summary>
/// <param name="Code">Three digits.</param>
/// <param name="Names">Its names, the present one first.</param>
internal sealed record FunctionalClass(string Code, params ImmutableArray<string> Names);

/// <summary>
/// The classes of the functional classification, which T01 and T04 print by name only. Source: 财政部《政府收支分类科目》, 2007 to 2024;
/// the names before the reforms of 2014, 2018 and 2019 are kept because reports go back that far.
/// </summary>
internal static class FunctionalClasses
{
    /// <summary>The classes, in the order of the forms.</summary>
    public static ImmutableArray<FunctionalClass> All { get; } =
    [
        new("201", "一般公共服务支出", "一般公共服务"),
        new("202", "外交支出", "外交"),
        new("203", "国防支出", "国防"),
        new("204", "公共安全支出", "公共安全"),
        new("205", "教育支出", "教育"),
        new("206", "科学技术支出", "科学技术"),
        new("207", "文化旅游体育与传媒支出", "文化体育与传媒支出", "文化体育与传媒", "文化旅游体育与传媒"),
        new("208", "社会保障和就业支出", "社会保障和就业"),
        new("209", "社会保险基金支出", "社会保险基金"),
        new("210", "卫生健康支出", "医疗卫生与计划生育支出", "医疗卫生支出", "医疗卫生", "医疗卫生与计划生育", "卫生健康"),
        new("211", "节能环保支出", "节能环保", "环境保护"),
        new("212", "城乡社区支出", "城乡社区事务支出", "城乡社区事务", "城乡社区"),
        new("213", "农林水支出", "农林水事务支出", "农林水事务", "农林水"),
        new("214", "交通运输支出", "交通运输"),
        new("215", "资源勘探工业信息等支出", "资源勘探信息等支出", "资源勘探电力信息等支出", "资源勘探电力信息等事务", "资源勘探工业信息等", "资源勘探信息等"),
        new("216", "商业服务业等支出", "商业服务业等事务", "商业服务业等"),
        new("217", "金融支出", "金融监管等事务支出", "金融监管支出", "金融"),
        new("219", "援助其他地区支出", "援助其他地区"),
        new("220", "自然资源海洋气象等支出", "国土海洋气象等支出", "国土资源气象等事务", "国土资源气象等支出", "自然资源海洋气象等"),
        new("221", "住房保障支出", "住房保障"),
        new("222", "粮油物资储备支出", "粮油物资储备事务支出", "粮油物资储备事务", "粮油物资储备"),
        new("223", "国有资本经营预算支出", "国有资本经营预算"),
        new("224", "灾害防治及应急管理支出", "灾害防治及应急管理"),
        new("227", "预备费"),
        new("229", "其他支出", "其他"),
        new("230", "转移性支出"),
        new("231", "债务还本支出", "债务还本"),
        new("232", "债务付息支出", "债务付息"),
        new("233", "债务发行费用支出", "债务发行费用"),
        new("234", "抗疫特别国债安排的支出", "抗疫特别国债安排"),
    ];
}
