using System.Collections.Immutable;
using FinalAccounts.Statements;

namespace FinalAccounts.Checks;

/// <summary>
/// Statements whose amounts are all in 元 under a head that says 万元, or the other way round: every equation with another statement fails, and nearly
/// all hold when the unit is the other one. Said once for a statement; everything else is looked for in the report with the units mended.
/// </summary>
internal static class WrongUnits
{
    private const int MinMended = 2;

    // One equation alone proves it when so many units of the last decimal agree and the statement does not contradict itself.
    private const decimal MinUnits = 2_000m;

    /// <summary>The report with its units mended, and one finding for each statement that was.</summary>
    /// <param name="report">The report as printed.</param>
    /// <param name="system">Its equations.</param>
    public static (FinalAccountsReport Report, EquationSystem System, ImmutableArray<Finding> Findings) Mend(FinalAccountsReport report, EquationSystem system)
    {
        var findings = ImmutableArray.CreateBuilder<Finding>();
        while (Best(report, system) is { } best)
        {
            findings.Add(Finding(system, best.Statement, best.Mended));
            (report, system) = (best.Report, best.System);
        }

        return (report, system, findings.DrainToImmutable());
    }

    // Of several that mend equally much, the one whose unit is not the others'.
    private static Candidate? Best(FinalAccountsReport report, EquationSystem system) => system.Equations
        .Where(IsFailed)
        .SelectMany(equation => equation.Rule.Statements.Length > 1 ? equation.Rule.Statements : [])
        .Distinct()
        .Select(id => report[id])
        .Where(statement => statement.Unit is { } unit && (unit == Unit.Yuan || unit == Unit.WanYuan))
        .Select(statement => Try(report, system, statement))
        .OfType<Candidate>()
        .OrderBy(candidate => candidate.System.Equations.Count(IsFailed))
        .ThenBy(candidate => report.Statements.Count(other => other.Unit == candidate.Statement.Unit))
        .FirstOrDefault();

    private static Candidate? Try(FinalAccountsReport report, EquationSystem system, Statement statement)
    {
        var shared = system.Equations.Where(equation => IsShared(system, equation, statement.Id)).ToArray();
        if (!shared.All(IsFailed) || (shared.Length < MinMended && !(shared is [var only] && IsTelling(system, only) && IsSound(system, statement.Id))))
        {
            return null;
        }

        var mended = WithOtherUnit(report, statement);
        var after = new EquationSystem(mended, IdentityCatalogue.Identities);
        var holding = after.Equations.Where(equation => !IsFailed(equation)).Select(equation => equation.Name).ToHashSet();
        CheckedEquation[] made = [.. shared.Where(equation => holding.Contains(equation.Name))];
        return made.Length > 0 && 3 * made.Length >= 2 * shared.Length && after.Equations.Count(IsFailed) <= system.Equations.Count(IsFailed) - made.Length
            ? new(statement, mended, after, made)
            : null;
    }

    private static bool IsFailed(CheckedEquation equation) => equation.Verdict == Verdict.Violated && equation.Rule.Severity != Severity.Info;

    private static bool IsTelling(EquationSystem system, CheckedEquation equation)
    {
        var total = system.Figures[equation.Operands[0].Figure];
        return Math.Abs(total.Value ?? 0m) >= MinUnits * total.HalfUnit;
    }

    private static bool IsSound(EquationSystem system, StatementId id) =>
        !system.Equations.Any(equation => IsFailed(equation) && equation.Operands.All(operand => system.Figures[operand.Figure].Statement == id));

    // An equality between this statement and others in which both have an amount.
    private static bool IsShared(EquationSystem system, CheckedEquation equation, StatementId id)
    {
        bool Speaks(Operand operand) => system.Figures[operand.Figure] is { Value: not (null or 0m), Unit.IsMoney: true };
        return equation.Equation.Relation == Relation.Equal
            && equation.Verdict is Verdict.Violated or Verdict.Holds or Verdict.Rounding
            && equation.Rule.Severity != Severity.Info
            && equation.Operands.Any(operand => Speaks(operand) && system.Figures[operand.Figure].Statement == id)
            && equation.Operands.Any(operand => Speaks(operand) && system.Figures[operand.Figure].Statement != id);
    }

    private static Unit Other(Unit unit) => unit == Unit.Yuan ? Unit.WanYuan : Unit.Yuan;

    private static FinalAccountsReport WithOtherUnit(FinalAccountsReport report, Statement statement)
    {
        // Not “with”: the copy would keep the index of the old figures.
        var mended = new Statement(
            statement.Id,
            statement.Title,
            statement.Form,
            Other(statement.Unit!.Value),
            statement.Status,
            statement.Place,
            statement.Columns,
            statement.Lines,
            [.. statement.Figures.Select(figure => figure.Unit == statement.Unit ? figure with { Unit = Other(figure.Unit) } : figure)],
            statement.Problems);
        return report with { Statements = report.Statements.SetItem((int)statement.Id - 1, mended) };
    }

    private static Finding Finding(EquationSystem system, Statement statement, CheckedEquation[] mended)
    {
        var first = mended.OrderBy(equation => equation.Rule.Severity).ThenBy(equation => equation.Rule.Statements.Length).First();
        var total = system.Figures[first.Operands[0].Figure];
        var wrong = first.Operands.Select(operand => system.Figures[operand.Figure]).First(figure => figure.Statement == statement.Id && figure.Value is not (null or 0m));
        var (printed, meant) = (statement.Unit!.Value, Other(statement.Unit.Value));
        var equation = EquationText.Of(first, system.Figures);
        var why = new BilingualText(
            $"公开{(int)statement.Id:00}表注明单位为{printed}，各数与其他报表相差一万倍，应是以{meant}为单位的数；单位改为{meant}（或将各数换算为{printed}），{mended.Length} 条勾稽关系成立。",
            $"{statement.Id} says that its unit is {printed}, but its amounts differ from other statements by ten thousand times: they are in {meant}. With {meant} as unit (or all amounts converted to {printed}), {mended.Length} identities hold.");
        return new()
        {
            Identity = first.Rule.Id,
            Severity = mended.Min(one => one.Rule.Severity),
            Verdict = Verdict.Violated,
            Category = first.Rule.Category,
            Message = new(equation.Zh + why.Zh, $"{equation.En} {why.En}"),
            Provided = total.Value,
            Expected = (total.Value ?? 0m) + (first.Residual / total.Unit.Scale),
            Difference = -first.Residual / total.Unit.Scale,
            Slack = first.Slack / total.Unit.Scale,
            Operands = [.. first.Operands.Select(operand => system.Figures[operand.Figure])],
            Suspects = [new(
                statement.Id,
                wrong.Line,
                wrong.Column,
                wrong.Printed,
                Math.Round(wrong.Value!.Value * meant.Scale / printed.Scale, wrong.Decimals, MidpointRounding.AwayFromZero),
                why,
                wrong.Place)],
            Explains = [.. mended.Select(one => one.Name)],
            Place = statement.Place ?? wrong.Place,
        };
    }

    private sealed record Candidate(Statement Statement, FinalAccountsReport Report, EquationSystem System, CheckedEquation[] Mended);
}
