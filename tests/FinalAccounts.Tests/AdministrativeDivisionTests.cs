using Xunit;

namespace FinalAccounts.Tests;

public class AdministrativeDivisionTests
{
    [Theory]
    [InlineData("示例省财政厅", "示例省")]
    [InlineData("示例省东河市政务服务管理局", "示例省东河市")]
    [InlineData("东河市政务服务管理局", "东河市")]
    [InlineData("东河市市场监督管理局", "东河市")]
    [InlineData("东河市城市管理局", "东河市")]
    [InlineData("东河市社区矫正局", "东河市")]
    [InlineData("上海市西山区教育局", "上海市西山区")]
    [InlineData("西山区市场监督管理局", "西山区")]
    [InlineData("东河市南岭县清水镇人民政府", "东河市南岭县清水镇")]
    [InlineData("东河市城区教育局", "东河市城区")]
    [InlineData("示例壮族自治区水利厅", "示例壮族自治区")]
    [InlineData("北原蒙古族自治州档案馆", "北原蒙古族自治州")]
    [InlineData("中共东河市委办公室", "东河市")]
    [InlineData("中国共产党示例省委员会组织部", "示例省")]
    [InlineData("国家税务总局东河市税务局", "东河市")]
    [InlineData("苏州市档案局", "苏州市")]
    public void A_name_that_begins_with_its_division_tells_it(string department, string division) =>
        Assert.Equal(division, AdministrativeDivision.Of(department));

    [Theory]
    [InlineData("")]
    [InlineData("教育部")]
    [InlineData("市场监督管理局")]
    [InlineData("城市管理局")]
    [InlineData("长三角区域合作办公室")]
    [InlineData("省委办公厅")]
    public void Other_names_tell_none(string department) => Assert.Equal("", AdministrativeDivision.Of(department));
}
