using FinalAccounts.Statements.Forms;

namespace FinalAccounts.Statements.Reading;

/// <summary>Collects words that only the header and the first lines of a form hold, until there are enough to believe its title.</summary>
/// <param name="form">The form.</param>
/// <param name="inferred">True for text, whose headers may be torn apart.</param>
internal sealed class HeaderEvidence(StatementForm form, bool inferred)
{
    private readonly HashSet<string> found = [];

    // A table of the value of assets has 车辆 and 项目 too, but only one of the lines that count assets.
    private static readonly HashSet<string> AssetLines = [.. StatementForms.Of(StatementId.T10).Halves[0].Lines.Select(line => line.Key)];

    // 合计 and 科目名称 head every table by codes; such a form is told by a column of its own.
    private readonly HashSet<string>? own = inferred || form.Layout != StatementLayout.FunctionalCodes ? null
        : [.. form.Halves.SelectMany(half => half.ColumnSets).SelectMany(set => set.Columns).Select(column => column.Key).Where(key => key != ColumnKeys.Total)];

    /// <summary>True when the header is that of the form.</summary>
    public bool Enough => found.Count >= 2 && (own is null || found.Overlaps(own)) && (form.Id != StatementId.T10 || found.Count(AssetLines.Contains) >= 2);

    /// <summary>Takes a cell's canonical text into account.</summary>
    public void Add(string key)
    {
        if (key.Length > 40)
        {
            return;
        }

        var word = key switch
        {
            "项目" or "科目名称" or "项目(按功能分类)" or "指标" => "项目",
            "收入" when form.Layout == StatementLayout.TwoSided => key,
            "支出" when form.Layout == StatementLayout.TwoSided => key,
            "人员经费" or "公用经费" when form.Layout == StatementLayout.EconomicBlocks => key,
            _ when key.Contains("科目编码", StringComparison.Ordinal) || key.Contains("分类科目", StringComparison.Ordinal) => "科目编码",
            _ => ColumnOrLine(key),
        };

        if (word is not null)
        {
            found.Add(word);
        }
    }

    /// <summary>Takes the words of a line into account that was a row once.</summary>
    public void AddWords(string text)
    {
        if (text.Length < 200 && text.Contains(' ', StringComparison.Ordinal) && !text.Contains('。', StringComparison.Ordinal))
        {
            foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                Add(CanonicalText.Of(word));
            }
        }
    }

    private string? ColumnOrLine(string key)
    {
        var name = LabelText.Name(key);
        foreach (var half in form.Halves)
        {
            foreach (var set in half.ColumnSets)
            {
                foreach (var column in set.Columns)
                {
                    if (HeaderGrid.Names(column, key) > 0)
                    {
                        return column.Key;
                    }
                }
            }

            foreach (var line in half.Lines)
            {
                if (line.Labels.Contains(name))
                {
                    return line.Key;
                }
            }
        }

        return null;
    }
}
