using System.Collections.Immutable;
using FinalAccounts.Checks.Identities;
using FinalAccounts.Checks.Related;
using FinalAccounts.Checks.Rules;

namespace FinalAccounts.Checks;

/// <summary>All identities and rules, in the order in which they are listed and checked.</summary>
public static class IdentityCatalogue
{
    /// <summary>The identities over the statements: within each, then between them.</summary>
    public static ImmutableArray<IIdentity> Identities { get; } =
    [
        new T01IncomeSum(),
        new T01ExpenditureSum(),
        new T01IncomeGrandTotal(),
        new T01ExpenditureGrandTotal(),
        new T01Balance(),
        new T01CarryOver(),
        new T02RowSum(),
        new T02Hierarchy(),
        new T03RowSum(),
        new T03Hierarchy(),
        new T04IncomeSum(),
        new T04ExpenditureSum(),
        new T04RowSum(),
        new T04Opening(),
        new T04IncomeGrandTotal(),
        new T04ExpenditureGrandTotal(),
        new T04Balance(),
        new T04BalanceByBudget(),
        new T05RowSum(),
        new T05Hierarchy(),
        new T05Balance(),
        new T05FlowByKind(),
        new T06RowSum(),
        new T06Hierarchy(),
        new T06Personnel(),
        new T06PublicUse(),
        new T06Total(),
        new T07RowSum(),
        new T07Hierarchy(),
        new T07Balance(),
        new T07FlowByKind(),
        new T08RowSum(),
        new T08Hierarchy(),
        new T08Balance(),
        new T08FlowByKind(),
        new T09ThreePublic(),
        new T09Vehicles(),
        new T09Reception(),
        new T09OfWhich(),
        new T09ReceptionPersons(),
        new T09WithinBudget(),
        new T10Vehicles(),
        new T01T02IncomeTotal(),
        new T01T02FiscalIncome(),
        new T01T02IncomeBySource(),
        new T01T03ExpenditureTotal(),
        new T01T03ByFunction(),
        new T01T04FiscalIncome(),
        new T01T04ExpenditureByFunction(),
        new T01T04CarryOvers(),
        new T02T04FiscalIncome(),
        new T02T05FiscalByCode(),
        new T02T07IncomeByCode(),
        new T03T05FiscalByCode(),
        new T03T05AllFiscal(),
        new T04T05Expenditure(),
        new T04T05Balances(),
        new T04T07Expenditure(),
        new T04T07Balances(),
        new T04T08Expenditure(),
        new T04T08Balances(),
        new T05T06Basic(),
        new T05T06Funds(),
        new T06T09Kinds(),
    ];

    /// <summary>The identities with other reports: last year's, then the units'.</summary>
    public static ImmutableArray<IRelatedIdentity> Related { get; } =
    [
        new PriorT01Opening(),
        new PriorT04Opening(),
        new PriorT05Opening(),
        new PriorT07Opening(),
        new PriorT08Opening(),
        new PriorProseImplied(),
        new PriorProseQuoted(),
        new UnitsT01Totals(),
        new UnitsT02Totals(),
        new UnitsT03Totals(),
        new UnitsT04Totals(),
        new UnitsT05Totals(),
    ];

    /// <summary>The rules that are not equations over statements. A new rule is added here and nowhere else.</summary>
    public static ImmutableArray<IFindingRule> Rules { get; } =
    [
        new StatementUnreadable(),
        new LineUnreadable(),
        new TotalNotPrinted(),
        new ClassName(),
        .. ProseRules.All,
    ];

    /// <summary>Every entry of the catalogue, identities first.</summary>
    public static ImmutableArray<RuleDescription> All { get; } =
    [
        .. Identities.Select(identity => identity.Description),
        .. Related.Select(identity => identity.Description),
        .. Rules.Select(rule => rule.Description),
    ];
}
