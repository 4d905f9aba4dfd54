using System.Collections.Immutable;
using System.Text.Json.Serialization;
using FinalAccounts.Statements;

namespace FinalAccounts.Versions;

/// <summary>A line that only one of two versions prints.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="Line">The line.</param>
/// <param name="Presence">Which of the two has it.</param>
/// <param name="Figures">Its figures, blanks left out.</param>
public sealed record LineChange(StatementId Statement, StatementLine Line, Presence Presence, ImmutableArray<Figure> Figures);

/// <summary>Which of two versions has something.</summary>
[JsonConverter(typeof(KebabEnumConverter<Presence>))]
public enum Presence
{
    /// <summary>The newer one only.</summary>
    Appeared,

    /// <summary>The older one only.</summary>
    Gone,
}
