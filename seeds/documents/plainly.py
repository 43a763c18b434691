"""The words that pages say of themselves, and surnames, as they are compared: in simplified characters.

Only the characters of such words are told here, each by itself: a list of articles is shown without a converter.
"""

from __future__ import annotations

_TRADITIONAL = (
    "並佈併來侷係俬倖備傢傳內兩冊別刪則創劃劉動務區協厤厲參叢吳呂員喬單嗎噹嚮嚴囌圖團埰報塗婁孫學宮寀實寧"
    "審寫將專對導嶽師帳庫廣廳張強彆彔後從復徵惲愛慄慶慼應懞戶捲掃採揚損擊擔據攝數於時晉暢曆曏曠會朮東條楊"
    "榮構樂樑樓標樸機檔檯欄權欒欽歐歡歷況淩減湯準溫漢濛瀋瀏灣為烏熱獎獨獲現產畢當發盧矇硃碼禮穀穫竇節範簡"
    "簽籌籤糰糾紀約紙級細紹結絡統絲經綜維網綵線編練縮繆繫繼續羅義習聞聯聲聶聽脩腦臺與興舉荊莊華萬葉蒐蓆蓋"
    "蓮蔔蔘蔣蕭薊薑薦藍藺蘆蘇蘭處號術衕衚衛裝製複覈見規視覺覽觀訂計訊討記訪設許註証評詞詳認語說調談請論諶"
    "諸謝證識譙譚譯讀讚負貢責費貼賀賁資賈賓賬賴贊趙跡蹟車載輯轉辦迴這連週遊過遲選還邊鄒鄔鄧鄭鄺酈釋鈕銀錄"
    "錢錯錶鍵鍾鏈鐘長門閉開間閔閤閱閻關闞陳陸陽險隱雲電鞏韆韋韓響頁項預頒頭頻題顏類顧風颱餘饒馬馮駐駱騰體"
    "髮鬍鬱魯鮑鳳麥麴麵黃點黨齊齣龍龐龔爲倫廈縣園爾島濟濱磯紐薩貴頓畫監書屬營話郵僅儲該獻腳執搶筆賞財問議講試賽"
)
_SIMPLIFIED = (
    "并布并来局系私幸备家传内两册别删则创划刘动务区协历厉参丛吴吕员乔单吗当向严苏图团采报涂娄孙学宫采实宁"
    "审写将专对导岳师帐库广厅张强别录后从复征恽爱栗庆戚应蒙户卷扫采扬损击担据摄数于时晋畅历向旷会术东条杨"
    "荣构乐梁楼标朴机档台栏权栾钦欧欢历况凌减汤准温汉蒙沈浏湾为乌热奖独获现产毕当发卢蒙朱码礼谷获窦节范简"
    "签筹签团纠纪约纸级细绍结络统丝经综维网彩线编练缩缪系继续罗义习闻联声聂听修脑台与兴举荆庄华万叶搜席盖"
    "莲卜参蒋萧蓟姜荐蓝蔺芦苏兰处号术同胡卫装制复核见规视觉览观订计讯讨记访设许注证评词详认语说调谈请论谌"
    "诸谢证识谯谭译读赞负贡责费贴贺贲资贾宾账赖赞赵迹迹车载辑转办回这连周游过迟选还边邹邬邓郑邝郦释钮银录"
    "钱错表键钟链钟长门闭开间闵合阅阎关阚陈陆阳险隐云电巩千韦韩响页项预颁头频题颜类顾风台余饶马冯驻骆腾体"
    "发胡郁鲁鲍凤麦曲面黄点党齐出龙庞龚为伦厦县园尔岛济滨矶纽萨贵顿画监书属营话邮仅储该献脚执抢笔赏财问议讲试赛"
)
_SIGNS = str.maketrans("︰﹕∶︱丨∣│／∕⁄〔〕［］", "：：：｜｜｜｜///[][]")
_PLAIN = str.maketrans(_TRADITIONAL, _SIMPLIFIED) | _SIGNS


def plain(text: str) -> str:
    """The text with the characters of such words in simplified form and with the usual signs, each at its place."""
    return text.translate(_PLAIN)
