using System.Collections.Immutable;
using FinalAccounts.Statements;

namespace FinalAccounts.Publishing.Pages;

/// <summary>The lines of a year.</summary>
/// <param name="Year">The fiscal year.</param>
/// <param name="Statements">The statements that any department publishes.</param>
internal sealed record LinesIndexPage(int Year, ImmutableArray<LinesOfStatement> Statements);

/// <summary>The lines of one statement.</summary>
/// <param name="Id">The statement.</param>
/// <param name="Title">Its title.</param>
/// <param name="Lines">Its lines.</param>
internal sealed record LinesOfStatement(StatementId Id, string Title, ImmutableArray<LineLink> Lines);

/// <summary>A line in the index.</summary>
/// <param name="Code">Its classification code; empty for none.</param>
/// <param name="Label">Its label.</param>
/// <param name="Link">The link to its page.</param>
/// <param name="Departments">How many departments print it.</param>
internal sealed record LineLink(string Code, string Label, string Link, int Departments);
