using System.Reflection;

namespace FinalAccounts.Local.Azurite;

/// <summary>Where the build installed the storage emulator.</summary>
internal static class AzuriteInstallation
{
    /// <summary>What to do where there is no Node.js.</summary>
    public static BilingualText NodeIsMissing { get; } = new(
        "找不到 Node.js（命令 node）。本机运行存储模拟器需要 Node.js 20 以上：请从 https://nodejs.org 安装后重新运行。只核对文件（check 命令）不需要它。",
        "There is no Node.js (command node). The storage emulator on this machine needs Node.js 20 or later: install it from https://nodejs.org and run again. Checking files (the check command) works without it.");

    private static BilingualText NotInstalled { get; } = new(
        "存储模拟器 Azurite 尚未安装。请在能访问 npm 软件源的网络中重新运行 dotnet build functions/FinalAccounts.Local；该命令会显示失败原因。",
        "The storage emulator Azurite is not installed. Run dotnet build functions/FinalAccounts.Local where npm can reach its registry; it prints what went wrong.");

    /// <summary>The script that starts the emulator.</summary>
    /// <exception cref="LocalHostException">When it is not installed; the message says what to do.</exception>
    public static string Script
    {
        get
        {
            var folder = typeof(AzuriteInstallation).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
                .First(attribute => attribute.Key == "AzuriteFolder").Value!;
            if (File.Exists(Path.Combine(folder, "node_modules", "azurite", "package.json")))
            {
                return Path.Combine(folder, "start.js");
            }

            throw new LocalHostException(NodeIsOnPath() ? NotInstalled : NodeIsMissing);
        }
    }

    private static bool NodeIsOnPath() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Any(folder => File.Exists(Path.Combine(folder, "node")) || File.Exists(Path.Combine(folder, "node.exe")));
}
