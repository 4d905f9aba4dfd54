using System.Diagnostics.CodeAnalysis;

namespace FinalAccounts;

/// <summary>Either a value or the refusal that stands in its way; never both, never neither.</summary>
/// <typeparam name="T">What was asked for.</typeparam>
public sealed class Outcome<T>
    where T : class
{
    private Outcome(T? value, Refusal? refusal) => (Value, Refusal) = (value, refusal);

    /// <summary>The value, or null when refused.</summary>
    public T? Value { get; }

    /// <summary>The refusal, or null when there is a value.</summary>
    public Refusal? Refusal { get; }

    /// <summary>True when there is a value.</summary>
    [MemberNotNullWhen(true, nameof(Value))]
    [MemberNotNullWhen(false, nameof(Refusal))]
    public bool Succeeded => Value is not null;

    /// <summary>A value.</summary>
    public static implicit operator Outcome<T>(T value) => new(value, refusal: null);

    /// <summary>A refusal.</summary>
    public static implicit operator Outcome<T>(Refusal refusal) => new(value: null, refusal);
}
