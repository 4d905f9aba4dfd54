namespace FinalAccounts.Narrative;

/// <summary>Follows the headings through a report and says which section each paragraph belongs to.</summary>
internal sealed class ProseOutline
{
    private ProseSection part = ProseSection.Other;
    private ProseSection chapter = ProseSection.Other;
    private ProseSection section = ProseSection.Other;
    private bool inItem;
    private bool contents;
    private bool contentsHavePart;

    /// <summary>The section of the next paragraph.</summary>
    /// <param name="compact">Its compact text.</param>
    /// <param name="isHeading">Whether it is a numbered heading.</param>
    public ProseSection Next(string compact, bool isHeading)
    {
        if (compact is "目录")
        {
            (contents, contentsHavePart) = (true, false);
            return ProseSection.Contents;
        }

        var marker = HeadingMarker.Of(compact);
        if (contents)
        {
            // The list ends where the first part is named again; one without parts, at the first text that is a sentence.
            var first = marker is { Level: 1, Number: 1 };
            if (!(first && contentsHavePart) && !(compact.Contains('。', StringComparison.Ordinal) && !isHeading))
            {
                contentsHavePart |= first;
                return ProseSection.Contents;
            }

            contents = false;
        }

        if (marker is { } found && (isHeading || found.Level == 1))
        {
            Enter(found.Level, compact[found.Length..]);
        }
        else if (marker is { } inline && TitleWithin(compact[inline.Length..]) is { } title)
        {
            Enter(inline.Level, title);
        }
        else if (marker is { Level: 3 or 4 } opened && chapter == ProseSection.Other)
        {
            // （二）政府采购支出 400.00 万元，其中…: the item speaks of it and the next one no more.
            if (OpensWith(compact[opened.Length..]) is { } matter)
            {
                (section, inItem) = (matter, true);
            }
            else if (inItem)
            {
                (section, inItem) = (chapter, false);
            }
        }
        else if (marker is null && part is not (ProseSection.Tables or ProseSection.Terms or ProseSection.Evaluation) && IsPlainTitle(compact))
        {
            Enter(2, compact);
        }
        else if (marker is null && part is ProseSection.Other or ProseSection.Overview && chapter is ProseSection.Other or ProseSection.Overview or ProseSection.Units && IsTitleOfTables(compact))
        {
            part = chapter = section = ProseSection.Tables;
        }
        else if (marker is null && compact.Length is > 8 and < 60 && compact.EndsWith("绩效评价报告", StringComparison.Ordinal))
        {
            part = chapter = section = ProseSection.Evaluation;
        }

        return section;
    }

    // …2024年度部门决算表 or 收入支出决算总表, where no heading of a part says that the statements begin.
    private static bool IsTitleOfTables(string compact) =>
        compact.Length is > 4 and < 50 && !compact.AsSpan().ContainsAny("，。；：")
        && (compact.EndsWith("决算表", StringComparison.Ordinal) || compact.EndsWith("决算总表", StringComparison.Ordinal) || compact.EndsWith("决算报表", StringComparison.Ordinal));

    // （一）机关运行经费支出情况。2024年度…: a heading and its text in one paragraph.
    private static string? TitleWithin(string body)
    {
        var end = body.AsSpan().IndexOfAny("。：");
        var title = end is > 3 and < 32 ? body[..end] : "";
        return title.Length > 0 && !title.AsSpan().ContainsAny('，', '；') && !title.AsSpan().ContainsAnyInRange('0', '9')
            && (EndsAsTitle(title) || title.EndsWith("经费", StringComparison.Ordinal) || title.EndsWith("采购", StringComparison.Ordinal) || title.EndsWith("资产", StringComparison.Ordinal)) ? title : null;
    }

    private static ProseSection? OpensWith(string body) =>
        body.AsSpan().IndexOfAnyInRange('0', '9') is > 3 and < 16 and var digit && body.AsSpan(digit).IndexOf("万元") is > 0 and < 14
            && SectionTitles.Of(body[..digit]) is ProseSection.Operating or ProseSection.Procurement
            && (body.StartsWith("机关运行经费", StringComparison.Ordinal) || body.StartsWith("政府采购", StringComparison.Ordinal))
            ? SectionTitles.Of(body[..digit]) : null;

    // A heading without a number, on a line of its own.
    private static bool IsPlainTitle(string compact) =>
        compact.Length is > 5 and < 36 && !compact.AsSpan().ContainsAny("，。；：") && EndsAsTitle(compact) && SectionTitles.Of(compact) is not null;

    private static bool EndsAsTitle(string title) => title.EndsWith("情况", StringComparison.Ordinal) || title.EndsWith("说明", StringComparison.Ordinal);

    private void Enter(int level, string title)
    {
        switch (level)
        {
            case 1:
                part = chapter = section = SectionTitles.OfPart(title);
                break;
            case 2 when part is not (ProseSection.Terms or ProseSection.Evaluation):
                // A row of a statement that was read as text (二十一、国有资本经营预算支出) opens no section.
                var named = part == ProseSection.Tables && !title.Contains("情况", StringComparison.Ordinal) && !title.Contains("说明", StringComparison.Ordinal) ? null : SectionTitles.Of(title);
                chapter = section = named ?? (part == ProseSection.Tables ? ProseSection.Tables : ProseSection.Other);
                if (named is ProseSection.Terms)
                {
                    part = ProseSection.Terms;
                }

                break;

            // 十一、其他重要事项, then （一）机关运行经费.
            case 3 when part is not (ProseSection.Terms or ProseSection.Evaluation):
                section = Below(chapter, SectionTitles.Of(title)) ?? chapter;
                break;
            // The same one level lower, where sections or other matters are numbered 1. 2. 3.
            case 4 when part is not (ProseSection.Terms or ProseSection.Evaluation or ProseSection.Tables) && chapter == ProseSection.Other:
                section = SectionTitles.Of(title) is { } numbered
                    && (EndsAsTitle(title) || numbered is ProseSection.Operating or ProseSection.Procurement or ProseSection.Assets) ? numbered : section;
                break;
        }
    }

    // What a heading below may open within a section: other matters are open to all, the wholes to their two sides.
    private static ProseSection? Below(ProseSection chapter, ProseSection? named) => chapter switch
    {
        ProseSection.Other or ProseSection.Operating or ProseSection.Procurement or ProseSection.Assets => named,
        ProseSection.Totals when named is ProseSection.Income or ProseSection.Expenditure => named,
        ProseSection.FiscalTotals when named is ProseSection.FiscalExpenditure or ProseSection.GeneralBudget => named,
        _ => null,
    };
}
