using FinalAccounts.Statements;

namespace FinalAccounts.Checks.Identities;

/// <summary>T06 as one list: a line's amount is personnel and public-use funds.</summary>
public sealed class T06RowSum() : RowSum(
    "T06-row-sum",
    StatementId.T06,
    new("合计 = 人员经费 + 公用经费（分栏列示时）", "total = personnel + public-use funds (where they are columns)"),
    [ColumnKeys.Amount],
    [ColumnKeys.Personnel, ColumnKeys.PublicUse]);
