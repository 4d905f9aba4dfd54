using System.Text;
using FinalAccounts.Checks;
using FinalAccounts.Documents;
using FinalAccounts.Publishing.Check;

namespace FinalAccounts.CommandLine;

/// <summary>Prints findings for people.</summary>
/// <param name="output">Standard output.</param>
/// <param name="language"><c>zh</c> or <c>en</c>.</param>
internal sealed class TextSink(Stream output, string language) : IFindingsSink
{
    private const int MaxSuspects = 3;
    private readonly StreamWriter writer = new(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
    private readonly bool zh = language == "zh";
    private int files;
    private int refused;
    private int withErrors;

    /// <inheritdoc/>
    public void Begin(int count)
    {
        if (count == 0)
        {
            writer.WriteLine(zh
                ? "没有找到报告文件（.txt .md .pdf .docx .xlsx .xls .html .zip）。"
                : "No report files were found (.txt .md .pdf .docx .xlsx .xls .html .zip).");
        }
    }

    /// <inheritdoc/>
    public void Write(CheckedFile file)
    {
        files++;
        var document = file.Document;
        writer.WriteLine(file.Path);
        if (document.Refusal is { } refusal)
        {
            refused++;
            writer.WriteLine($"  {(zh ? "拒收" : "refused")} [{refusal.Code}] {refusal.Message.In(language)}");
        }
        else
        {
            WriteReport(document);
            foreach (var note in file.NotRead)
            {
                writer.WriteLine($"  {(zh ? "未读" : "not read")} [{note.Code}] {note.Message.In(language)}{At(note.Place)}");
            }
        }

        writer.WriteLine();
        writer.Flush();
    }

    /// <inheritdoc/>
    public void End()
    {
        if (files > 1)
        {
            writer.WriteLine(zh
                ? $"共 {files} 份文件：{withErrors} 份有错误，{refused} 份拒收，{files - withErrors - refused} 份无错误。"
                : $"{files} files: {withErrors} with errors, {refused} refused, {files - withErrors - refused} without errors.");
        }

        writer.Flush();
    }

    /// <inheritdoc/>
    public void Dispose() => writer.Dispose();

    private void WriteReport(CheckDocument document)
    {
        var errors = document.Findings.Count(finding => finding.Severity == Severity.Error);
        var warnings = document.Findings.Count(finding => finding.Severity == Severity.Warning);
        var infos = document.Findings.Length - errors - warnings;
        withErrors += errors > 0 ? 1 : 0;

        var identities = document.Identities;
        writer.WriteLine(zh
            ? $"  {document.Report.Department} {document.Report.Year} 年度部门决算：读取 {document.Figures.Length} 个数据单元格"
            : $"  {document.Report.Department}, final accounts {document.Report.Year}: {document.Figures.Length} cells read");
        writer.WriteLine(zh
            ? $"  勾稽关系 {identities.Holds} 条相等，{identities.Rounding} 条在四舍五入之内，{identities.Violated} 条不符，{identities.NotBound} 条无可比数据，{identities.Blocked} 条无法核对"
            : $"  identities: {identities.Holds} hold, {identities.Rounding} within rounding, {identities.Violated} violated, {identities.NotBound} not bound, {identities.Blocked} blocked");
        writer.WriteLine(document.Findings.IsEmpty
            ? zh ? "  未发现问题。" : "  Nothing was found."
            : zh ? $"  {errors} 个错误，{warnings} 个警告，{infos} 个提示：" : $"  {errors} errors, {warnings} warnings, {infos} notes:");
        foreach (var finding in document.Findings)
        {
            WriteFinding(finding);
        }
    }

    private void WriteFinding(Finding finding)
    {
        var place = finding.Place ?? (finding.Operands.IsEmpty ? null : finding.Operands[0].Place);
        writer.WriteLine($"  {Mark(finding.Severity)} [{finding.Identity}] {finding.Message.In(language)}{At(place)}");
        foreach (var suspect in finding.Suspects.Take(MaxSuspects))
        {
            writer.WriteLine($"      → {suspect.Why.In(language)}{At(suspect.Place)}");
        }

        if (finding.Suspects.Length > MaxSuspects)
        {
            var more = finding.Suspects.Length - MaxSuspects;
            writer.WriteLine(zh ? $"      → 共 {finding.Suspects.Length} 个，其余 {more} 个见 --format json" : $"      → {finding.Suspects.Length} in all; the other {more} with --format json");
        }
    }

    private string At(Place? place) =>
        place is null ? "" : zh ? $"（{place.Describe().Zh}）" : $" ({place.Describe().En})";

    private string Mark(Severity severity) => severity switch
    {
        Severity.Error => zh ? "错误" : "error",
        Severity.Warning => zh ? "警告" : "warning",
        _ => zh ? "提示" : "note",
    };
}
