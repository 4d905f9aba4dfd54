namespace FinalAccounts.Generator.Forms;

/// <summary>The notes under the tables.</summary>
public static class StatementNotes
{
    /// <summary>The note of a statement, by its number in the national forms.</summary>
    public static string Of(int statement) => statement switch
    {
        1 => "注：本表反映部门（单位）本年度的总收支和年末结转结余情况。",
        2 => "注：本表反映部门（单位）本年度取得的各项收入情况。",
        3 => "注：本表反映部门（单位）本年度各项支出情况。",
        4 => "注：本表反映部门（单位）本年度一般公共预算财政拨款、政府性基金预算财政拨款和国有资本经营预算财政拨款的总收支和年末结转结余情况。",
        5 => "注：本表反映部门（单位）本年度一般公共预算财政拨款支出情况。",
        6 => "注：本表反映部门（单位）本年度一般公共预算财政拨款基本支出明细情况。",
        7 => "注：本表反映部门（单位）本年度政府性基金预算财政拨款收入、支出及结转和结余情况。",
        8 => "注：本表反映部门（单位）本年度国有资本经营预算财政拨款支出情况。",
        9 => "注：本表反映部门（单位）本年度财政拨款“三公”经费支出预决算情况。决算数包括当年财政拨款预算和以前年度结转资金安排的实际支出。",
        _ => "注：本表反映年末部门（单位）占用的国有资产情况。",
    };
}
