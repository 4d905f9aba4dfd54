using FinalAccounts.Checks;
using FinalAccounts.Generator;
using FinalAccounts.Generator.Documents;
using FinalAccounts.Generator.Styles;
using FinalAccounts.Tests.Generated;
using Xunit;

namespace FinalAccounts.Tests.Checks.Lawful;

/// <summary>Unusual accounts that are right, drawn at random, in every province's forms: no error in any. <c>LAWFUL_SEEDS</c> sets how many of each kind.</summary>
public class HardLawfulTests
{
    private static readonly int Seeds = TestSetting.Number("LAWFUL_SEEDS", 2);

    public static TheoryData<HardKind> Kinds => [.. Enum.GetValues<HardKind>()];

    public static TheoryData<string> Levels => [.. Omissions.Keys];

    private static readonly Dictionary<string, Func<string, IReadOnlyList<string>, bool>> Omissions = new()
    {
        ["only items"] = SparseCodes.OnlyItems,
        ["items of some"] = SparseCodes.ItemsOfSome(7),
        ["divisions"] = SparseCodes.Divisions,
        ["classes"] = SparseCodes.Classes,
        ["all but items"] = SparseCodes.AllButItems,
        ["all but classes"] = SparseCodes.AllButClasses,
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Unusual_accounts_have_no_error(HardKind kind) => NoError(kind, document => document);

    [Theory]
    [MemberData(nameof(Levels))]
    public void Codes_that_are_not_printed_are_no_error(string left) => NoError(HardKind.Usual, document => SparseCodes.Without(document, Omissions[left]));

    private static void NoError(HardKind kind, Func<PrintedDocument, PrintedDocument> change)
    {
        var wrong = new List<string>();
        for (var seed = 1; seed <= Seeds; seed++)
        {
            var department = HardDepartments.Create(kind, seed);
            foreach (var province in ProvinceStyles.All)
            {
                // A rate of a budget that rounds to nothing is no prose that anybody writes.
                var style = kind is HardKind.ManyCodes or HardKind.SingleCode or HardKind.FundsOnly ? province with { Prose = ProseFrame.None } : province;
                var (document, claims) = new ReportPrinter(style, department).Print();
                var report = new ReportNormaliser().Normalise(GeneratedDocument.Of(new(seed, department, style, change(document), claims))).Value!;
                wrong.AddRange(new ReportChecker().Check(report).Findings
                    .Where(finding => finding.Severity == Severity.Error)
                    .Select(finding => $"{kind} {seed} in {style.Name}: {finding.Identity}: {finding.Message.Zh}"));
            }
        }

        Assert.True(wrong.Count == 0, $"{wrong.Count} errors\n{string.Join('\n', wrong.Take(20))}");
    }
}
