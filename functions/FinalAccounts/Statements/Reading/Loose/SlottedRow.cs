using FinalAccounts.Documents;
using FinalAccounts.Statements.Blanks;

namespace FinalAccounts.Statements.Reading.Loose;

/// <summary>A row whose amounts may stand on lines of their own.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="Name">Where the last cell before its amounts stands.</param>
/// <param name="Row">The row.</param>
internal sealed record SlottedRow(Place Start, Place Name, OpenRow Row);
