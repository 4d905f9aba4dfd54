using FinalAccounts.Documents;
using FinalAccounts.Statements.Forms;

namespace FinalAccounts.Statements.Reading.Loose;

/// <summary>A line of one half of T01 or T04.</summary>
/// <param name="Side">Which half.</param>
/// <param name="Label">Its label; null for a numbered line without one.</param>
/// <param name="Number">Its 行次.</param>
/// <param name="Amounts">Its amounts.</param>
/// <param name="Place">Where it begins.</param>
internal sealed record HalfLine(FormSide Side, SourceCell? Label, SourceCell? Number, List<SourceCell> Amounts, Place Place);
