using System.Collections.Immutable;
using FinalAccounts.Generator.Documents;
using FinalAccounts.Generator.Model;
using FinalAccounts.Generator.Styles;

namespace FinalAccounts.Generator.Forms;

/// <summary>公开09表 财政拨款“三公”经费支出决算表 by items: twenty lines with the counts, or six without them.</summary>
public sealed class ThreePublicForms
{
    private readonly ReportStyle style;
    private readonly AmountPrinter amounts;
    private readonly Labels labels;
    private readonly ThreePublic money;

    private ThreePublicForms(ReportStyle style, Department department)
    {
        this.style = style;
        amounts = new(style, 9);
        labels = new(style);
        money = department.ThreePublic;
    }

    /// <summary>The table, in the form that the style asks for.</summary>
    public static Grid Print(ReportStyle style, Department department)
    {
        ArgumentNullException.ThrowIfNull(style);
        ArgumentNullException.ThrowIfNull(department);
        var forms = new ThreePublicForms(style, department);
        return style.ThreePublic switch
        {
            ThreePublicForm.TwentyLines => forms.ByLines(withCounts: true),
            ThreePublicForm.Items or ThreePublicForm.ItemsOneBudget => forms.ByLines(withCounts: false),
            _ => TwelveColumnForm.Print(style, department),
        };
    }

    private Grid ByLines(bool withCounts)
    {
        var rows = ImmutableArray.CreateBuilder<GridRow>();
        rows.AddRange(Head());
        Planned("一、“三公”经费支出", "three-public", money.Total);
        Planned("1.因公出国（境）费", "abroad", money.Abroad);
        Planned("2.公务用车购置及运行维护费", "vehicles", money.Vehicles);
        Planned("（1）公务用车购置费", "vehicles.purchase", money.Purchase);
        Planned("（2）公务用车运行维护费", "vehicles.operation", money.Operation);
        Planned("3.公务接待费", "reception", money.Reception);
        if (withCounts)
        {
            FinalOnly("（1）国内接待费", "reception.domestic", line => amounts.Amount(line, "final", money.ReceptionDomestic));
            FinalOnly("其中：外事接待费", "reception.domestic.foreign-affairs", line => amounts.Amount(line, "final", money.ReceptionForeignAffairs));
            FinalOnly("（2）国（境）外接待费", "reception.abroad", line => amounts.Amount(line, "final", money.ReceptionAbroad));
            FinalOnly("二、相关统计数", "statistics", line => amounts.NotApplicable(line, "final"));
            Counted("1.因公出国（境）团组数（个）", "abroad-groups", money.AbroadGroups);
            Counted("2.因公出国（境）人次数（人）", "abroad-persons", money.AbroadPersons);
            Counted("3.公务用车购置数（辆）", "vehicles-bought", money.VehiclesBought);
            Counted("4.公务用车保有量（辆）", "vehicles-held", money.VehiclesHeld);
            Counted("5.国内公务接待批次（个）", "reception-batches", money.ReceptionBatches);
            Counted("其中：外事接待批次（个）", "reception-batches.foreign-affairs", money.ReceptionForeignBatches);
            Counted("6.国内公务接待人次（人）", "reception-persons", money.ReceptionPersons);
            Counted("其中：外事接待人次（人）", "reception-persons.foreign-affairs", money.ReceptionForeignPersons);
            Counted("7.国（境）外公务接待批次（个）", "reception-abroad-batches", money.ReceptionAbroadBatches);
            Counted("8.国（境）外公务接待人次（人）", "reception-abroad-persons", money.ReceptionAbroadPersons);
        }

        return new Grid(rows.ToImmutable());

        void Planned(string label, string key, Planned planned) => Add(label, style.ThreePublic == ThreePublicForm.ItemsOneBudget
            ? [amounts.Amount(key, "budget", planned.AdjustedBudget), amounts.Amount(key, "final", planned.Final)]
            :
            [
                amounts.Amount(key, "opening-budget", planned.OpeningBudget),
                amounts.Amount(key, "adjusted-budget", planned.AdjustedBudget),
                amounts.Amount(key, "final", planned.Final),
            ]);

        void FinalOnly(string label, string key, Func<string, GridCell> final) =>
            Add(label, [amounts.NotApplicable(key, "opening-budget"), amounts.NotApplicable(key, "adjusted-budget"), final(key)]);

        void Counted(string label, string key, int count) => FinalOnly(label, "statistics." + key, line => amounts.Count(line, "final", count));

        void Add(string label, IEnumerable<GridCell> cells)
        {
            var number = (rows.Count(row => !row.Header) + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
            rows.Add(new([new(labels.Whole(label)), .. style.LineNumbers ? [new GridCell(number)] : Labels.Blanks(0), .. cells]));
        }
    }

    private IEnumerable<GridRow> Head()
    {
        string[] titles = style.ThreePublic == ThreePublicForm.ItemsOneBudget ? ["预算数", "决算数"] : ["年初预算数", "全年预算数", "决算数"];
        yield return new([new("项目"), .. Numbers("栏次"), .. titles.Select(title => new GridCell(title))], Header: true);
        if (style.ColumnNumbers)
        {
            yield return new([new("行次"), .. Numbers(""), .. Labels.Numbers(1, titles.Length)], Header: true);
        }

        IEnumerable<GridCell> Numbers(string title) => style.LineNumbers ? [new GridCell(title)] : [];
    }
}
