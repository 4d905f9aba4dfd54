using System.Buffers.Binary;
using System.Text;

namespace FinalAccounts.Documents.Archives;

/// <summary>What an OLE compound file (the container of Office files before 2007 and of encrypted ones) holds.</summary>
internal enum OleKind
{
    /// <summary>No compound file, or one of another program.</summary>
    None,

    /// <summary>An Excel workbook (.xls).</summary>
    Excel,

    /// <summary>A Word document (.doc) or a WPS one (.wps).</summary>
    Word,

    /// <summary>A .docx or .xlsx with a password.</summary>
    Encrypted,
}

/// <summary>Looks at the names in a compound file's directory (MS-CFB).</summary>
internal static class OleContent
{
    private static readonly (byte[] Name, OleKind Kind)[] Names =
    [
        (Encoding.Unicode.GetBytes("EncryptedPackage\0"), OleKind.Encrypted),
        (Encoding.Unicode.GetBytes("WordDocument\0"), OleKind.Word),
        (Encoding.Unicode.GetBytes("Workbook\0"), OleKind.Excel),
        (Encoding.Unicode.GetBytes("Book\0"), OleKind.Excel),
    ];

    /// <summary>What the file is: the first name in the directory that tells, since an embedded object's streams come after those of its host.</summary>
    public static OleKind KindOf(ReadOnlySpan<byte> content)
    {
        if (content.Length < 1024 || !content.StartsWith<byte>([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]))
            return OleKind.None;
        var sectorSize = 1L << Math.Clamp((int)BinaryPrimitives.ReadUInt16LittleEndian(content[30..]), 9, 12);
        var directory = (BinaryPrimitives.ReadUInt32LittleEndian(content[48..]) + 1) * sectorSize;
        if (directory >= content.Length)
            return OleKind.None;
        var entries = content[(int)directory..];
        for (var at = 0; at + 128 <= entries.Length; at += 128)
        {
            foreach (var (name, kind) in Names)
            {
                if (entries[at..].StartsWith(name))
                    return kind;
            }
        }

        return OleKind.None;
    }
}
