using FinalAccounts.Checks;
using FinalAccounts.Statements;
using Xunit;

namespace FinalAccounts.Tests.Narrative;

/// <summary>One error planted in the prose of a province gives one finding, of the rule that is about it, with the planted number.</summary>
public class ProvinceErrorsTests
{
    [Theory]
    [InlineData("hunan", "prose-share", "农林水（类）支出950.00万元，占79.17%", "农林水（类）支出950.00万元，占71.97%", "79.17%")]
    [InlineData("hunan", "prose-completion", "完成年初预算的110.09%", "完成年初预算的101.09%", "110.09%")]
    [InlineData("hunan", "prose-comparison", "决算数小于年初预算数的主要原因是：苗木", "决算数大于年初预算数的主要原因是：苗木", "大于年初预算数")]
    [InlineData("hunan", "prose-figure", "来访团组8个", "来访团组9个", "9个")]
    [InlineData("hunan", "prose-listed-items", "公务接待费、工会经费", "公务接待费、印刷费、工会经费", "印刷费")]
    [InlineData("sichuan", "prose-figure", "行政运行（01）：支出决算为600.00万元", "行政运行（01）：支出决算为660.00万元", "660.00")]
    [InlineData("sichuan", "prose-completion", "完成全年预算18.00万元的77.78%", "完成全年预算18.00万元的87.78%", "77.78%")]
    [InlineData("sichuan", "prose-figure", "国内公务接待8批次，60人次", "国内公务接待8批次，66人次", "66人次")]
    [InlineData("sichuan", "prose-procurement", "政府采购服务支出180.00万元", "政府采购服务支出190.00万元", "410.00")]
    [InlineData("sichuan", "prose-vehicles", "执法执勤用车2辆", "执法执勤用车3辆", "6 辆")]
    [InlineData("chongqing", "prose-change-rate", "较年初预算数增加45.00万元，增长4.97%", "较年初预算数增加45.00万元，增长4.79%", "4.97%")]
    [InlineData("chongqing", "prose-change-rate", "较年初预算数减少6.00万元，下降30.00%", "较年初预算数减少6.00万元，增长30.00%", "方向相反")]
    [InlineData("beijing", "prose-figure", "“住房改革支出”（款）2024年度决算80.00万元", "“住房改革支出”（款）2024年度决算88.00万元", "88.00")]
    [InlineData("beijing", "prose-share", "占本年财政拨款支出79.17%", "占本年财政拨款支出76.17%", "79.17%")]
    [InlineData("fujian", "prose-figure", "（二）2130201-行政运行600.00万元", "（二）2130201-行政运行610.00万元", "610.00")]
    [InlineData("fujian", "prose-change-rate", "增加60.00万元，增长30.00%", "增加60.00万元，增长23.08%", "30.00%")]
    [InlineData("guangdong", "prose-completion", "完成预算15.00万元的80.0%", "完成预算15.00万元的75.0%", "80.00%")]
    [InlineData("guangdong", "prose-enterprise-shares", "占工程支出金额的75.0%", "占工程支出金额的57.0%", "338.32")]
    [InlineData("hebei", "prose-comparison", "较上年度减少1.00万元，降低33.3%", "较上年度减少1.00万元，与上年度持平", "持平")]
    [InlineData("shanghai", "prose-slips", "因公出国（境）费支出决算与2023年持平", "因公出国（境）费支出决算减少为0.00万元，与2023年持平", "既说增减")]
    [InlineData("shanghai", "prose-slips", "决算数小于预算数的主要原因：厉行", "决算数大小于预算数的主要原因：厉行", "大小于")]
    [InlineData("shanghai", "prose-item-name", "3、卫生健康支出（类）行政事业单位医疗", "3、医疗卫生与计划生育支出（类）行政事业单位医疗", "别处为“卫生健康支出”")]
    [InlineData("shanghai", "prose-item-name", "林业草原防灾减灾（项）90.00万元", "林业防火（项）90.00万元", "2130234")]
    [InlineData("shanghai", "prose-figure", "社会保障和就业支出（类）行政事业单位养老支出（款）机关事业单位职业年金缴费支出（项）40.00万元", "社会保障和就业支出（类）行政事业单位养老支出（款）机关事业单位职业年金缴费支出（项）48.00万元", "48.00")]
    [InlineData("hunan", "prose-figure", "公务用车运行维护费支出预算为16.00万元，支出决算为12.00万元", "公务用车运行维护费支出预算为0万元，支出决算为12.00万元", "改为 16.00万元")]
    [InlineData("shanghai", "prose-share", "“农林水支出”950.00万元，占79.17%", "“农林水支出”950.00万元，占97.17%", "79.17%")]
    [InlineData("shanghai", "prose-three-public-disclosure", "公务接待8批次、60人次，其中：接待外宾0批次、0人次", "其中：接待外宾0批次、0人次", "外宾")]
    [InlineData("jiangsu", "prose-figure", "林业草原防灾减灾（项）。年初预算80万元，支出决算90万元", "林业草原防灾减灾（项）。年初预算80万元，支出决算99万元", "99")]
    [InlineData("jiangsu", "prose-completion", "完成调整后预算的80%", "完成调整后预算的88%", "80.00%")]
    [InlineData("xinjiang", "prose-budget-difference", "预决算差异率-22.22%", "预决算差异率22.22%", "-22.22%")]
    [InlineData("xinjiang", "prose-figure", "年末结转和结余40.00万元", "年末结转和结余400.00万元", "400.00")]
    [InlineData("yunnan", "prose-share", "占总收入的4.00%", "占总收入的40.00%", "4.00%")]
    [InlineData("yunnan", "prose-change-rate", "公务接待费支出决算减少1.00万元，下降33.33%", "公务接待费支出决算增加2.00万元，增长100%", "上年为 0")]
    [InlineData("neimenggu", "prose-change-rate", "收、支总计各增加80.00万元，增长6.67%", "收、支总计各增加80.00万元，增长7.66%", "6.67%")]
    [InlineData("tianjin", "prose-figure", "支出决算6,000,000.00元", "支出决算600.00元", "一万倍")]
    [InlineData("tianjin", "prose-comparison", "决算数大于年初预算数的主要原因是人员增加", "决算数小于年初预算数的主要原因是人员增加", "小于年初预算数")]
    [InlineData("zhejiang", "prose-figure", "人员经费730.00万元", "人员经费370.00万元", "370.00")]
    [InlineData("zhejiang", "prose-unit", "年初预算为82.00万元，支出决算为80.00万元", "年初预算为82.00万元，支出决算为80.00", "80.00")]
    [InlineData("zhejiang", "prose-unit", "占收入合计4.00%", "占收入合计4.00", "4.00")]
    [InlineData("liaoning", "prose-figure", "项目支出350.00万元", "项目支出530.00万元", "530.00")]
    [InlineData("liaoning", "prose-three-public-disclosure", "其中公务用车购置费0.00万元，购置0辆；公务用车运行维护费12.00万元，保有量3辆", "其中公务用车运行维护费12.00万元，保有量3辆", "购置费")]
    [InlineData("qinghai", "prose-figure", "（1）行政运行（项）年初预算为545.00万元，支出决算为600.00万元", "（1）行政运行（项）年初预算为545.00万元，支出决算为606.00万元", "606.00")]
    [InlineData("qinghai", "prose-share", "政府采购货物支出100.00万元，占25.00%", "政府采购货物支出100.00万元，占52.00%", "25.00%")]
    [InlineData("qinghai", "prose-change-rate", "较上年增加68.00万元，增长7.38%", "较上年增加68.00万元，下降7.38%", "方向相反")]
    [InlineData("qinghai", "prose-figure", "公务接待费2.00万元、工会经费18.00万元", "公务接待费2.00万元、工会经费81.00万元", "81.00")]
    [InlineData("qinghai", "prose-unit-slip", "年初预算为280.00万元，支出决算为260.00万元，完成年初预算的92.86%", "年初预算为280.00元，支出决算为260.00万元", "单位不同")]
    [InlineData("gansu", "prose-procurement", "服务类采购支出180.00万元", "服务类采购支出190.00万元", "410.00")]
    [InlineData("gansu", "prose-share", "人员经费730.00万元，占基本支出的85.88%", "人员经费730.00万元，占基本支出的88.58%", "85.88%")]
    [InlineData("gansu", "prose-average", "车均运行维护费4.00万元", "车均运行维护费6.00万元", "4.00")]
    [InlineData("gansu", "prose-average", "人均接待费用333.33元", "人均接待费用250.00元", "333.33")]
    [InlineData("gansu", "prose-change-rate", "较年初预算数增加50.00万元，增长4.35%", "较年初预算数增加50.00万元，增长5.34%", "4.35%")]
    [InlineData("ningxia", "prose-figure", "其他收入500000.00元", "其他收入50.00元", "50.00元")]
    [InlineData("ningxia", "prose-completion", "完成预算的66.67%", "完成预算的76.67%", "66.67%")]
    [InlineData("ningxia", "prose-comparison", "决算数小于预算数的主要原因是厉行节约", "决算数大于预算数的主要原因是厉行节约", "大于预算数")]
    [InlineData("ningxia", "prose-figure", "国内公务接待8批次，60人次", "国内公务接待6批次，60人次", "6批次")]
    [InlineData("xizang", "prose-change-rate", "各增加100.00万元、100.00万元，增长8.47%、8.47%", "各增加100.00万元、100.00万元，增长8.47%、8.74%", "8.47%")]
    [InlineData("xizang", "prose-change-rate", "分别增加100.00万元、100.00万元，分别增长9.09%、9.09%", "分别增加100.00万元、120.00万元，分别增长9.09%、9.09%", "11.11%")]
    [InlineData("xizang", "prose-figure", "本年支出1200.00万元；年末财政拨款结转", "本年支出1020.00万元；年末财政拨款结转", "1020.00")]
    [InlineData("xizang", "prose-share", "占本年支出的96.77%", "占本年支出的97.67%", "96.77%")]
    [InlineData("hainan", "prose-completion", "支出决算为350.00万元，完成年初预算的112.90%", "支出决算为350.00万元，完成年初预算的121.90%", "112.90%")]
    [InlineData("hainan", "prose-share", "占“三公”经费支出的85.71%", "占“三公”经费支出的81.57%", "85.71%")]
    [InlineData("hainan", "prose-enterprise-shares", "占服务支出金额的88.89%", "占服务支出金额的80.89%", "345.60")]
    [InlineData("guizhou", "prose-figure", "2.农林水支出（类）年初预算数905.00万元，支出决算数950.00万元", "2.农林水支出（类）年初预算数905.00万元，支出决算数980.00万元", "980.00")]
    [InlineData("guizhou", "prose-figure", "国内公务接待人次60人", "国内公务接待人次90人", "90人")]
    [InlineData("guizhou", "prose-share", "占支出总额的79.17%", "占支出总额的71.97%", "79.17%")]
    [InlineData("henan", "prose-figure", "年初预算为0.00万元，支出决算为40.00万元", "年初预算为0.00万元，支出决算为400.00万元", "400.00")]
    [InlineData("henan", "prose-figure", "共接待国内来访团组8个", "共接待国内来访团组3个", "3个")]
    [InlineData("henan", "prose-share", "公务用车购置及运行费支出决算为12.00万元，占85.7%", "公务用车购置及运行费支出决算为12.00万元，占75.7%", "85.71%")]
    [InlineData("shanxi", "prose-share", "农林水支出（类）950.00万元，占比79.17%", "农林水支出（类）950.00万元，占比97.17%", "79.17%")]
    [InlineData("shanxi", "prose-change-rate", "公务接待费预算4.00万元，支出决算2.00万元，完成预算的50.00%，比上年减少1.00万元，下降33.33%", "公务接待费预算4.00万元，支出决算2.00万元，完成预算的50.00%，比上年增加5.00万元，增长33.33%", "上年数将为负")]
    [InlineData("shanxi", "prose-unit", "日常公用经费120.00万元，主要包括", "日常公用经费120.00，主要包括", "120.00")]
    [InlineData("jilin", "prose-completion", "为年初预算的110.1%", "为年初预算的101.1%", "110.09%")]
    [InlineData("jilin", "prose-comparison", "支出决算为260.00万元，支出决算与年初预算持平", "支出决算为260.00万元，支出决算小于年初预算数", "小于")]
    [InlineData("jilin", "prose-share", "基本支出中，人员经费730.00万元，占85.9%", "基本支出中，人员经费730.00万元，占58.9%", "85.88%")]
    [InlineData("jilin", "prose-vehicles", "执法执勤用车2台", "执法执勤用车3台", "6 辆")]
    [InlineData("heilongjiang", "prose-prior-year", "比上年13.00万元减少1.00万元", "比上年18.00万元减少1.00万元", "18.00")]
    [InlineData("heilongjiang", "prose-budget-difference", "比全年预算15.00万元减少3.00万元，下降20.00%", "比全年预算15.00万元减少5.00万元，下降20.00%", "-3.00")]
    [InlineData("heilongjiang", "prose-change-rate", "较年初预算增加10.00万元，增长14.29%", "较年初预算增加10.00万元，增长12.49%", "14.29%")]
    [InlineData("hubei", "prose-change-rate", "一般公共预算财政拨款支出增加100.00万元，增长9.1%", "一般公共预算财政拨款支出增加100.00万元，增长1.9%", "9.09%")]
    [InlineData("hubei", "prose-vehicles", "执法执勤用车2辆", "执法执勤用车5辆", "= 6 辆")]
    [InlineData("hubei", "prose-vehicles", "机要通信用车1辆", "机要通信用车0辆", "= 2 辆")]
    [InlineData("hubei", "prose-budget-difference", "比预算减少3.00万元，主要用于", "比预算减少2.00万元，主要用于", "-3.00")]
    [InlineData("hubei", "prose-listed-parts", "燃料费5.00万元", "燃料费8.00万元", "15.00")]
    [InlineData("hubei", "prose-change-rate", "政府性基金预算财政拨款收入0.00万元，比2023年度决算数增加0.00万元", "政府性基金预算财政拨款收入0.00万元，比2023年度决算数增加6.00万元", "上年数将为负")]
    [InlineData("hubei", "prose-completion", "公务用车购置费支出0.00万元，完成预算的0.0%", "公务用车购置费支出0.00万元，完成预算的80.0%", "决算数为 0")]
    [InlineData("shandong", "prose-share", "项目支出390.00万元，占31.45%", "项目支出390.00万元，占34.15%", "31.45%")]
    [InlineData("shandong", "prose-share", "其他收入50.00万元，占4.00%", "其他收入50.00万元，占4.30%", "= 4.00%")]
    [InlineData("shandong", "prose-average", "平均每辆公务用车运行维护费4.00万元", "平均每辆公务用车运行维护费6.00万元", "4.00")]
    [InlineData("shandong", "performance-balance", "执行率为92.86%", "执行率为98.26%", "92.86%")]
    [InlineData("guangxi", "prose-figure", "决算数600.00万元，年初预算数545.00万元", "决算数660.00万元，年初预算数545.00万元", "660.00")]
    [InlineData("guangxi", "prose-figure", "基本支出850.00万元，占支出总额", "基本支出880.00万元，占支出总额", "880.00")]
    [InlineData("guangxi", "prose-average", "平均每辆支出4.00万元", "平均每辆支出5.00万元", "4.00")]
    [InlineData("guangxi", "prose-vehicles", "一般执法执勤用车2辆", "一般执法执勤用车1辆", "= 2 辆")]
    [InlineData("anhui", "prose-completion", "完成全年预算的77.8%", "完成全年预算的75.8%", "77.78%")]
    [InlineData("anhui", "prose-change-rate", "减少1万元，下降33.3%", "减少1万元，下降32.3%", "33.33%")]
    [InlineData("anhui", "prose-share", "公务接待费支出决算2万元，占14.3%", "公务接待费支出决算2万元，占13.4%", "14.29%")]
    [InlineData("anhui", "prose-figure", "主要包括办公费30万元", "主要包括办公费33万元", "33万元")]
    [InlineData("shaanxi", "prose-figure", "基本工资（250.00万元）", "基本工资（520.00万元）", "520.00")]
    [InlineData("shaanxi", "prose-figure", "和公用经费支出120.00万元", "和公用经费支出210.00万元", "210.00")]
    [InlineData("shaanxi", "prose-share", "占授予中小企业合同金额的60%", "占授予中小企业合同金额的66%", "60.00%")]
    [InlineData("shaanxi", "prose-completion", "培训费预算5.00万元，支出决算4.00万元，完成预算的80%", "培训费预算5.00万元，支出决算4.00万元，完成预算的88%", "80.00%")]
    [InlineData("shaanxi", "prose-figure", "公务用车购置费用预算0万元，支出决算0万元", "公务用车购置费用预算0万元，支出决算3万元", "3万元")]
    [InlineData("county-a", "prose-completion", "完成年初预算102.56%，决算数大于预算数3.00万元", "完成年初预算105.26%，决算数大于预算数3.00万元", "= 102.56%")]
    [InlineData("county-a", "prose-change-rate", "较上年同期1150.00万元增加90.00万元，增幅7.83%", "较上年同期1150.00万元增加90.00万元，增幅8.73%", "= 7.83%")]
    [InlineData("county-a", "prose-change-rate", "较上年同期1150.00万元增加90.00万元", "较上年同期1150.00万元增加95.00万元", "改为 90.00万元")]
    [InlineData("county-a", "prose-figure", "本单位收入为1250.00万元", "本单位收入为1520.00万元", "1520.00")]
    [InlineData("county-a", "prose-prior-year", "较上年3.00万元减少1.00万元", "较上年5.00万元减少1.00万元", "5.00")]
    [InlineData("county-b", "prose-share", "房屋1,200.00万元，占78.93%", "房屋1,200.00万元，占73.98%", "= 78.93%")]
    [InlineData("county-b", "prose-figure", "2.2130205森林资源培育。年初预算280.00万元，支出决算260.00万元", "2.2130205森林资源培育。年初预算280.00万元，支出决算250.00万元", "250.00")]
    [InlineData("county-b", "prose-change-rate", "比上年减少1.00万元，下降幅度33.33%", "比上年增加1.00万元，下降幅度33.33%", "方向相反")]
    [InlineData("central", "prose-share", "因公出国（境）费支出决算0.00万元，占0.00%", "因公出国（境）费支出决算0.00万元，占3.00%", "0.00%")]
    [InlineData("central", "prose-vehicles", "执法执勤用车0辆", "执法执勤用车2辆", "= 5 辆")]
    [InlineData("central", "prose-figure", "年末公务用车保有量3辆", "年末公务用车保有量5辆", "5辆")]
    [InlineData("county-d", "prose-share", "一般公共预算财政拨款支出1200.00万元，同比增支100.00万元，增幅9.09%，占全部支出的96.77%", "一般公共预算财政拨款支出1200.00万元，同比增支100.00万元，增幅9.09%，占全部支出的99.77%", "99.77%")]
    [InlineData("county-d", "prose-procurement", "服务180.00万元；授予", "服务110.00万元；授予", "330.00")]
    [InlineData("county-d", "prose-figure", "年末实有公务用车3辆", "年末实有公务用车6辆", "6辆")]
    [InlineData("county-d", "prose-completion", "为全年预算18.00万元的77.78%", "为全年预算18.00万元的87.78%", "77.78%")]
    [InlineData("county-e", "prose-budget-difference", "比年初预算545.00万元多支出55.00万元", "比年初预算545.00万元多支出65.00万元", "55.00")]
    [InlineData("county-f", "prose-completion", "与年初预算11,500,000.00元相比，增加", "与年初预算14,500,000.00元相比，增加", "104.35%")]
    [InlineData("county-g", "prose-figure", "现有公务用车3辆", "现有公务用车6辆", "6辆")]
    [InlineData("county-h", "prose-share", "占总支出96.77%", "占总支出99.77%", "99.77%")]
    [InlineData("county-i", "prose-completion", "农林水支出（类）2024年初预算为905.00万元", "农林水支出（类）2024年初预算为950.00万元", "104.97%")]
    [InlineData("county-j", "prose-figure", "收入支出决算总计1280.00万元", "收入支出决算总计1580.00万元", "1580.00")]
    [InlineData("county-j", "prose-completion", "行政运行决算数600.00万元，为年初预算数545.00万元的110.09%", "行政运行决算数600.00万元，为年初预算数545.00万元的101.09%", "110.09%")]
    [InlineData("county-k", "prose-share", "服务类180.00万元", "服务类110.00万元", "改为 180.00万元")]
    [InlineData("county-l", "prose-share", "分别占本年支出的68.55%和31.45%", "分别占本年支出的65.85%和31.45%", "68.55%")]
    [InlineData("county-l", "prose-figure", "分别为120.00万元、50.00万元、950.00万元、80.00万元", "分别为120.00万元、50.00万元、590.00万元、80.00万元", "590.00")]
    [InlineData("county-l", "prose-change-rate", "与2023年1100.00万元比较，增长100.00万元，增长9.09%", "与2023年1100.00万元比较，增长100.00万元，增长9.90%", "9.09%")]
    [InlineData("beijing", "prose-figure", "安排基本支出850.00万元", "安排基本支出580.00万元", "580.00")]
    public void A_planted_error_is_found(string province, string rule, string printed, string planted, string word)
    {
        var before = Messages(ProvinceReports.Of(province)).ToHashSet(StringComparer.Ordinal);
        var findings = new ReportChecker().Check(ProvinceReports.With(province, (printed, planted))).Findings
            .Where(finding => !before.Contains(finding.Message.Zh) && finding.Severity != Severity.Info).ToList();
        Assert.Contains(findings, finding => finding.Identity == rule && finding.Message.Zh.Contains(word, StringComparison.Ordinal));
        Assert.True(findings.Count == 1, string.Join('\n', findings.Select(finding => finding.Message.Zh)));
    }

    [Theory]
    [InlineData("政府采购服务支出180.00万元", "政府采购服务支出-180.00万元")]
    [InlineData("政府采购货物支出100.00万元", "政府采购货物支出100.00元")]
    [InlineData("占服务支出金额的88.89%", "占服务支出金额的-88.89%")]
    public void An_amount_that_cannot_be_is_a_finding_and_no_fault(string printed, string planted) =>
        Assert.NotEmpty(new ReportChecker().Check(ProvinceReports.With("hainan", (printed, planted))).Findings);

    [Fact]
    public void A_statement_whose_rows_slid_is_mended_and_not_charged_to_the_prose()
    {
        // Each amount stands one row above its own: the last two 项 of 农林水 and the 公积金 keep theirs.
        var report = ProvinceReports.WithStatements(
            "shanghai",
            ("机关事业单位基本养老保险缴费支出\t80.00\t80.00\t\n", "机关事业单位基本养老保险缴费支出\t40.00\t40.00\t\n"),
            ("机关事业单位职业年金缴费支出\t40.00\t40.00\t\n", "机关事业单位职业年金缴费支出\t50.00\t50.00\t\n"),
            ("行政单位医疗\t50.00\t50.00\t\n", "行政单位医疗\t600.00\t600.00\t\n"),
            ("行政运行\t600.00\t600.00\t\n", "行政运行\t80.00\t80.00\t\n"));
        var finding = Assert.Single(new ReportChecker().Check(report).Findings, finding => finding.Severity == Severity.Error);
        Assert.Contains("错了一行", finding.Message.Zh, StringComparison.Ordinal);
        Assert.Equal(
            [80m, 40m, 50m, 600m],
            finding.Suspects.Where(suspect => suspect.Column.Key == ColumnKeys.Total).Select(suspect => suspect.Suggested!.Value));
    }

    private static IEnumerable<string> Messages(FinalAccountsReport report) => new ReportChecker().Check(report).Findings.Select(finding => finding.Message.Zh);
}
