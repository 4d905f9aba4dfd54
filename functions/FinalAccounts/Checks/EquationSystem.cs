using System.Collections.Immutable;
using FinalAccounts.Statements;

namespace FinalAccounts.Checks;

/// <summary>All equations of one report over its figures: a sparse linear system, each figure with its interval.</summary>
internal sealed class EquationSystem
{
    // Figures that may stand in the wrong column prove nothing.
    private const string AmbiguousColumns = "ambiguous-columns";

    private readonly FinalAccountsReport report;
    private readonly Dictionary<object, int> index;
    private readonly List<Figure> figures;
    private readonly Func<Operand, decimal?> printed;
    private readonly List<CheckedEquation> equations = [];
    private readonly Dictionary<(StatementId, string), BilingualText> blockedLines = [];

    /// <summary>Applies the identities to a report and judges every equation.</summary>
    public EquationSystem(FinalAccountsReport report, ImmutableArray<IIdentity> identities)
    {
        this.report = report;
        var count = 0;
        foreach (var statement in report.Statements)
        {
            FindBlockedLines(statement);
            count += statement.Figures.Length;
        }

        index = new(count, ReferenceEqualityComparer.Instance);
        figures = new(count);
        printed = operand => figures[operand.Figure].Value;

        foreach (var identity in identities)
        {
            Apply(identity);
        }

        EquationsOf = Transposed(equations, figures.Count);
    }

    /// <summary>The figures that occur in equations, blanks included.</summary>
    public IReadOnlyList<Figure> Figures => figures;

    /// <summary>The equations in the order of the catalogue.</summary>
    public IReadOnlyList<CheckedEquation> Equations => equations;

    /// <summary>For each figure the equations that it occurs in; blocked ones are left out.</summary>
    public int[][] EquationsOf { get; }

    /// <summary>The number of a figure, or -1 when no equation has it.</summary>
    public int IndexOf(FigureKey key) => report[key] is { } figure ? index.GetValueOrDefault(figure, -1) : -1;

    private void Apply(IIdentity identity)
    {
        var description = identity.Description;
        foreach (var id in description.Statements.Concat(identity.AlsoUses))
        {
            if (report[id].Status == StatementStatus.Unreadable || report[id].Problems.Any(problem => problem.Line is null && problem.Code == AmbiguousColumns))
            {
                equations.Add(CheckedEquation.WithoutFigures(identity, id, Verdict.Blocked, () => CheckReasons.Unreadable(report[id])));
                return;
            }
        }

        foreach (var id in description.Statements)
        {
            if (report[id].Status == StatementStatus.NotPublished)
            {
                equations.Add(CheckedEquation.WithoutFigures(identity, id, Verdict.NotBound, () => CheckReasons.NotPublished(id)));
                return;
            }
        }

        foreach (var equation in identity.Instantiate(report))
        {
            equations.Add(Judge(identity, equation));
        }
    }

    private CheckedEquation Judge(IIdentity identity, Equation equation)
    {
        if (Blocked(equation) is { } reason)
        {
            return new(identity, equation, [], Verdict.Blocked) { Reason = () => reason };
        }

        if (report[equation.Total] is not { } total)
        {
            return new(identity, equation, [], Verdict.NotBound) { Reason = () => CheckReasons.NoTotal(equation.Total) };
        }

        var operands = Operands(total, equation.Terms);
        var judged = Judge(identity, equation, operands);
        if (judged.Verdict != Verdict.Violated || equation.Doubtful.IsEmpty)
        {
            return judged;
        }

        var wider = Judge(identity, equation, Operands(total, equation.Terms.AddRange(equation.Doubtful)));
        return wider.Verdict != Verdict.Violated
            ? wider
            : new(identity, equation, [], Verdict.NotBound) { Reason = () => CheckReasons.UnknownLine(report[equation.Doubtful[0].Figure]!) };
    }

    private CheckedEquation Judge(IIdentity identity, Equation equation, ImmutableArray<Operand> operands)
    {
        var judgement = Judgement.Of(equation.Relation, operands, printed, figures);
        return new(identity, equation, operands, judgement.Verdict)
        {
            Residual = judgement.Residual,
            Slack = judgement.Slack,
            IsHollow = judgement.IsHollow,
        };
    }

    // The total comes first, with weight -1, so that the weighted values add up to the residual.
    private ImmutableArray<Operand> Operands(Figure total, ImmutableArray<WeightedFigure> terms)
    {
        var operands = ImmutableArray.CreateBuilder<Operand>(terms.Length + 1);
        operands.Add(new(Number(total), -1));
        foreach (var term in terms)
        {
            if (report[term.Figure] is { } figure)
            {
                operands.Add(new(Number(figure), term.Weight));
            }
        }

        return operands.DrainToImmutable();
    }

    private BilingualText? Blocked(Equation equation)
    {
        if (blockedLines.Count == 0)
        {
            return null;
        }

        if (blockedLines.TryGetValue((equation.Total.Statement, equation.Total.Line), out var reason))
        {
            return reason;
        }

        foreach (var term in equation.Terms)
        {
            if (blockedLines.TryGetValue((term.Figure.Statement, term.Figure.Line), out reason))
            {
                return reason;
            }
        }

        return null;
    }

    private static int[][] Transposed(List<CheckedEquation> equations, int figures)
    {
        var counts = new int[figures];
        foreach (var equation in equations)
        {
            foreach (var operand in equation.Operands)
            {
                counts[operand.Figure]++;
            }
        }

        var of = Array.ConvertAll(counts, count => new int[count]);
        for (var e = equations.Count - 1; e >= 0; e--)
        {
            foreach (var operand in equations[e].Operands)
            {
                of[operand.Figure][--counts[operand.Figure]] = e;
            }
        }

        return of;
    }

    private int Number(Figure figure)
    {
        if (!index.TryGetValue(figure, out var number))
        {
            index.Add(figure, number = figures.Count);
            figures.Add(figure);
        }

        return number;
    }

    private void FindBlockedLines(Statement statement)
    {
        foreach (var problem in statement.Problems)
        {
            if (problem.Line is { } line)
            {
                blockedLines.TryAdd((statement.Id, line), problem.Message);
            }
        }

        var seen = new HashSet<string>(statement.Lines.Length);
        foreach (var line in statement.Lines)
        {
            if (!seen.Add(line.Key))
            {
                blockedLines.TryAdd((statement.Id, line.Key), CheckReasons.PrintedTwice(statement.Id, line));
            }
        }
    }
}

/// <summary>A figure of an equation, by its number in the system, and its weight; the total's is -1.</summary>
internal readonly record struct Operand(int Figure, int Weight);
