using System.Collections.Immutable;

namespace FinalAccounts.Statements.Reading;

/// <summary>The tables of a document by their titles.</summary>
/// <param name="Statements">Those of the ten, in reading order.</param>
/// <param name="Others">All others.</param>
internal sealed record LocatedTables(ImmutableArray<StatementSection> Statements, ImmutableArray<OtherTable> Others);
