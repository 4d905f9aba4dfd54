namespace FinalAccounts.Documents.Pdf;

/// <summary>
/// The plain characters behind radicals, compatibility ideographs and the brackets of vertical text. Fonts often map one glyph to several characters, and a PDF then names the
/// radical ⾦ where the page shows 金. The tables are Unicode's compatibility mappings (户, 青 and 黄 in their mainland form); the supplement follows
/// EquivalentUnifiedIdeograph. (<see cref="string.Normalize()"/> does nothing under the invariant culture.)
/// </summary>
internal static class CjkForms
{
    private const string KangxiRadicals =
        "一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子宀寸小尢尸屮山巛工己巾干幺广廴廾弋弓彐彡彳心戈户手" +
        "支攴文斗斤方无日曰月木欠止歹殳毋比毛氏气水火爪父爻爿片牙牛犬玄玉瓜瓦甘生用田疋疒癶白皮皿目矛矢石示禸禾穴立竹米糸缶网羊羽老而耒耳" +
        "聿肉臣自至臼舌舛舟艮色艸虍虫血行衣襾見角言谷豆豕豸貝赤走足身車辛辰辵邑酉釆里金長門阜隶隹雨青非面革韋韭音頁風飛食首香馬骨高髟鬥鬯" +
        "鬲鬼魚鳥鹵鹿麥麻黄黍黑黹黽鼎鼓鼠鼻齊齒龍龜龠";

    private const string Compatibility =
        "豈更車賈滑串句龜龜契金喇奈懶癩羅蘿螺裸邏樂洛烙珞落酪駱亂卵欄爛蘭" +
        "鸞嵐濫藍襤拉臘蠟廊朗浪狼郎來冷勞擄櫓爐盧老蘆虜路露魯鷺碌祿綠菉錄" +
        "鹿論壟弄籠聾牢磊賂雷壘屢樓淚漏累縷陋勒肋凜凌稜綾菱陵讀拏樂諾丹寧" +
        "怒率異北磻便復不泌數索參塞省葉說殺辰沈拾若掠略亮兩凉梁糧良諒量勵" +
        "呂女廬旅濾礪閭驪麗黎力曆歷轢年憐戀撚漣煉璉秊練聯輦蓮連鍊列劣咽烈" +
        "裂說廉念捻殮簾獵令囹寧嶺怜玲瑩羚聆鈴零靈領例禮醴隸惡了僚寮尿料樂" +
        "燎療蓼遼龍暈阮劉杻柳流溜琉留硫紐類六戮陸倫崙淪輪律慄栗率隆利吏履" +
        "易李梨泥理痢罹裏裡里離匿溺吝燐璘藺隣鱗麟林淋臨立笠粒狀炙識什茶刺" +
        "切度拓糖宅洞暴輻行降見廓兀嗀\uFA0E\uFA0F塚\uFA11晴\uFA13\uFA14凞猪益礼神祥福靖精羽\uFA1F" +
        "蘒\uFA21諸\uFA23\uFA24逸都\uFA27\uFA28\uFA29飯飼館鶴郞隷侮僧免勉勤卑喝嘆器塀墨層屮悔慨憎" +
        "懲敏既暑梅海渚漢煮爫琢碑社祉祈祐祖祝禍禎穀突節練縉繁署者臭艹艹著" +
        "褐視謁謹賓贈辶逸難響頻恵\uFA6C舘\uFA6E\uFA6F並况全侀充冀勇勺喝啕喙嗢塚墳奄奔" +
        "婢嬨廒廙彩徭惘慎愈憎慠懲戴揄搜摒敖晴朗望杖歹殺流滛滋漢瀞煮瞧爵犯" +
        "猪瑱甆画瘝瘟益盛直睊着磌窱節类絛練缾者荒華蝹襁覆視調諸請謁諾諭謹" +
        "變贈輸遲醙鉶陼難靖韛響頋頻鬒龜\uFACF\uFAD0\uFAD1㮝䀘䀹\uFAD5\uFAD6\uFAD7齃龎\uFADA\uFADB\uFADC\uFADD\uFADE\uFADF" +
        "\uFAE0\uFAE1\uFAE2\uFAE3\uFAE4\uFAE5\uFAE6\uFAE7\uFAE8\uFAE9\uFAEA\uFAEB\uFAEC\uFAED\uFAEE\uFAEF\uFAF0\uFAF1\uFAF2\uFAF3\uFAF4\uFAF5\uFAF6\uFAF7\uFAF8\uFAF9\uFAFA\uFAFB\uFAFC\uFAFD\uFAFE\uFAFF";

    private const string SupplementForms =
        "\u2E88\u2E8F\u2E90\u2E92\u2E9D\u2E9F\u2EA0\u2EA9\u2EAD\u2EB0\u2EB6\u2EBC\u2EBE\u2EC1\u2EC4\u2EC5\u2EC9\u2ECA\u2ECB\u2ECF\u2ED1\u2ED3\u2ED4\u2ED8\u2ED9\u2EDA\u2EDB\u2EDC\u2EDD\u2EDE\u2EE0\u2EE2\u2EE3\u2EE4\u2EE5\u2EE6\u2EE8\u2EE9\u2EEA\u2EEC\u2EEE\u2EF0\u2EF3";

    private const string SupplementPlain =
        "刀尣尢巳月母民玉示纟羊肉艹虎西见贝足车阝長长门青韦页风飞食食饣马骨鬼鱼鸟麦黄黾齐齿龙龟";

    // U+FE35 to U+FE44.
    private const string VerticalBrackets = "（）｛｝〔〕【】《》〈〉「」『』";

    /// <summary>True for a character that may stand for another one.</summary>
    public static bool IsForm(char c) => c is (>= '\u2E80' and <= '\u2FD5') or (>= '\uF900' and <= '\uFAFF') or (>= '\uFE35' and <= '\uFE44');

    /// <summary>The plain character, or the character itself.</summary>
    public static string Plain(char c)
    {
        if (c is >= '\u2F00' and <= '\u2FD5')
            return KangxiRadicals[c - '\u2F00'].ToString();
        if (c >= '\uFE35')
            return VerticalBrackets[c - '\uFE35'].ToString();
        if (c >= '\uF900')
            return Compatibility[c - '\uF900'].ToString();
        var index = SupplementForms.IndexOf(c, StringComparison.Ordinal);
        return (index < 0 ? c : SupplementPlain[index]).ToString();
    }
}
