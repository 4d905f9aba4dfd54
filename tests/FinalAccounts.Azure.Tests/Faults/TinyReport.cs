using System.Text;
using FinalAccounts.Documents;

namespace FinalAccounts.Azure.Tests.Faults;

/// <summary>A report of one short statement, so that many can be published in a test.</summary>
internal static class TinyReport
{
    /// <summary>The report, and a correction of it that counts as later although both are uploaded within one second: it has the greater hash.</summary>
    public static (byte[] First, byte[] Corrected) WithCorrection(string department) => Enumerable.Range(1, 1_000)
        .Select(note => (First: Of(department, 2024, "10.00", "30.00", note), Corrected: Of(department, 2024, "11.00", "31.00", note)))
        .First(pair => string.CompareOrdinal(DocumentReaders.Hash(pair.Corrected), DocumentReaders.Hash(pair.First)) > 0);

    /// <summary>The report of a year.</summary>
    public static byte[] Of(string department, int year, int note = 1) => Of(department, year, "10.00", "30.00", note);

    private static byte[] Of(string department, int year, string basic, string total, int note) => Encoding.UTF8.GetBytes($"""
        {department} {year} 年度部门决算

        第二部分 {year} 年度部门决算表

        一般公共预算财政拨款支出决算表
        公开05表
        部门：{department}	金额单位：万元
        项目	本年支出
        科目代码	科目名称	小计	基本支出	项目支出
        栏次	1	2	3
        合计	{total}	{basic}	20.00
        201	一般公共服务支出	{total}	{basic}	20.00
        20103	政府办公厅（室）及相关机构事务	{total}	{basic}	20.00
        2010301	行政运行	{basic}	{basic}	0.00
        2010302	一般行政管理事务	20.00	0.00	20.00

        第四部分 名词解释
        第 {note} 次核对后公开。

        """);
}
