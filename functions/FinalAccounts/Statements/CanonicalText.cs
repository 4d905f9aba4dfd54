using System.Text;

namespace FinalAccounts.Statements;

/// <summary>
/// One spelling for everything that reports print in many: no spaces, no quotation marks, half-width punctuation, simplified characters,
/// no private-use glyphs. Only for comparing; what is shown to people stays as printed.
/// </summary>
internal static class CanonicalText
{
    // Pairs of traditional and simplified characters that occur in the forms' titles, labels and columns.
    private const string Pairs =
        "決决總总財财撥拨預预國国資资經经營营費费產产佔占況况機机關关項项單单萬万欄栏額额結结轉转餘余類类編编碼码稱称計计業业務务"
        + "屬属補补繳缴級级對对處处數数購购車车輛辆國国際际運运護护維维團团組组會会議议訓训統统關关備备價价設设離离幹干級级領领導导"
        + "應应執执專专術术體体傳传媒媒衛卫環环節节農农業业電电與与險险職职養养醫医療疗債债務务還还災灾難难戰战糧粮儲储質质貿贸"
        + "發发長长開开審审監监檢检廳厅協协辦办實实積积極极從从後后個个點点當当檔档無无為为種种據据東东億亿圓圆雙双負负與与減减佔占較较來来賓宾"
        + "門门縣县鄉乡鎮镇區区學学黨党園园場场臺台聯联報报錄录說说貼贴獎奖撫抚賠赔贈赠築筑軟软絡络訊讯網网勞劳託托員员齡龄範范圍围"
        + "貨货萬万規规別别劃划佈布執执貧贫勢势觀观歷历紀纪論论證证認认許许設设誤误課课調调談谈請请諸诸該该詳详試试諮咨評评識识讀读變变讓让議议護护"
        + "際际隊队階阶陳陈陸陆陽阳隨随險险隱隐雖虽雜杂難难霧雾靜静響响頂顶須须預预頒颁頻频題题願愿顯显風风飛飞飯饭飲饮館馆駐驻駕驾驗验驟骤驅驱馬马騙骗髒脏"
        + "體体鬥斗魚鱼鳥鸟鹽盐麗丽麥麦齊齐齒齿龍龙優优償偿傷伤價价倉仓偵侦側侧們们傾倾儀仪儘尽兌兑兒儿內内冊册凍冻凱凯則则剛刚創创劇剧劑剂勵励勁劲動动勸劝匯汇"
        + "厭厌嚴严啟启喚唤單单嘗尝噸吨圖图墾垦壓压壞坏壯壮壽寿夠够夾夹奪夺奮奋婦妇婁娄寧宁審审寫写寬宽寶宝將将尋寻導导層层島岛幣币帶带幫帮幾几庫库廢废廣广廠厂廟庙"
        + "張张強强彈弹彙汇徑径復复徵征徹彻恆恒態态慶庆慮虑憂忧懷怀懸悬戶户擔担據据擊击擇择擠挤擴扩攝摄攜携敗败敵敌斷断時时晉晋晝昼暫暂曆历書书會会條条極极構构槍枪"
        + "樓楼標标樣样樹树橋桥機机橫横櫃柜權权歐欧歡欢歸归殘残氣气汙污沒没淚泪淨净測测渾浑湯汤準准溝沟溫温滅灭滿满漁渔漢汉漲涨漸渐潔洁潛潜澤泽濟济濱滨濕湿灑洒灘滩"
        + "災灾點点煉炼煙烟熱热燈灯燒烧營营爐炉爭争爾尔牆墙牽牵犧牺狀状獨独獲获獻献現现瑣琐環环產产畢毕畫画異异疊叠瘋疯瘡疮盜盗盡尽盤盘監监眾众睏困矯矫礎础礦矿"
        + "祿禄禍祸禮礼稅税積积穀谷穩稳窮穷競竞筆笔節节範范築筑簡简簽签籌筹籃篮糾纠紅红約约紋纹納纳紙纸紛纷細细終终組组結结絕绝給给統统絲丝經经綜综綠绿維维綱纲緊紧"
        + "線线緝缉締缔緩缓練练縮缩縱纵總总績绩織织繞绕繼继續续罰罚罷罢義义習习聖圣聞闻聲声聽听肅肃腦脑腫肿膚肤膠胶臨临舉举舊旧艙舱艱艰藝艺蘇苏蘭兰虛虚蟲虫術术補补"
        + "裝装裡里製制複复襲袭覽览觸触訂订訊讯討讨訓训訪访詞词詢询誠诚語语誰谁謀谋謝谢譜谱豐丰貝贝負负貢贡責责賣卖質质賴赖賽赛贏赢趕赶趙赵趨趋跡迹踐践躍跃軌轨軍军"
        + "較较輔辅輕轻輛辆輩辈輪轮輯辑輸输轄辖辭辞這这連连進进遊游運运過过達达違违遙遥遞递遠远適适遲迟遷迁選选遺遗邊边郵邮鄧邓鄰邻釋释鈔钞鉅巨銀银銅铜銷销鋁铝鋪铺鋼钢"
        + "錄录錢钱錯错鍊炼鎖锁鐘钟鐵铁鑑鉴鑒鉴長长閉闭間间閒闲閣阁閱阅闊阔闢辟陣阵陰阴陝陕隸隶雙双雞鸡離离靈灵頭头頸颈顆颗額额類类顧顾養养餘余饋馈驛驿騰腾鄭郑鎢钨";

    private static readonly char[] Simplified = BuildTable();
    private static readonly char[] Mapped = [.. Enumerable.Range(0, char.MaxValue + 1).Select(c => Map((char)c))];

    /// <summary>The canonical spelling; the text itself where that is it.</summary>
    public static string Of(string text) => IsCanonical(text) ? text : Of(text.AsSpan());

    /// <summary>The canonical spelling.</summary>
    public static string Of(ReadOnlySpan<char> text)
    {
        if (text.ContainsAnyInRange('\u2E80', '\u2FDF') || text.ContainsAnyInRange('\uF900', '\uFAFF'))
        {
            text = text.ToString().Normalize(NormalizationForm.FormKC);
        }

        Span<char> buffer = text.Length <= 512 ? stackalloc char[text.Length] : new char[text.Length];
        var length = 0;
        foreach (var c in text)
        {
            var mapped = Mapped[c];
            if (mapped != '\0')
            {
                buffer[length++] = mapped;
            }
        }

        return length == 0 ? "" : new string(buffer[..length]);
    }

    /// <summary>The simplified form of a traditional character; every other character as it is.</summary>
    public static char Simplify(char c) => c is >= '\u4E00' and <= '\u9FFF' ? Simplified[c - '\u4E00'] : c;

    private static bool IsCanonical(string text)
    {
        foreach (var c in text)
        {
            if (Mapped[c] != c || c is (>= '\u2E80' and <= '\u2FDF') or (>= '\uF900' and <= '\uFAFF'))
            {
                return false;
            }
        }

        return true;
    }

    private static char Map(char c) => c switch
    {
        > ' ' and < '\u007F' and not ('"' or '\'') => c switch { '[' => '(', ']' => ')', _ => c },
        >= '\u4E00' and <= '\u9FFF' => Simplified[c - '\u4E00'],
        >= '\uFF01' and <= '\uFF5E' => Map((char)(c - 0xFEE0)),
        '\u2014' or '\u2013' or '\u2212' or '\u2010' or '\u2015' or '\u2500' => '-',
        '\u3010' or '\u3014' => '(',
        '\u3011' or '\u3015' => ')',
        '\u2236' or '\uFE55' => ':',
        <= ' ' or '"' or '\'' or '\u007F' or '\u00A0' or '\u3000' or '\uFEFF' => '\0',
        >= '\u2000' and <= '\u200F' => '\0',
        '\u201C' or '\u201D' or '\u2018' or '\u2019' or '\u300A' or '\u300B' or '\u300C' or '\u300D' or '\u300E' or '\u300F' => '\0',
        >= '\uE000' and <= '\uF8FF' => '\0',
        _ => c,
    };

    private static char[] BuildTable()
    {
        var table = new char['\u9FFF' - '\u4E00' + 1];
        for (var i = 0; i < table.Length; i++)
        {
            table[i] = (char)('\u4E00' + i);
        }

        for (var i = 0; i < Pairs.Length; i += 2)
        {
            table[Pairs[i] - '\u4E00'] = Pairs[i + 1];
        }

        return table;
    }
}
