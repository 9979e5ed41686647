/** Traditional characters that occur in names, institutions and the vocabulary of the lexicons, each followed by its simplified form. */
const PAIRS =
  '薩萨羅罗亞亚蘭兰爾尔蘇苏圖图國国總总統统會会議议員员長长書书記记東东領领導导對对關关係系經经貿贸濟济業业產产廠厂車车機机農农電电訊讯聞闻報报讀读' +
  '說说話话談谈論论講讲訪访問问見见簽签約约協协劃划項项團团體体際际聯联盟盟組组織织獨独裏里後后們们這这個个來来時时間间動动務务勞劳華华漢汉' +
  '歐欧俄俄烏乌茲兹別别剋克剛刚塞塞維维納纳馬马魯鲁達达賽赛軍军隊队衛卫戰战爭争勝胜負负獎奖鐵铁銀银銅铜錄录點点線线級级結结給给續续紹绍' +
  '終终網网緊紧縣县區区邊边運运過过進进還还遠远適适選选遞递郵邮鄉乡醫医釋释鑑鉴鑽钻鍵键鎮镇鏡镜閉闭開开闊阔陽阳陰阴陸陆隨随險险雖虽雙双' +
  '離离難难雲云靈灵靜静響响頁页頂顶順顺須须預预頓顿頗颇題题額额顏颜風风飛飞館馆駐驻駕驾驗验鬥斗魚鱼鳥鸟鹽盐麗丽麥麦黃黄齊齐龍龙' +
  '傑杰備备債债傳传優优億亿僅仅價价儀仪償偿兒儿內内兩两冊册凍冻則则創创劇剧劉刘勁劲勵励勳勋區区參参員员啟启單单嚴严園园圓圆場场塊块塔塔' +
  '墻墙壓压壞坏壇坛夥伙奧奥婦妇學学實实寫写寶宝將将專专尋寻層层屬属島岛帥帅師师帶带幣币幫帮庫库應应廣广廳厅彈弹強强徑径從从復复恆恒' +
  '戲戏擊击擁拥擔担據据擴扩擺摆攝摄敗败數数斷断於于旣既暫暂條条構构標标樣样樹树橋桥檔档檢检權权歡欢歲岁歷历殺杀氣气決决況况準准溝沟滿满' +
  '煉炼燈灯營营爐炉牽牵狀状獻献獲获環环現现瑪玛畢毕畫画當当療疗發发盡尽監监盤盘眾众確确礎础礦矿禮礼種种稱称穀谷積积穩稳窮穷築筑籃篮' +
  '糧粮紀纪紅红純纯紙纸級级細细絲丝綠绿編编練练縮缩績绩繼继罰罚聖圣聽听聯联職职臨临舉举舊旧艦舰藝艺藥药處处虛虚號号術术補补裝装製制' +
  '規规視视親亲覺觉覽览觀观計计討讨訓训託托許许設设評评試试詢询該该詳详誌志認认語语誤误請请諾诺謝谢證证譯译護护變变讓让豐丰負负財财責责貨货' +
  '貫贯費费資资賀贺賓宾賣卖質质購购贊赞躍跃軌轨載载輕轻輛辆輪轮輸输轉转辦办農农連连達达遊游遷迁鄰邻釀酿鋁铝鋼钢錢钱陳陈陣阵階阶際际隱隐' +
  '頒颁頻频飼饲飯饭餐餐騎骑鹹咸麵面點点黨党彙汇匯汇採采衝冲併并佈布佔占劑剂勢势匈匈單单喬乔圍围夾夹奪夺' +
  '媽妈孫孙寧宁審审嶽岳幹干庫库張张愛爱懷怀戶户捷捷撥拨撐撑敵敌暢畅榮荣樞枢歸归沒没洩泄涼凉淨净渾浑湯汤溫温滅灭災灾烴烃熱热燒烧爲为為为' +
  '牆墙狹狭獸兽瓊琼疊叠盧卢睏困祕秘筆笔簡简簽签糾纠紛纷紐纽絡络絕绝維维緒绪線线締缔緬缅縱纵繞绕罷罢翹翘聲声膽胆臺台與与興兴舖铺葉叶著着' +
  '蒙蒙蓋盖蕭萧薦荐藍蓝蘊蕴蟲虫襲袭訂订貢贡貸贷賴赖趕赶趙赵躲躲軟软轟轰辭辞遼辽邁迈鄭郑釘钉鈾铀鉀钾鉻铬銷销鋪铺錦锦鎖锁鏈链鐘钟閣阁闆板闢辟' +
  '霧雾韓韩頭头顯显飲饮驅驱驚惊體体鮮鲜鴻鸿鵬鹏麼么黴霉齡龄';

const SIMPLIFIED: ReadonlyMap<string, string> = new Map(
  Array.from({ length: PAIRS.length / 2 }, (_, i) => [PAIRS.charAt(2 * i), PAIRS.charAt(2 * i + 1)] as const),
);

/** The simplified form of a traditional Han character, or the character itself. */
export const simplified = (character: string): string => SIMPLIFIED.get(character) ?? character;

/** The other way round, for tests: one traditional form of a simplified character. */
export const TRADITIONAL: ReadonlyMap<string, string> = new Map(
  [...SIMPLIFIED]
    .filter(([traditional, plain]) => traditional !== plain)
    .map(([traditional, plain]) => [plain, traditional]),
);
