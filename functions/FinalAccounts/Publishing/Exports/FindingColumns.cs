using System.Collections.Immutable;
using FinalAccounts.Checks;

namespace FinalAccounts.Publishing.Exports;

/// <summary>The columns of findings.</summary>
public static class FindingColumns
{
    /// <summary>Them all.</summary>
    public static ImmutableArray<ExportColumn<Finding>> All { get; } =
    [
        new("identity", "string", new("编号", "Id"), finding => finding.Identity),
        new("severity", "string", new("程度", "Severity"), finding => CellText.Of(finding.Severity)),
        new("category", "string", new("类别", "Category"), finding => CellText.Of(finding.Category)),
        new("verdict", "string", new("判定", "Verdict"), finding => CellText.Of(finding.Verdict)),
        new("message_zh", "string", new("说明（中文）", "Message in Chinese"), finding => finding.Message.Zh),
        new("message_en", "string", new("说明（英文）", "Message in English"), finding => finding.Message.En),
        new("provided", "number", new("报告数", "Printed"), finding => CellText.Of(finding.Provided)),
        new("expected", "number", new("应为", "Expected"), finding => CellText.Of(finding.Expected)),
        new("difference", "number", new("相差", "Difference"), finding => CellText.Of(finding.Difference)),
        new("slack", "number", new("允许尾差", "What rounding allows"), finding => CellText.Of(finding.Slack)),
        new("suspect", "string", new("疑误数字", "Likeliest suspect"), finding => finding.Suspects.FirstOrDefault() is { } suspect ? $"{suspect.Statement}/{suspect.Line.Key}/{suspect.Column.Key}" : null),
        new("suggested", "number", new("改为", "What it should read"), finding => CellText.Of(finding.Suspects.FirstOrDefault()?.Suggested)),
        .. PlaceColumns.Of<Finding>(finding => finding.Place ?? finding.Suspects.FirstOrDefault()?.Place ?? finding.Operands.FirstOrDefault()?.Place),
    ];
}
