using FinalAccounts.Narrative;
using FinalAccounts.Statements;

namespace FinalAccounts.Checks.Claims;

/// <summary>A share is its amount over its total.</summary>
internal sealed class ProseShare() : RateRule(
    "prose-share",
    new("占比", "Shares"),
    new("占比 = 本项 ÷ 合计", "share = part ÷ total"))
{
    private static readonly string[] OfAssets = ["总额", "合计", "总计", "原值", "总值", "账面价值", "资产"];
    private static readonly string[] OfProcurement = ["采购", "货物", "工程", "服务", "企业", "合同", "授予", "预留"];
    private static readonly FigureKey[] ProjectExpenditure =
        [new(StatementId.T05, LineKeys.Total, ColumnKeys.Project), new(StatementId.T03, LineKeys.Total, ColumnKeys.Project)];

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(FinalAccountsReport report)
    {
        var resolver = new FigureResolver(report.Statements);
        foreach (var group in ClaimGroup.Of(report))
        {
            if (group[ClaimAspect.Share] is not { } share || Whole(report, share) is not { } whole)
            {
                continue;
            }

            PrintedNumber[] wholes = [whole, .. string.IsNullOrEmpty(share.Of) ? Others(report, share).Concat(Before(report, share)) : Named(report, resolver, group, share)];
            var parts = group.AmountsIn(report).ToList();
            if (Strictest(report, share, exact => Off(report, share, parts.ConvertAll(part => exact(part)), Array.ConvertAll(wholes, of => exact(of)))) is { } finding)
            {
                // What a share without a named total is a share of is certain when the section states that total, else it is a good guess;
                // what the projects evaluated are a share of is another thing in every report.
                var certain = share.Section != ProseSection.Performance && (!string.IsNullOrEmpty(share.Of) || report.Claims.Any(claim =>
                    claim.Section == share.Section && (claim.Figure == share.OfFigure || whole == claim) && claim.Aspect is ClaimAspect.Amount or ClaimAspect.Final));
                yield return certain || finding.Severity != Severity.Error ? finding : finding with { Severity = Severity.Warning };
            }
        }
    }

    // When no amount is the share of any total, the finding for the likeliest.
    private Finding? Off(FinalAccountsReport report, Claim share, List<PrintedNumber> parts, PrintedNumber[] wholes) =>
        parts.Count == 0 || parts.Exists(part => Array.Exists(wholes, of => Fits(share, part, of))) ? null
            : Likeliest(report, share, wholes) is var whole ? Least([.. parts.Select(part => Judge(share, part, whole))]) : null;

    // A total that was named may be one of several (支出总额); 项目支出总额 of all funds, or of one budget.
    private static IEnumerable<Figure> Named(FinalAccountsReport report, FigureResolver resolver, ClaimGroup group, Claim share) =>
        resolver.Wholes(SubjectPhrase.Of(share.Of!, report.Department), share.Section)
            .Concat(share.Section == ProseSection.Performance ? ProjectExpenditure : [])
            .Where(key => key != group.Amount?.Figure)
            .Select(report.Certain).OfType<Figure>().Where(figure => figure.Value > 0m);

    // Where no total fits, the one that the other shares of the section are shares of is meant.
    private PrintedNumber Likeliest(FinalAccountsReport report, Claim share, PrintedNumber[] wholes)
    {
        var others = ClaimGroup.Of(report)
            .Where(group => group.Section == share.Section && group[ClaimAspect.Share] is { } other && other != share && string.Equals(other.Of ?? "", share.Of ?? "", StringComparison.Ordinal))
            .Select(group => (Share: group[ClaimAspect.Share]!, Parts: group.AmountsIn(report).ToList()))
            .ToList();
        return wholes.Distinct().MaxBy(whole => others.Count(other => other.Parts.Exists(part => part.Value > 0m && Fits(other.Share, part, whole))))!;
    }

    private static bool Fits(Claim share, PrintedNumber part, PrintedNumber whole) =>
        share.Value is null || Quotient.Percent(part.Interval, whole.Interval) is not { } possible || possible.Meets(share.Interval);

    private Finding? Judge(Claim share, PrintedNumber part, PrintedNumber whole) =>
        Quotient.Percent(part.Interval, whole.Interval) is not { } possible || possible.Meets(share.Interval) ? null : Judge(
            share,
            possible,
            100m * part.Value!.Value * part.Unit.Scale / (whole.Value!.Value * whole.Unit.Scale),
            new($"{Say(part).Zh} ÷ {Say(whole).Zh}", $"{Say(part).En} ÷ {Say(whole).En}"),
            part,
            whole);

    // A list that counts the carry-over among its items has its shares of the grand total.
    private static IEnumerable<PrintedNumber> Others(FinalAccountsReport report, Claim share)
    {
        FigureKey? key = share.Section switch
        {
            ProseSection.Income => new(StatementId.T01, LineKeys.IncomeGrandTotal, ColumnKeys.Amount),
            ProseSection.Expenditure => new(StatementId.T01, LineKeys.ExpenditureGrandTotal, ColumnKeys.Amount),
            ProseSection.GeneralBudget => new(StatementId.T04, LineKeys.ExpenditureTotal, ColumnKeys.Total),
            ProseSection.FiscalExpenditure => new(StatementId.T05, LineKeys.Total, ColumnKeys.Total),
            _ => null,
        };
        return key is { } other && report.Certain(other) is { Value: > 0m } figure && !SharesOf(report, share, figure) ? [figure] : [];
    }

    // The other shares of the section are of its total and not of the grand one: so is this, unless it is the carry-over's.
    private static bool SharesOf(FinalAccountsReport report, Claim share, Figure grand) =>
        share.Section is ProseSection.Income or ProseSection.Expenditure && !share.Subject.Contains('结', StringComparison.Ordinal)
        && share.OfFigure is { } key && report.Certain(key) is { } total
        && ClaimGroup.Of(report).Any(group => group.Section == share.Section && group[ClaimAspect.Share] is { Value: not 0m } other && other != share && string.IsNullOrEmpty(other.Of)
            && group.AmountIn(report) is { Value: > 0m } part && Fits(other, part, total) && !Fits(other, part, grand));

    // What was stated before in the section may be the whole, too: 项目支出 100 万元，其中：… 60 万元，占 60 %.
    private static IEnumerable<PrintedNumber> Before(FinalAccountsReport report, Claim share) => report.Claims
        .TakeWhile(claim => claim != share)
        .Where(claim => claim.Section == share.Section && claim is { Aspect: ClaimAspect.Amount or ClaimAspect.Final, Value: > 0m, Unit.IsMoney: true } && claim.Group != share.Group)
        .SelectMany(claim => claim.Figure is { } key && report.Certain(key) is { Value: > 0m } figure ? [ClaimGroup.AsExact(report, claim), figure] : (PrintedNumber[])[ClaimGroup.AsExact(report, claim)]);

    // In a section on both sides a share is one of the total that was spoken of last.
    private static Claim? TotalBefore(FinalAccountsReport report, Claim share) => report.Claims
        .TakeWhile(claim => claim != share)
        .LastOrDefault(claim => claim.Section == share.Section && claim is { Aspect: ClaimAspect.Amount, Value: > 0m }
            && PartFamilies.Meaning(claim) is
            {
                Statement: StatementId.T01,
                Line: LineKeys.IncomeTotal or LineKeys.ExpenditureTotal or LineKeys.IncomeGrandTotal or LineKeys.ExpenditureGrandTotal,
            });

    private static PrintedNumber? Whole(FinalAccountsReport report, Claim share)
    {
        if (share.OfFigure is { } key && report.Certain(key) is { Value: > 0m } figure)
        {
            return figure;
        }

        if (share is { OfFigure: null, Section: ProseSection.Totals, Of: null or "" })
        {
            var before = TotalBefore(report, share);
            return before?.Figure is { } printed && report.Certain(printed) is { Value: > 0m } total ? total : before;
        }

        if (share.Section == ProseSection.Procurement && IsProcurement(share.Of) && Array.Exists(OfProcurement, word => share.Subject.Contains(word, StringComparison.Ordinal)) && ProseParts.Total(report) is { Value: > 0m } procured && procured.Group != share.Group)
        {
            return procured;
        }

        // 固定资产原值 1520.30 万元，其中：房屋 …，占 78.93 %.
        if (share.Section == ProseSection.Assets && string.IsNullOrEmpty(share.Of))
        {
            return report.Claims.TakeWhile(claim => claim != share).LastOrDefault(claim => claim is { Section: ProseSection.Assets, Aspect: ClaimAspect.Amount, Value: > 0m, Unit.IsMoney: true }
                && claim.Group != share.Group && Array.Exists(OfAssets, claim.Subject.EndsWith));
        }

        // Where the statement does not tell, the sentence that states the whole does.
        var name = string.IsNullOrEmpty(share.Of) ? null : SubjectPhrase.Key(share.Of);
        var meant = share.OfFigure ?? (name is null ? SubjectFigures.ShareBase(share.Section) : SubjectFigures.Meaning(name, share.Section));
        var stated = report.Claims
            .Where(claim => claim.Section == share.Section && claim.Aspect is ClaimAspect.Amount or ClaimAspect.Final && claim.Value > 0m
                && (name is not null && IsNamed(claim, name)
                    || meant is not null && (claim.Figure ?? SubjectFigures.Meaning(claim.Subject, claim.Section)) == meant))
            .ToList();
        return stated.Count > 0 && stated.TrueForAll(claim => claim.Interval.Meets(stated[0].Interval)) ? stated[0] : null;
    }

    // 政府采购授予中小企业合同金额 is 授予中小企业合同金额; 货物支出金额 is 政府采购货物支出.
    private static bool IsNamed(Claim claim, string name)
    {
        var subject = SubjectPhrase.Key(claim.Subject);
        return string.Equals(subject, name, StringComparison.Ordinal)
            || (claim.Section == ProseSection.Procurement && name.Length >= 4 && (subject == "政府采购" + name || (name.EndsWith("支出金额", StringComparison.Ordinal) && subject == "政府采购" + name[..^2])));
    }

    private static bool IsProcurement(string? of) => string.IsNullOrEmpty(of)
        || (of.Contains("采购", StringComparison.Ordinal) && (of.Contains("总额", StringComparison.Ordinal) || of.EndsWith("采购支出", StringComparison.Ordinal))
            && !((string[])["货物", "工程", "服务", "企业"]).Any(word => of.Contains(word, StringComparison.Ordinal)));
}
