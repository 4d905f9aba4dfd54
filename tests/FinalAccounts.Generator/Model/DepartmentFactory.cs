using System.Collections.Immutable;

namespace FinalAccounts.Generator.Model;

/// <summary>What the forms of a province have room for, so that no amount is left unprinted.</summary>
/// <param name="Capital">公开01表 has a line for class 223, and 公开08表 is published.</param>
/// <param name="DebtAndOther">公开06表 has the classes 307 and 399.</param>
public sealed record DepartmentLimits(bool Capital = true, bool DebtAndOther = true);

/// <summary>Makes departments up: random, but every identity of the forms holds exactly.</summary>
public static class DepartmentFactory
{
    private static readonly string[] Places = ["青山市", "临江县", "东湖区", "云岭市", "白水县", "长宁州", "平川区"];

    private static readonly string[] Bodies =
        ["财政局", "教育体育局", "政务服务管理局", "农业农村局", "司法局", "公安局", "住房和城乡建设局", "人力资源和社会保障局", "应急管理局"];

    /// <summary>A department for those dice.</summary>
    public static Department Create(Dice dice, DepartmentLimits limits)
    {
        ArgumentNullException.ThrowIfNull(dice);
        ArgumentNullException.ThrowIfNull(limits);
        var programmes = Programmes(dice, limits);
        var basic = programmes.Sum(programme => programme.General.Basic);
        var economic = Economic(dice, basic, limits.DebtAndOther);
        var threePublic = ThreePublicFactory.Create(dice, economic, programmes.Sum(programme => programme.General.Project));
        var bare = new Department
        {
            Name = dice.OneOf<string>(Places) + dice.OneOf<string>(Bodies),
            Year = dice.Between(2021, 2025),
            Programmes = programmes,
            Economic = economic,
            ThreePublic = threePublic,
            Assets = ThreePublicFactory.AssetsFor(dice, threePublic),
            Comparison = null!,
        };
        var funded = WithOtherMoney(dice, bare);
        return funded with { Comparison = ComparisonFactory.Create(dice, funded) };
    }

    private static ImmutableArray<Programme> Programmes(Dice dice, DepartmentLimits limits)
    {
        var main = dice.OneOf<string>([.. FunctionalClassification.All.Where(item => item.Source == MoneySource.General).Select(item => item.Code[..3]).Distinct()]);
        var fund = dice.Chance(50);
        var capital = limits.Capital && dice.Chance(25);
        var rich = dice.Chance(25);
        var chosen = FunctionalClassification.All.Where(item => item.Source switch
        {
            MoneySource.Fund => fund && dice.Chance(35),
            MoneySource.Capital => capital && dice.Chance(60),
            _ => dice.Chance(Likelihood(item.Code, main, rich)),
        }).ToList();
        if (chosen.Count == 0)
        {
            chosen.Add(FunctionalClassification.All.First(item => item.Code.StartsWith(main, StringComparison.Ordinal)));
        }

        var undertaking = dice.Chance(40);
        return [.. chosen.Select(item => Fill(dice, item, undertaking))];
    }

    private static int Likelihood(string code, string main, bool rich) => code[..3] switch
    {
        var own when own == main => 75,
        "208" or "210" or "221" => code.StartsWith("20805", StringComparison.Ordinal) || code[..3] != "208" ? 60 : 10,
        _ => rich ? 25 : 3,
    };

    private static Programme Fill(Dice dice, FunctionalItem item, bool undertaking)
    {
        var money = FundingOf(dice, item.Source == MoneySource.General);
        var programme = new Programme { Code = item.Code, Name = item.Name };
        programme = item.Source switch
        {
            MoneySource.Fund => programme with { Fund = money },
            MoneySource.Capital => programme with { Capital = money },
            _ => programme with { General = money },
        };
        if (item.Source != MoneySource.General || !dice.Chance(undertaking ? 40 : 12))
        {
            return programme;
        }

        return programme with
        {
            SuperiorSubsidy = dice.Chance(15) ? dice.Yuan(4, 7) : 0,
            Undertaking = undertaking && dice.Chance(60) ? dice.Yuan(4, 9) : 0,
            Business = undertaking && dice.Chance(20) ? dice.Yuan(4, 7) : 0,
            Affiliated = dice.Chance(8) ? dice.Yuan(4, 7) : 0,
            OtherIncome = dice.Chance(70) ? dice.Yuan(1, 7) * (dice.Chance(4) ? -1 : 1) : 0,
            OtherBasic = dice.Chance(40) ? dice.Yuan(2, 7) : 0,
            OtherProject = dice.Chance(40) ? dice.Yuan(3, 8) : 0,
            RemittedToSuperior = dice.Chance(6) ? dice.Yuan(4, 6) : 0,
            BusinessExpenditure = undertaking && dice.Chance(20) ? dice.Yuan(4, 7) : 0,
            SubsidyToAffiliated = dice.Chance(6) ? dice.Yuan(4, 6) : 0,
        };
    }

    private static Funding FundingOf(Dice dice, bool general)
    {
        var kind = general ? dice.Between(0, 3) : dice.Between(2, 3);
        var basic = kind <= 1 || dice.Chance(5) ? dice.Yuan(3, 8) : 0;
        var project = kind >= 1 ? dice.Yuan(general ? 3 : 5, 9) : 0;
        var opening = dice.Chance(15) ? dice.Yuan(3, 7) : 0;
        var closing = dice.Chance(15) ? dice.Yuan(3, 7) : 0;
        var income = basic + project + closing - opening;
        return new(opening, Math.Max(0, income), basic, project);
    }

    private static ImmutableSortedDictionary<string, decimal> Economic(Dice dice, decimal basic, bool debtAndOther)
    {
        var codes = EconomicClassification.All.Select(line => line.Code)
            .Where(code => code.Length == 5 && (debtAndOther || (!code.StartsWith("307", StringComparison.Ordinal) && !code.StartsWith("399", StringComparison.Ordinal))))
            .Where(code => dice.Chance(code[..3] switch { "301" => 75, "302" => 65, "303" => 30, "310" => 10, _ => 3 }))
            .ToList();
        if (codes.Count == 0)
        {
            codes.Add("30101");
        }

        var parts = dice.Cut(basic, codes.Count);
        return codes.Zip(parts).Where(pair => pair.Second != 0).ToImmutableSortedDictionary(pair => pair.First, pair => pair.Second);
    }

    /// <summary>Chooses the opening so that what is left at the end is never less than nothing.</summary>
    private static Department WithOtherMoney(Dice dice, Department department)
    {
        var income = department.Programmes.Sum(programme => programme.NonFiscalIncome);
        var spent = department.Programmes.Sum(programme => programme.NonFiscalExpenditure);
        var surplusUsed = dice.Chance(15) ? dice.Yuan(4, 7) : 0;
        var distribution = dice.Chance(10) ? dice.Yuan(3, 6) : 0;
        var opening = dice.Chance(40) ? dice.Yuan(2, 7) : 0;
        var left = income + surplusUsed + opening - spent - distribution;
        return department with
        {
            SurplusUsed = surplusUsed,
            SurplusDistribution = distribution,
            OtherOpening = left < 0 ? opening - left : opening,
        };
    }
}
