using System.Collections.Immutable;

namespace FinalAccounts.Generator.Model;

/// <summary>Which public money a 项 is financed from.</summary>
public enum MoneySource
{
    /// <summary>一般公共预算.</summary>
    General,

    /// <summary>政府性基金预算.</summary>
    Fund,

    /// <summary>国有资本经营预算.</summary>
    Capital,
}

/// <summary>One 项 of the functional classification (政府收支分类科目).</summary>
/// <param name="Code">Seven digits.</param>
/// <param name="Name">The name of the 项.</param>
/// <param name="Source">Where its money comes from.</param>
public sealed record FunctionalItem(string Code, string Name, MoneySource Source);

/// <summary>
/// A part of the functional classification of government expenditure, after the Ministry of Finance's 政府收支分类科目 as in force for 2023 and
/// 2024: enough codes to make departments of many kinds, not all of them.
/// </summary>
public static class FunctionalClassification
{
    private const string Kuan = """
        20101 人大事务
        20103 政府办公厅（室）及相关机构事务
        20106 财政事务
        20113 商贸事务
        20132 组织事务
        20402 公安
        20406 司法
        20501 教育管理事务
        20502 普通教育
        20503 职业教育
        20508 进修及培训
        20601 科学技术管理事务
        20604 技术研究与开发
        20607 科学技术普及
        20701 文化和旅游
        20703 体育
        20801 人力资源和社会保障管理事务
        20805 行政事业单位养老支出
        20808 抚恤
        20899 其他社会保障和就业支出
        21004 公共卫生
        21011 行政事业单位医疗
        21101 环境保护管理事务
        21103 污染防治
        21201 城乡社区管理事务
        21203 城乡社区公共设施
        21205 城乡社区环境卫生
        21208 国有土地使用权出让收入安排的支出
        21213 城市基础设施配套费安排的支出
        21301 农业农村
        21303 水利
        21401 公路水路运输
        21505 工业和信息产业
        21599 其他资源勘探工业信息等支出
        21602 商业流通事务
        22001 自然资源事务
        22102 住房改革支出
        22201 粮油物资事务
        22301 解决历史遗留问题及改革成本支出
        22399 其他国有资本经营预算支出
        22401 应急管理事务
        22904 其他政府性基金及对应专项债务收入安排的支出
        22960 彩票公益金安排的支出
        """;

    private const string Items = """
        2010101 行政运行
        2010102 一般行政管理事务
        2010104 人大会议
        2010301 行政运行
        2010302 一般行政管理事务
        2010305 专项业务及机关事务管理
        2010350 事业运行
        2010399 其他政府办公厅（室）及相关机构事务支出
        2010601 行政运行
        2010602 一般行政管理事务
        2010607 信息化建设
        2010608 财政委托业务支出
        2011301 行政运行
        2011308 招商引资
        2013201 行政运行
        2013202 一般行政管理事务
        2013299 其他组织事务支出
        2040201 行政运行
        2040202 一般行政管理事务
        2040219 信息化建设
        2040220 执法办案
        2040601 行政运行
        2040604 基层司法业务
        2040605 普法宣传
        2040607 公共法律服务
        2050101 行政运行
        2050201 学前教育
        2050202 小学教育
        2050203 初中教育
        2050204 高中教育
        2050205 高等教育
        2050299 其他普通教育支出
        2050302 中等职业教育
        2050803 培训支出
        2060101 行政运行
        2060404 科技成果转化与扩散
        2060702 科普活动
        2070101 行政运行
        2070104 图书馆
        2070109 群众文化
        2070111 文化创作与保护
        2070307 体育场馆
        2080101 行政运行
        2080501 行政单位离退休
        2080502 事业单位离退休
        2080505 机关事业单位基本养老保险缴费支出
        2080506 机关事业单位职业年金缴费支出
        2080599 其他行政事业单位养老支出
        2080801 死亡抚恤
        2089999 其他社会保障和就业支出
        2100408 基本公共卫生服务
        2100409 重大公共卫生服务
        2101101 行政单位医疗
        2101102 事业单位医疗
        2101103 公务员医疗补助
        2101199 其他行政事业单位医疗支出
        2110101 行政运行
        2110301 大气
        2110302 水体
        2120101 行政运行
        2120104 城管执法
        2120303 小城镇基础设施建设
        2120399 其他城乡社区公共设施支出
        2120501 城乡社区环境卫生
        2120801 征地和拆迁补偿支出 基金
        2120803 城市建设支出 基金
        2120804 农村基础设施建设支出 基金
        2121301 城市公共设施 基金
        2130101 行政运行
        2130104 事业运行
        2130122 农业生产发展
        2130305 水利工程建设
        2130306 水利工程运行与维护
        2140104 公路建设
        2140106 公路养护
        2150501 行政运行
        2150517 产业发展
        2159999 其他资源勘探工业信息等支出
        2160299 其他商业流通事务支出
        2200101 行政运行
        2200106 自然资源利用与保护
        2210201 住房公积金
        2210202 提租补贴
        2210203 购房补贴
        2220115 粮食风险基金
        2230105 国有企业退休人员社会化管理补助支出 国资
        2230199 其他解决历史遗留问题及改革成本支出 国资
        2239999 其他国有资本经营预算支出 国资
        2240101 行政运行
        2240106 安全监管
        2290402 其他地方自行试点项目收益专项债券收入安排的支出 基金
        2296002 用于社会福利的彩票公益金支出 基金
        2296003 用于体育事业的彩票公益金支出 基金
        """;

    /// <summary>The 26 classes (类) in the order of the forms 公开01表 and 公开04表, with their codes.</summary>
    public static readonly ImmutableArray<(string Code, string Name)> Classes =
    [
        ("201", "一般公共服务支出"), ("202", "外交支出"), ("203", "国防支出"), ("204", "公共安全支出"), ("205", "教育支出"),
        ("206", "科学技术支出"), ("207", "文化旅游体育与传媒支出"), ("208", "社会保障和就业支出"), ("210", "卫生健康支出"),
        ("211", "节能环保支出"), ("212", "城乡社区支出"), ("213", "农林水支出"), ("214", "交通运输支出"),
        ("215", "资源勘探工业信息等支出"), ("216", "商业服务业等支出"), ("217", "金融支出"), ("219", "援助其他地区支出"),
        ("220", "自然资源海洋气象等支出"), ("221", "住房保障支出"), ("222", "粮油物资储备支出"), ("223", "国有资本经营预算支出"),
        ("224", "灾害防治及应急管理支出"), ("229", "其他支出"), ("231", "债务还本支出"), ("232", "债务付息支出"),
        ("234", "抗疫特别国债安排的支出"),
    ];

    private static readonly ImmutableDictionary<string, string> Names = Lines(Kuan)
        .Select(words => (Code: words[0], Name: words[1]))
        .Concat(Classes)
        .ToImmutableDictionary(entry => entry.Code, entry => entry.Name);

    /// <summary>Every 项, by code.</summary>
    public static ImmutableArray<FunctionalItem> All { get; } = [.. Lines(Items).Select(Item)];

    /// <summary>What a class was called before 2019; its name of today where it had no other.</summary>
    public static string OldNameOf(string aClass) => aClass switch
    {
        "207" => "文化体育与传媒支出",
        "210" => "医疗卫生与计划生育支出",
        "215" => "资源勘探信息等支出",
        "220" => "国土海洋气象等支出",
        _ => NameOf(aClass),
    };

    /// <summary>The name of a 类 or a 款.</summary>
    public static string NameOf(string code) => Names[code];

    private static IEnumerable<string[]> Lines(string text) =>
        text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(' '));

    private static FunctionalItem Item(string[] words) => new(words[0], words[1], words.ElementAtOrDefault(2) switch
    {
        "基金" => MoneySource.Fund,
        "国资" => MoneySource.Capital,
        _ => MoneySource.General,
    });
}
