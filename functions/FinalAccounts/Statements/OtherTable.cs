using FinalAccounts.Documents;

namespace FinalAccounts.Statements;

/// <summary>
/// A table of a report that is none of the ten statements: an extra table of its province, a performance form, or a second table under a statement's title.
/// Its rows stay in the document as they are; no number of it is read.
/// </summary>
/// <param name="Title">Its title as printed.</param>
/// <param name="Form">The form number as printed, normalised to <c>公开11表</c>; null when the report prints none.</param>
/// <param name="Place">Where its title stands.</param>
/// <param name="Rows">How many rows it has, its header included.</param>
public sealed record OtherTable(string Title, string? Form, Place Place, int Rows);
