using System.CommandLine;

namespace FinalAccounts.CommandLine;

/// <summary>The <c>check</c> command: reads reports without any storage and prints what was found.</summary>
internal static class CheckCommand
{
    /// <summary>The command with its arguments and options.</summary>
    public static Command Create()
    {
        var paths = new Argument<string[]>("paths")
        {
            Description = "Files, or folders whose reports are read / 文件，或含有决算报告的文件夹",
            Arity = ArgumentArity.OneOrMore,
        };
        var format = new Option<string>("--format", "-f")
        {
            Description = "text for people, json for programs (one document; JSON Lines for several) / 输出格式",
            DefaultValueFactory = _ => "text",
        };
        format.AcceptOnlyFromAmong("text", "json");
        var language = new Option<string>("--language", "-l")
        {
            Description = "zh or en; default from the environment (LANG), else zh / 语言",
            DefaultValueFactory = _ => PreferredLanguage(),
        };
        language.AcceptOnlyFromAmong("zh", "en");
        var jobs = new Option<int>("--jobs", "-j")
        {
            Description = "How many files are read at once; default one per core / 并行数",
            DefaultValueFactory = _ => Environment.ProcessorCount,
        };
        jobs.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && (!int.TryParse(result.Tokens[0].Value, out var value) || value is < 1 or > 512))
            {
                result.AddError("--jobs takes a whole number from 1 to 512. / --jobs 须为 1 到 512 的整数。");
            }
        });

        var noPlausibility = new Option<bool>("--no-plausibility")
        {
            Description = "Leave out judgements of plausibility, which prove nothing / 不列合理性提示",
        };

        var command = new Command("check", "Check reports and print the findings / 核对决算报告")
        {
            paths,
            format,
            language,
            jobs,
            noPlausibility,
        };
        command.SetAction((parsed, cancellationToken) =>
        {
            using var output = Console.OpenStandardOutput();
            using var sink = parsed.GetValue(format) == "json"
                ? (IFindingsSink)new JsonSink(output)
                : new TextSink(output, parsed.GetValue(language)!);
            var code = CheckRun.Run(parsed.GetValue(paths)!, parsed.GetValue(jobs), sink, cancellationToken, !parsed.GetValue(noPlausibility));
            return Task.FromResult((int)code);
        });
        return command;
    }

    /// <summary>The language of the environment, <c>zh</c> or <c>en</c>; Chinese when it says nothing.</summary>
    internal static string PreferredLanguage()
    {
        foreach (var name in new[] { "LC_ALL", "LC_MESSAGES", "LANG" })
        {
            if (Environment.GetEnvironmentVariable(name) is { Length: > 0 } value)
            {
                return value.StartsWith("en", StringComparison.OrdinalIgnoreCase) ? "en" : "zh";
            }
        }

        return "zh";
    }
}
