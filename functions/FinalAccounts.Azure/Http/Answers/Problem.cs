using System.Text.Json.Serialization;

namespace FinalAccounts.Azure.Http;

/// <summary>Problem details (RFC 9457): the one shape of everything that is not a success.</summary>
/// <param name="Type">Which problem, stable: <c>urn:final-accounts:problem:bad-year</c>.</param>
/// <param name="Title">The kind of problem in words.</param>
/// <param name="Status">The HTTP status.</param>
/// <param name="Detail">What is wrong here, and what to do.</param>
/// <param name="Instance">The address that was asked for.</param>
/// <param name="Parameter">The parameter of the query that is wrong; absent when it is none.</param>
internal sealed record Problem(
    string Type,
    string Title,
    int Status,
    string Detail,
    string Instance,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Parameter = null);
