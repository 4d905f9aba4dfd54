using System.Net;
using System.Net.Sockets;

namespace FinalAccounts.Local.Host;

/// <summary>Chooses ports on this machine.</summary>
internal static class Ports
{
    /// <summary>The port of page and API when nothing else is said: that of the Functions host.</summary>
    public const int DefaultWeb = 7071;

    /// <summary>The ports of the emulator that every storage tool knows.</summary>
    private static readonly (int Blobs, int Queues, int Tables) Emulator = (10000, 10001, 10002);

    /// <summary>The emulator's usual ports, or any free ones when one of them is taken.</summary>
    public static (int Blobs, int Queues, int Tables) ForEmulator() =>
        IsFree(Emulator.Blobs) && IsFree(Emulator.Queues) && IsFree(Emulator.Tables) ? Emulator : (0, 0, 0);

    /// <summary>The port asked for; without a wish the default one, or 0 for any free one when it is taken.</summary>
    /// <exception cref="LocalHostException">When the port asked for is taken.</exception>
    public static int ForWeb(int? wish)
    {
        if (wish is not { } port)
        {
            return IsFree(DefaultWeb) ? DefaultWeb : 0;
        }

        return IsFree(port)
            ? port
            : throw new LocalHostException(new(
                $"端口 {port} 已被占用或不可用。请用 --port 另选一个，或去掉 --port 自动选择。",
                $"Port {port} is taken or cannot be used. Choose another with --port, or leave --port out to have a free one chosen."));
    }

    private static bool IsFree(int port)
    {
        if (port is < 1 or > IPEndPoint.MaxPort)
        {
            return false;
        }

        using var listener = new TcpListener(IPAddress.Loopback, port);
        try
        {
            listener.Start();
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
