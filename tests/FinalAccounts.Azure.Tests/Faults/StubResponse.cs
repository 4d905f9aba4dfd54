using System.Diagnostics.CodeAnalysis;
using Azure;
using Azure.Core;

namespace FinalAccounts.Azure.Tests.Faults;

/// <summary>An answer without a body.</summary>
/// <param name="status">Its status.</param>
internal sealed class StubResponse(int status) : Response
{
    public override int Status => status;

    public override string ReasonPhrase => "fault";

    public override Stream? ContentStream { get; set; }

    public override string ClientRequestId { get; set; } = "";

    public override void Dispose()
    {
    }

    protected override bool ContainsHeader(string name) => false;

    protected override IEnumerable<HttpHeader> EnumerateHeaders() => [];

    protected override bool TryGetHeader(string name, [NotNullWhen(true)] out string? value) => (value = null) is not null;

    protected override bool TryGetHeaderValues(string name, [NotNullWhen(true)] out IEnumerable<string>? values) => (values = null) is not null;
}
