namespace FinalAccounts.Documents.Excel;

/// <summary>What the reader of workbooks leaves out.</summary>
internal static class ExcelNotes
{
    /// <summary>A sheet that the workbook hides.</summary>
    public static ReaderNote HiddenSheet(string name, Place place) => new("hidden-sheet-left-out", new(
        $"隐藏的工作表“{name}”未读。如其内容应公开，请取消隐藏后重新上传。",
        $"The hidden sheet “{name}” was not read. If it is to be published, unhide it and upload the workbook again."), place);

    /// <summary>Rows or columns that a sheet hides.</summary>
    public static ReaderNote HiddenCells(string name, Place place) => new("hidden-cells-left-out", new(
        $"工作表“{name}”中隐藏的行或列未读。",
        $"Hidden rows or columns of the sheet “{name}” were not read."), place);
}
