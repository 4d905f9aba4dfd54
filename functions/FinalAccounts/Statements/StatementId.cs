using System.Text.Json.Serialization;

namespace FinalAccounts.Statements;

/// <summary>The ten statements of the Ministry of Finance's forms 公开01表 to 公开10表. The number is the national form's, not the place in a report.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<StatementId>))]
public enum StatementId
{
    /// <summary>收入支出决算总表.</summary>
    T01 = 1,

    /// <summary>收入决算表.</summary>
    T02 = 2,

    /// <summary>支出决算表.</summary>
    T03 = 3,

    /// <summary>财政拨款收入支出决算总表.</summary>
    T04 = 4,

    /// <summary>一般公共预算财政拨款支出决算表.</summary>
    T05 = 5,

    /// <summary>一般公共预算财政拨款基本支出决算表.</summary>
    T06 = 6,

    /// <summary>政府性基金预算财政拨款收入支出决算表.</summary>
    T07 = 7,

    /// <summary>国有资本经营预算财政拨款(收入)支出决算表.</summary>
    T08 = 8,

    /// <summary>财政拨款“三公”经费支出决算表.</summary>
    T09 = 9,

    /// <summary>国有资产占用情况表.</summary>
    T10 = 10,
}

/// <summary>What became of a statement.</summary>
[JsonConverter(typeof(KebabEnumConverter<StatementStatus>))]
public enum StatementStatus
{
    /// <summary>Found and read.</summary>
    Read,

    /// <summary>Found, and it holds no figure: the department has nothing to report in it.</summary>
    Empty,

    /// <summary>The report does not print it. Never an error and never zero.</summary>
    NotPublished,

    /// <summary>Found, and it could not be read; a finding says why.</summary>
    Unreadable,
}
