using System.Text.RegularExpressions;
using FinalAccounts.Documents;
using FinalAccounts.Narrative;
using FinalAccounts.Statements;

namespace FinalAccounts.Performance;

/// <summary>Reads tables that list projects with the score, and mostly the grade, of each: 序号, 项目名称, 自评得分, 等级.</summary>
internal static partial class ScoreTable
{
    /// <summary>The scores of all such tables.</summary>
    /// <param name="document">The document.</param>
    public static IEnumerable<ProjectScore> Read(SourceDocument document)
    {
        var numbers = 0;
        foreach (var table in document.Blocks.OfType<Table>())
        {
            if (table.Rows.IsEmpty || Head(table) is not { } head)
            {
                continue;
            }

            foreach (var cells in table.Rows.Skip(head.Row + 1).Select(row => row.Cells))
            {
                var name = CompactText.ValueOf(At(cells, head.Name)?.Text ?? "");
                if (name.Length > 1 && name is not ("合计" or "总计" or "平均" or "平均分") && At(cells, head.Score) is { } cell
                    && FormNumber.Of(cell.Text, cell.Place, $"L{++numbers:000}", name, ClaimAspect.Score, new Unit("分")) is { Value: <= 100m } score)
                {
                    yield return new(name, score) { Grade = head.Grade is { } column && At(cells, column) is { } grade ? CompactText.ValueOf(grade.Text).Trim('“', '”') : null };
                }
            }
        }
    }

    private static Cell? At(IEnumerable<Cell> cells, int column) => cells.FirstOrDefault(cell => cell.Column == column && !string.IsNullOrWhiteSpace(cell.Text));

    private static (int Row, int Name, int Score, int? Grade)? Head(Table table)
    {
        for (var i = 0; i < Math.Min(3, table.Rows.Length); i++)
        {
            var cells = table.Rows[i].Cells;
            var texts = cells.Select(cell => CompactText.ValueOf(cell.Text)).ToList();
            var (name, score, grade) = (texts.FindIndex(text => text is "项目名称" or "项目"), texts.FindIndex(ScoreHead().IsMatch), texts.FindIndex(GradeHead().IsMatch));
            if (name >= 0 && score > name && !texts.Exists(text => text.Contains("指标", StringComparison.Ordinal) || text.Contains("分值", StringComparison.Ordinal)))
            {
                return (i, cells[name].Column, cells[score].Column, grade < 0 ? null : cells[grade].Column);
            }
        }

        return null;
    }

    [GeneratedRegex("^(?:绩效)?(?:自评|评价)?(?:总|综合)?得分(?:（分）)?$")]
    private static partial Regex ScoreHead();

    [GeneratedRegex("^(?:绩效)?(?:自评|评价)?(?:结果)?等级$")]
    private static partial Regex GradeHead();
}
