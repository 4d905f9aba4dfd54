namespace FinalAccounts.Azure.Tests.Http;

/// <summary>The requests of <c>docs/http-api.http</c>.</summary>
internal static class HttpFile
{
    /// <summary>Every request: the function that its title begins with, and the request against a server.</summary>
    /// <param name="host">The server.</param>
    /// <param name="key">Its function key.</param>
    public static IEnumerable<(string Function, HttpRequestMessage Request)> Requests(Uri host, string key)
    {
        var text = File.ReadAllText(Path.Combine(RepositoryFiles.Root, "docs", "http-api.http"));
        var variables = text.Split('\n')
            .Where(line => line.StartsWith('@'))
            .Select(line => line[1..].Split(" = "))
            .ToDictionary(parts => parts[0], parts => parts[1].Trim(), StringComparer.Ordinal);
        (variables["host"], variables["key"]) = (host.ToString().TrimEnd('/'), key);
        foreach (var block in text.Split("### ")[1..])
        {
            var lines = block.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            var first = Filled(lines[1], variables).Split(' ', 2);
            var request = new HttpRequestMessage(new(first[0]), first[1]);
            foreach (var header in lines[2..])
            {
                var parts = Filled(header, variables).Split(": ", 2);
                request.Headers.TryAddWithoutValidation(parts[0], parts[1]);
            }

            yield return (lines[0].Split(',')[0], request);
        }
    }

    private static string Filled(string line, Dictionary<string, string> variables)
    {
        while (line.Contains("{{", StringComparison.Ordinal))
        {
            line = variables.Aggregate(line, (filled, one) => filled.Replace("{{" + one.Key + "}}", one.Value, StringComparison.Ordinal));
        }

        return line;
    }
}
