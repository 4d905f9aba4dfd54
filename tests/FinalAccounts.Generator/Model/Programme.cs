namespace FinalAccounts.Generator.Model;

/// <summary>Money of one public source through one year, exact, in yuan. What is not spent is carried over.</summary>
/// <param name="Opening">年初结转和结余.</param>
/// <param name="Income">本年收入.</param>
/// <param name="Basic">基本支出.</param>
/// <param name="Project">项目支出.</param>
public readonly record struct Funding(decimal Opening, decimal Income, decimal Basic, decimal Project)
{
    /// <summary>基本支出 and 项目支出.</summary>
    public decimal Expenditure => Basic + Project;

    /// <summary>年末结转和结余.</summary>
    public decimal Closing => Opening + Income - Expenditure;

    /// <summary>True when there is nothing at all.</summary>
    public bool IsEmpty => this == default;

    public static Funding operator +(Funding a, Funding b) =>
        new(a.Opening + b.Opening, a.Income + b.Income, a.Basic + b.Basic, a.Project + b.Project);
}

/// <summary>One 项 of a department, with every exact amount (yuan) that the forms ask for.</summary>
public sealed record Programme
{
    public required string Code { get; init; }

    public required string Name { get; init; }

    public Funding General { get; init; }

    public Funding Fund { get; init; }

    public Funding Capital { get; init; }

    public decimal SuperiorSubsidy { get; init; }

    public decimal Undertaking { get; init; }

    public decimal Business { get; init; }

    public decimal Affiliated { get; init; }

    public decimal OtherIncome { get; init; }

    public decimal OtherBasic { get; init; }

    public decimal OtherProject { get; init; }

    public decimal RemittedToSuperior { get; init; }

    public decimal BusinessExpenditure { get; init; }

    public decimal SubsidyToAffiliated { get; init; }

    /// <summary>财政拨款收入: the three budgets together.</summary>
    public decimal FiscalIncome => General.Income + Fund.Income + Capital.Income;

    /// <summary>Income that is no fiscal appropriation.</summary>
    public decimal NonFiscalIncome => SuperiorSubsidy + Undertaking + Business + Affiliated + OtherIncome;

    /// <summary>本年收入合计.</summary>
    public decimal Income => FiscalIncome + NonFiscalIncome;

    /// <summary>基本支出 from all money.</summary>
    public decimal Basic => General.Basic + Fund.Basic + Capital.Basic + OtherBasic;

    /// <summary>项目支出 from all money.</summary>
    public decimal Project => General.Project + Fund.Project + Capital.Project + OtherProject;

    /// <summary>Expenditure from money that is no fiscal appropriation.</summary>
    public decimal NonFiscalExpenditure => OtherBasic + OtherProject + RemittedToSuperior + BusinessExpenditure + SubsidyToAffiliated;

    /// <summary>本年支出合计.</summary>
    public decimal Expenditure => Basic + Project + RemittedToSuperior + BusinessExpenditure + SubsidyToAffiliated;
}
