namespace FinalAccounts.Tests.Checks.RuleCases;

/// <summary>The cases of the rules on the performance part.</summary>
internal static class PerformanceRuleCases
{
    /// <summary>All of them.</summary>
    public static RuleCase[] All { get; } =
    [
        new("performance-project-total", [
            new("project-total", "项目支出总额390.00万元", "项目支出总额930.00万元", "390.00"),
            new("project-total", "项目支出总额390.00万元", "项目支出总额1200.00万元", "含基本支出"),
        ], [new("project-total", "项目支出总额390.00万元", "项目支出总额350.00万元")]),
        new("performance-funds", [
            new("seed", "一般公共预算支出33487.36万元，政府性基金预算支出0万元", "一般公共预算支出32491.20万元，政府性基金预算支出996.16万元", "996.16"),
            new("seed", "一般公共预算支出33487.36万元，政府性基金预算支出0万元", "一般公共预算支出0万元，政府性基金预算支出33487.36万元", "32491.20"),
        ], [new("seed", "一般公共预算支出33487.36万元，政府性基金预算支出0万元", "一般公共预算支出996.16万元，政府性基金预算支出32491.20万元")]),
        new("performance-project-count", [
            new("scores", "3个项目具体得分情况如下", "4个项目具体得分情况如下", "列出 3 个"),
            new("scores", "3个项目具体得分情况如下", "13个项目具体得分情况如下", "列出 3 个"),
        ], [new("scores", "3个项目具体得分情况如下", "各项目具体得分情况如下")]),
        new("performance-average", [
            new("scores", "平均分为90分", "平均分为80分", "90.00"),
            new("scores", "步道养护项目绩效自评得分100分", "步道养护项目绩效自评得分94分", "88.00"),
        ], [new("scores", "平均分为90分", "平均分为90.00分")]),
        new("performance-grades", [
            new("scores", "2个项目评价结果为“优”", "1个项目评价结果为“优”", "之和为 2"),
            new("scores", "1个项目评价结果为“良”，0个项目评价结果为“中”", "0个项目评价结果为“良”，1个项目评价结果为“中”", "优 2、良 1"),
        ], [new("scores", "0个项目评价结果为“中”", "0个项目评价结果为“差”")]),
        new("performance-score-grade", [
            new("score-table", "88\t良", "88\t优", "应为“良”"),
            new("score-table", "96\t优", "96\t良", "应为“优”"),
            new("hubei", "自评得分96.50分，评价等级为“优”", "自评得分76.50分，评价等级为“优”", "应为“中”"),
        ], [new("hubei", "自评得分96.50分，评价等级为“优”", "自评得分86.50分，评价等级为“良”"), new("score-table", "88\t良", "88\t良好")]),
        new("performance-rated-projects", [
            new("rated", "项目12个", "项目14个", "之和为 12"),
            new("rated", "平均得分92.50分", "平均得分99.50分", "97.5"),
        ], [new("rated", "平均得分92.50分", "平均得分92.5分")]),
        new("performance-targets", [
            new("targets", "绩效目标大部分完成", "绩效目标全部完成", "75"),
            new("targets", "绩效目标大部分完成", "绩效目标均达到预期", "75"),
        ], [new("targets", "绩效目标大部分完成", "绩效目标基本完成")]),
        new("performance-form", [
            new("form", "总分\t\t\t\t\t100\t93.5", "总分\t\t\t\t\t100\t95.5", "93.5"),
            new("form", "45.00\t10\t75.00\t7.5", "45.00\t10\t85.00\t7.5", "75.00%"),
        ], [new("form", "45.00\t10\t75.00\t7.5", "45.00\t10\t75\t7.5")]),
        new("performance-form-funds", [
            new("form", "其他资金\t0\t2.00\t2.00", "其他资金\t0\t2.00\t3.00", "46"),
            new("form", "当年财政拨款\t80.00\t50.00", "当年财政拨款\t80.00\t55.00", "65"),
        ], [new("form", "其他资金\t0\t2.00\t2.00", "其他资金\t0\t2\t2")]),
        new("performance-form-score", [
            new("form", "养护项目绩效自评得分93.5分", "养护项目绩效自评得分95.3分", "95.3"),
            new("form", "养护项目绩效自评得分93.5分", "养护项目绩效自评得分98分", "98"),
        ], [new("form", "养护项目绩效自评得分93.5分", "养护项目绩效自评得分93.50分")]),
        new("performance-form-deviation", [
            new("form", "=12公里\t12\t20\t20\t", "=12公里\t12\t20\t20\t预算未下达", "预算未下达"),
            new("form", "=4次\t4\t10\t10\t", "=4次\t4\t10\t10\t尚未验收", "尚未验收"),
        ], [new("form", "=12公里\t12\t20\t20\t", "=12公里\t12\t20\t20\t无偏差")]),
        new("performance-form-reason", [
            new("form", "20\t18\t连续降雨", "20\t18\t", "步道完好率"),
            new("form", "30\t28\t宣传不足", "30\t28\t", "便民程度"),
        ], [new("form", "20\t18\t连续降雨", "20\t18\t石料短缺")]),
        new("performance-indicators", [
            new("indicators", "100\t\t93", "100\t\t95", "之和为 93"),
            new("indicators", "过程（30分）", "过程（25分）", "= 30"),
            new("upper-weights", "过程\t30", "过程\t25", "= 30"),
            new("upper-weights", "\t93", "\t95", "之和为 93"),
        ], [new("upper-weights", "过程\t30", "过程\t30.0"), new("indicators", "过程（30分）", "过程")]),
        new("performance-balance", [
            new("evaluation", "资金结余40.00万元", "资金结余40.00元", "40"),
            new("evaluation", "预算执行率75.00%", "预算执行率57.00%", "75.00%"),
        ], [
            new("evaluation", "资金结余40.00万元", "资金结余40万元"),
            new("hubei", "组织开展部门整体支出绩效自评", "“苗圃改造”和“步道养护”两项目涉及公共预算支出共110.00万元，两项目整体预算执行率为91.67%：“苗圃改造”项目支出20.00万元，预算执行率80.00%；“步道养护”项目支出90.00万元，预算执行率94.74%。\n组织开展部门整体支出绩效自评"),
        ]),
        new("performance-evaluation-scores", [
            new("evaluation", "绩效评价得分18分，得分率90.00%", "绩效评价得分18分，得分率80.00%", "90.00%"),
            new("evaluation", "依据是否充分，该指标得8分", "依据是否充分，该指标得7分", "= 17"),
        ], [new("evaluation", "绩效评价得分18分，得分率90.00%", "绩效评价得分18分，得分率90%")]),
        new("performance-evaluation-total", [
            new("evaluation", "评价得分90分", "评价得分95分", "= 90"),
            new("evaluation", "绩效评价得分72分，得分率90.00%", "绩效评价得分70分，得分率87.50%", "= 88"),
        ], [new("evaluation", "评价得分90分", "评价得分90.0分")]),
        new("performance-counts", [
            new("evaluation", "中心实际巡护人员18人", "中心实际巡护人员28人", "28"),
            new("evaluation", "人员20人，实际巡护人员18人", "人员20人，实际巡护人员16人", "16"),
        ], [new("evaluation", "计划巡护人员20人", "计划巡护人员28人")]),
    ];
}
