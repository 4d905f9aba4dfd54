using System.CommandLine;
using FinalAccounts.CommandLine;

namespace FinalAccounts.Local.Host;

/// <summary>The root command: runs the whole pipeline on this machine.</summary>
internal static class HostCommand
{
    /// <summary>The command with its options.</summary>
    public static RootCommand Create()
    {
        var once = new Option<bool>("--once") { Description = "End after the work is done / 处理完毕即退出" };
        var port = new Option<int?>("--port") { Description = "Port of page and API; default 7071 / 网页和接口的端口" };
        var seeds = new Option<string?>("--seeds") { Description = "Folder whose reports are uploaded at the start; default seeds/ / 启动时上传的文件夹" };
        var inbox = new Option<string?>("--inbox") { Description = "Folder that is watched for more reports; default inbox/ / 监视的文件夹" };
        var data = new Option<string?>("--data") { Description = "Folder for the emulator's data; default none, it is kept in memory / 数据文件夹" };
        var storage = new Option<string?>("--storage") { Description = "Connection string of a storage that runs already; default none, an emulator is started / 已在运行的存储" };
        var language = new Option<string>("--language", "-l")
        {
            Description = "zh or en; default from the environment (LANG), else zh / 语言",
            DefaultValueFactory = _ => CheckCommand.PreferredLanguage(),
        };
        language.AcceptOnlyFromAmong("zh", "en");
        var command = new RootCommand("Reads departmental final accounts (部门决算), checks every figure and publishes the result, all on this machine.")
        {
            once,
            port,
            seeds,
            inbox,
            data,
            storage,
            language,
        };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var spoken = parsed.GetValue(language)!;
            try
            {
                var options = new HostOptions(
                    parsed.GetValue(once),
                    parsed.GetValue(port),
                    Path.GetFullPath(parsed.GetValue(seeds) ?? Path.Combine(Repository.Root, "seeds")),
                    Path.GetFullPath(parsed.GetValue(inbox) ?? Path.Combine(Repository.Root, "inbox")),
                    parsed.GetValue(data),
                    parsed.GetValue(storage),
                    spoken);
                return (int)await LocalHost.RunAsync(options, cancellationToken);
            }
            catch (LocalHostException exception)
            {
                await Console.Error.WriteLineAsync(exception.Text.In(spoken));
                return (int)ExitCode.Unread;
            }
            catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
            {
                return (int)ExitCode.Clean;
            }
        });
        return command;
    }
}
