using System.Collections.Immutable;
using System.Text.Json.Serialization;
using FinalAccounts.Checks.Related;
using FinalAccounts.Documents;
using FinalAccounts.Statements;

namespace FinalAccounts.Checks;

/// <summary>How grave a finding is.</summary>
[JsonConverter(typeof(KebabEnumConverter<Severity>))]
public enum Severity
{
    /// <summary>The published numbers contradict each other.</summary>
    Error,

    /// <summary>Something that a publisher should mend, but no number is proven wrong.</summary>
    Warning,

    /// <summary>Something worth a look.</summary>
    Info,
}

/// <summary>What became of an identity.</summary>
[JsonConverter(typeof(KebabEnumConverter<Verdict>))]
public enum Verdict
{
    /// <summary>Both sides are equal.</summary>
    Holds,

    /// <summary>Both sides differ by no more than rounding allows.</summary>
    Rounding,

    /// <summary>Both sides differ by more than rounding allows.</summary>
    Violated,

    /// <summary>Its figures are not published, so there is nothing to compare.</summary>
    NotBound,

    /// <summary>A figure that it needs could not be read.</summary>
    Blocked,
}

/// <summary>What kind of fault a finding is about.</summary>
[JsonConverter(typeof(KebabEnumConverter<FindingCategory>))]
public enum FindingCategory
{
    /// <summary>A number contradicts others.</summary>
    Accuracy,

    /// <summary>Two places say different things of one matter.</summary>
    Consistency,

    /// <summary>Something that should be there is missing or could not be read.</summary>
    Completeness,

    /// <summary>The form: titles, headings, placeholders, punctuation.</summary>
    Presentation,

    /// <summary>A judgement, with its ground.</summary>
    Plausibility,
}

/// <summary>One identity that does not hold, or one thing that is missing or contradicts itself; identities that fail from one cause are one finding.</summary>
public sealed record Finding
{
    /// <summary>The id of the identity or rule: see <c>docs/identities.md</c>.</summary>
    public required string Identity { get; init; }

    /// <summary>How grave it is.</summary>
    public required Severity Severity { get; init; }

    /// <summary>What became of the identity.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>What kind of fault it is.</summary>
    public required FindingCategory Category { get; init; }

    /// <summary>The finding in words, with the equation and its numbers.</summary>
    public required BilingualText Message { get; init; }

    /// <summary>What the report prints, in the unit of the total; null where there is no single number.</summary>
    [JsonConverter(typeof(DecimalStringConverter))]
    public decimal? Provided { get; init; }

    /// <summary>What the other operands give.</summary>
    [JsonConverter(typeof(DecimalStringConverter))]
    public decimal? Expected { get; init; }

    /// <summary>Provided minus expected.</summary>
    [JsonConverter(typeof(DecimalStringConverter))]
    public decimal? Difference { get; init; }

    /// <summary>How large the difference may be by rounding alone.</summary>
    [JsonConverter(typeof(DecimalStringConverter))]
    public decimal? Slack { get; init; }

    /// <summary>Every figure and claim of the equation, the total first, each with its place.</summary>
    public ImmutableArray<PrintedNumber> Operands { get; init; } = [];

    /// <summary>The figures of other reports (last year's, the units') that contradict it, each with its place in its own file.</summary>
    public ImmutableArray<OtherFigure> Elsewhere { get; init; } = [];

    /// <summary>The figures that would explain it, the likeliest first. Several equally likely ones are all there, and the message says so.</summary>
    public ImmutableArray<Suspect> Suspects { get; init; } = [];

    /// <summary>The names of all failed identities that this one cause explains, this finding's own first.</summary>
    public ImmutableArray<string> Explains { get; init; } = [];

    /// <summary>Where to look, when the finding has no operand: a missing statement's heading, a paragraph.</summary>
    public Place? Place { get; init; }
}

/// <summary>A figure that a set of failed identities points at, with the value that would mend them all.</summary>
/// <param name="Statement">The statement; null for a claim of the prose.</param>
/// <param name="Line">The line; for a claim its subject as label.</param>
/// <param name="Column">The column; for a claim its aspect as title.</param>
/// <param name="Printed">What the report prints.</param>
/// <param name="Suggested">What it should read, in the same unit and decimals; null when the identities do not tell.</param>
/// <param name="Why">How the value follows, and how the misprint came about if that can be seen.</param>
/// <param name="Place">Where it stands.</param>
public sealed record Suspect(
    StatementId? Statement,
    StatementLine Line,
    StatementColumn Column,
    string Printed,
    [property: JsonConverter(typeof(DecimalStringConverter))] decimal? Suggested,
    BilingualText Why,
    Place Place);
