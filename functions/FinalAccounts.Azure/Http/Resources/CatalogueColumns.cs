using System.Collections.Immutable;
using FinalAccounts.Checks;
using FinalAccounts.Publishing.Exports;
using FinalAccounts.Statements.Classification;

namespace FinalAccounts.Azure.Http;

/// <summary>The catalogue of identities and the classification codes as tables, and their filters.</summary>
internal static class CatalogueColumns
{
    /// <summary>The columns of the catalogue.</summary>
    public static ImmutableArray<ExportColumn<RuleDescription>> Rules { get; } =
    [
        new("id", "string", new("编号", "Id"), rule => rule.Id),
        new("name_zh", "string", new("名称（中文）", "Name in Chinese"), rule => rule.Name.Zh),
        new("name_en", "string", new("名称（英文）", "Name in English"), rule => rule.Name.En),
        new("equation_zh", "string", new("算式（中文）", "Equation in Chinese"), rule => rule.Equation.Zh),
        new("equation_en", "string", new("算式（英文）", "Equation in English"), rule => rule.Equation.En),
        new("statements", "string", new("涉及的表", "Statements"), rule => string.Join(' ', rule.Statements)),
        new("severity", "string", new("程度", "Severity"), rule => CellText.Of(rule.Severity)),
        new("category", "string", new("类别", "Category"), rule => CellText.Of(rule.Category)),
        new("source_zh", "string", new("依据（中文）", "Source in Chinese"), rule => rule.Source.Zh),
        new("source_en", "string", new("依据（英文）", "Source in English"), rule => rule.Source.En),
    ];

    /// <summary>The filters of the catalogue.</summary>
    public static ImmutableArray<ListFilter<RuleDescription>> RuleFilters { get; } =
    [
        ListFilter.OfEnum<RuleDescription, Severity>("severity", new("程度", "Severity"), rule => rule.Severity),
        ListFilter.OfEnum<RuleDescription, FindingCategory>("category", new("类别", "Category"), rule => rule.Category),
        ListFilter.OneOf<RuleDescription>(
            "statement",
            new("涉及的表", "Statement"),
            [.. Enum.GetValues<Statements.StatementId>().Select(id => (id.ToString(), (Func<RuleDescription, bool>)(rule => rule.Statements.Contains(id))))]),
    ];

    /// <summary>The columns of the codes.</summary>
    public static ImmutableArray<ExportColumn<ClassificationEntry>> Codes { get; } =
    [
        new("code", "string", new("编码", "Code"), entry => entry.Code),
        new("classification", "string", new("分类", "Classification"), entry => CellText.Of(entry.Kind)),
        new("name", "string", new("名称", "Name"), entry => entry.Name),
        new("name_since", "integer", new("现名启用年度", "First fiscal year of the name, where known"), entry => CellText.Of(entry.Names[0].From)),
        new("name_until", "integer", new("停用年度", "Last fiscal year of a name no longer used"), entry => CellText.Of(entry.Names[0].To)),
        new("former_names", "string", new("旧名", "Other names, with their fiscal years in brackets where known"), entry => string.Join('|', entry.Names.Skip(1))),
        new("parent", "string", new("上级", "Parent"), entry => entry.Parent),
    ];

    /// <summary>The filters of the codes.</summary>
    public static ImmutableArray<ListFilter<ClassificationEntry>> CodeFilters { get; } =
    [
        ListFilter.Code<ClassificationEntry>(entry => entry.Code),
        ListFilter.Contains<ClassificationEntry>("name", new("名称包含", "Name contains"), "培训", entry => entry.Name),
        ListFilter.OfEnum<ClassificationEntry, ClassificationKind>("classification", new("分类", "Classification"), entry => entry.Kind),
    ];
}
