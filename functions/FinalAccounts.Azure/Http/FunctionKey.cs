using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace FinalAccounts.Azure.Http;

/// <summary>Asks for the function key where the host does not: on Azure the Functions host does it before the code is called.</summary>
internal static class FunctionKey
{
    /// <summary>Answers when the request carries the key, as <c>x-functions-key</c> or <c>?code=</c>; 401 when it does not.</summary>
    public static Task<IResult> Guard(HttpRequest request, string key, Func<Task<IResult>> answer) => Answer.Guard(
        request,
        () => Is(request.Headers["x-functions-key"], key) || Is(request.Query["code"], key)
            ? answer()
            : throw new ProblemException(
                StatusCodes.Status401Unauthorized,
                "no-function-key",
                new("需要功能密钥", "A function key is needed"),
                new("请在 x-functions-key 头或 ?code= 参数中给出功能密钥。", "Send the function key as the header x-functions-key or as ?code=.")));

    private static bool Is(string? given, string key) =>
        given is not null && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(given), Encoding.UTF8.GetBytes(key));
}
