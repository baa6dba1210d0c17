-- The search over all cases: a row for each case with all that it is found and sorted by, kept by triggers in the
-- transaction of what they follow. See docs/decisions/0013-search-by-bigrams.md.

-- As text is compared: full width narrowed, lower case, without blanks, Traditional characters as Simplified ones.
-- The characters are those of the transform Traditional-Simplified of ICU 72 (CLDR data, Unicode License v3), which
-- "uconv -x Traditional-Simplified" applies, for each character by itself; 苎, which it would swap with 苧, stays.
create function fold_text(typed text) returns text language plpgsql immutable strict parallel safe as $$
declare
    traditional constant text :=
        '「」㠏㩜䊷䋙䋻䝼䬗䯀䰾䱽䲁䶧丟並乾亂亙亞佇佈佔併來侖侶侷俁係俔俠俬俱倀倆倈倉個們倖倣倫偉側偵偽傑傖傘'
        '備傢傭傯傳傴債傷傾僂僅僇僉僑僕僞僥僨僱價儀儂億儈儉儐儔儕儘償優儲儷儸儺儻儼兇兌兒兗內兩冊冪凈凍凜凱別'
        '刪剄則剋剎剗剛剝剮剴創剷劃劇劉劊劌劍劏劑劚勁動勗務勛勝勞勢勩勱勳勵勸勻匭匯匱區協卹卻厙厠厭厲厴參叄叢'
        '吒吢吳吶呂咷咼員唄唚唸問啓啞啟啢喎喚喨喪喫喬單喲嗆嗇嗊嗎嗚嗩嗶嘆嘍嘔嘖嘗嘜嘩嘮嘯嘰嘵嘸嘽噓噚噝噠噥噦'
        '噯噲噴噸噹嚀嚇嚌嚐嚕嚙嚥嚦嚨嚮嚲嚳嚴嚶囀囁囂囅囈囉囍囑囓囪圇國圍園圓圖團垵埡埰執堅堊堖堝堯報場塊塋塏'
        '塒塗塚塢塤塵塹墊墜墮墳墻墾壇壋壎壓壘壙壚壜壞壟壠壢壩壯壺壼壽夠夢夥夾奐奧奩奪奬奮奼妝姊姍姦姪娛婁婦婭'
        '媧媯媼媽嫋嫗嫵嫻嫿嬀嬈嬋嬌嬙嬝嬡嬤嬪嬰嬸孃孌孫學孿宮寢實寧審寫寬寵寶尅將專尋對導尷屆屍屓屜屢層屨屬岡'
        '峴島峽崍崑崗崙崢崬嵐嶁嶄嶇嶔嶗嶠嶢嶧嶮嶴嶸嶺嶼巋巒巔巖巰帥師帳帶幀幃幗幘幟幣幫幬幹幾庫廁廂廄廈廚廝廟'
        '廠廡廢廣廩廬廳廻弒弔弳張強彆彈彌彎彙彞彥彿後徑從徠復徬徵徹恆恥悅悞悳悵悶悽惡惱惲惻愛愜愨愴愷愾慄慇態'
        '慍慘慚慟慣慤慪慫慮慳慶慼慾憂憊憐憑憒憚憤憫憮憲憶懃懇應懌懍懞懟懣懨懮懲懶懷懸懺懼懾戀戇戔戧戩戰戱戲戶'
        '拋挩挾捨捫捲掃掄掗掙掛採揀揚換揮搆損搖搗搥搧搨搵搶搾摀摑摜摟摯摳摶摺摻撈撏撐撓撚撝撟撢撣撥撫撲撳撻撾'
        '撿擁擄擇擊擋擓擔據擠擣擬擯擰擱擲擴擷擺擻擼擾攄攆攏攔攖攙攛攜攝攢攣攤攪攬敗敘敵數斂斃斕斬斷於昇時晉晝'
        '暈暉暘暢暫暱曄曆曇曉曏曖曠曨曬書會朧東枒柵桿梔梘條梟梲棄棖棗棟棧棲棶椏楊楓楨業極榖榪榮榲榿構槍槓槖槤'
        '槧槨槳樁樂樅樑樓標樞樣樸樹樺橈橋機橢橫檁檉檔檜檝檟檢檣檮檯檳檸檻櫃櫓櫚櫛櫝櫞櫟櫥櫧櫨櫪櫫櫬櫱櫳櫸櫺櫻'
        '欄權欏欒欖欞欵欽歎歐歛歟歡歲歷歸歿殘殞殤殨殫殮殯殰殲殺殼毀毆毬毿氂氈氌氣氫氬氳氹氾汎汙決沍沒沖況洩洶'
        '浹涇涼淒淚淥淨淪淵淶淺渙減渦測渾湊湞湧湯溈準溝溫溼滄滅滌滎滬滯滲滷滸滻滾滿漁漚漢漣漬漲漵漸漿潁潑潔潙'
        '潛潤潯潰潷潿澀澆澇澗澠澤澦澩澮澱濁濃濕濘濟濤濫濬濰濱濺濼濾瀅瀆瀇瀉瀋瀏瀕瀘瀝瀟瀠瀦瀧瀨瀰瀲瀾灃灄灑灕'
        '灘灝灠灣灤灧災為烏烴無煉煒煙煢煥煩煬煱熅熒熗熱熲熾燁燄燈燉燐燒燙燜營燦燬燭燴燶燻燼燾燿爍爐爛爭爲爺爾'
        '牀牆牋牘牽犖犢犧狀狹狽猙猶猻獁獃獄獅獎獨獪獫獮獰獱獲獵獷獸獺獻獼玀現琺琿瑋瑒瑣瑤瑩瑪瑯瑲璉璣璦璫環璽'
        '瓊瓏瓔瓚甌甕產産畝畢畫異當疇疊痀痙痠痾瘂瘋瘍瘓瘞瘡瘧瘮瘲瘺瘻療癆癇癉癒癘癟癡癢癤癥癧癩癬癭癮癰癱癲發'
        '皁皚皰皸皺盃盜盞盡監盤盧盪眞眥眾睏睜睞睪瞇瞘瞜瞞瞭瞶瞼矓矚矯砲硏硜硤硨硯碩碭碸確碼磑磚磣磧磯磽礆礎礙'
        '礡礦礪礫礬礮礱祕祿禍禎禕禡禦禪禮禰禱禿秈稅稈稏稜稟種稱穀穌積穎穠穡穢穩穫穭窩窪窮窯窵窶窺竄竅竇竈竊竪'
        '競筆筍筧筴箇箋箎箏箝節範築篋篔篤篩篳簀簆簍簞簡簣簫簷簹簽簾籃籌籐籙籜籟籠籤籩籪籬籮籲粧粵糝糞糧糰糲糴'
        '糶糹糾紀紂約紅紆紇紈紉紋納紐紓純紕紖紗紘紙級紛紜紝紡紬紮細紱紲紳紵紹紺紼紿絀終絃組絅絆絎結絕絛絝絞絡'
        '絢給絨絰統絲絳絶絹綁綃綆綈綉綌綏綐綑經綜綞綠綢綣綫綬維綯綰綱網綳綴綵綸綹綺綻綽綾綿緄緇緊緋緑緒緓緔緗'
        '緘緙線緝緞締緡緣緦編緩緬緯緱緲練緶緹緻縈縉縊縋縐縑縕縗縛縝縞縟縣縧縫縭縮縱縲縳縴縵縶縷縹總績繃繅繆繒'
        '織繕繚繞繡繢繩繪繫繭繮繯繰繳繸繹繼繽繾繿纈纊續纍纏纓纔纖纘纜缽罈罌罎罣罰罵罷羅羆羈羋羣羥羨義羶習翫翹'
        '翺耬耮聖聞聯聰聲聳聵聶職聹聽聾肅脅脈脛脣脫脹腎腖腡腦腫腳腸膃膚膠膩膽膾膿臉臍臏臘臚臟臠臢臥臨臺與興舉'
        '舊舖艙艤艦艫艱艷芻苧茲荊荳莊莖莢莧菓華菸萇萊萬萵葉葒著葤葦葯葷蒐蒓蒔蒞蒼蓀蓆蓋蓮蓯蓽蔔蔞蔣蔥蔦蔭蔴蕁'
        '蕆蕎蕒蕓蕕蕘蕢蕩蕪蕭蕷薀薈薊薌薑薔薘薟薦薩薳薴薺藉藍藎藝藥藪藴藶藷藹藺蘄蘆蘇蘊蘋蘚蘞蘢蘭蘺蘿虆處虛虜'
        '號虧虯蛺蛻蜆蝕蝟蝦蝨蝸螄螞螢螮螻螿蟄蟈蟎蟣蟬蟯蟲蟶蟻蠅蠆蠍蠐蠑蠔蠟蠣蠧蠨蠱蠶蠻衆衊術衚衛衝袞袴裊裏補'
        '裝裡製複褌褘褲褳褸褻襇襏襖襝襠襤襪襬襯襲覈見覎規覓視覘覡覥覦親覬覯覲覷覺覽覿觀觴觶觸訁訂訃計訊訌討訐'
        '訒訓訕訖託記訛訝訟訢訣訥訩訪設許訴訶診註証詁詆詎詐詒詔評詖詗詘詛詞詠詡詢詣試詩詫詬詭詮詰話該詳詵詼詿'
        '誄誅誆誇誌認誑誒誕誘誚語誠誡誣誤誥誦誨說説誰課誶誹誼誾調諂諄談諉請諍諏諑諒論諗諛諜諝諞諡諢諤諦諧諫諭'
        '諮諱諳諶諷諸諺諼諾謀謁謂謄謅謊謎謐謔謖謗謙謚講謝謠謡謨謫謬謭謳謹謾譁譅證譎譏譖識譙譚譜譟譫譯議譴護譸'
        '譽譾讀變讌讎讒讓讕讖讚讜讞豈豎豐豔豬豶貍貓貙貝貞貟負財貢貧貨販貪貫責貯貰貲貳貴貶買貸貺費貼貽貿賀賁賂'
        '賃賄賅資賈賊賑賒賓賕賙賚賜賞賠賡賢賣賤賦賧質賫賬賭賰賴賵賸賺賻購賽賾贄贅贇贈贊贋贍贏贐贓贔贖贗贛贜赬'
        '趕趙趨趲跡跤跼踐踡踰踴蹌蹕蹟蹣蹤蹧蹺躂躉躊躋躍躑躒躓躕躚躡躥躦躪軀車軋軌軍軑軒軔軛軟軤軫軲軸軹軺軻軼'
        '軾較輅輇輈載輊輒輓輔輕輛輜輝輞輟輥輦輩輪輬輯輳輸輻輾輿轀轂轄轅轆轉轍轎轔轝轟轡轢轤辦辭辮辯農迴逕這連'
        '週進遊運過達違遙遜遞遠適遯遲遷選遺遼邁還邇邊邏邐郟郵鄆鄉鄒鄔鄖鄧鄭鄰鄲鄴鄶鄺酇酈醃醖醜醞醫醬醱醼釀釁'
        '釃釅釋釐釒釓釔釕釗釘釙針釣釤釦釧釩釵釷釹釺鈀鈁鈃鈄鈈鈉鈍鈎鈐鈑鈒鈔鈕鈞鈣鈥鈦鈧鈮鈰鈳鈴鈷鈸鈹鈺鈽鈾鈿'
        '鉀鉅鉈鉉鉋鉍鉑鉕鉗鉚鉛鉞鉢鉤鉦鉬鉭鉶鉸鉺鉻鉿銀銃銅銍銑銓銖銘銚銛銜銠銣銥銦銨銩銪銫銬銱銲銳銷銹銻銼鋁'
        '鋃鋅鋇鋌鋏鋒鋙鋝鋟鋣鋤鋥鋦鋨鋩鋪鋭鋮鋯鋰鋱鋶鋸鋼錁錄錆錇錈錏錐錒錕錘錙錚錛錟錠錡錢錦錨錩錫錮錯録錳錶'
        '錸鍀鍁鍃鍆鍇鍈鍊鍋鍍鍔鍘鍚鍛鍠鍤鍥鍩鍬鍰鍵鍶鍺鍾鎂鎄鎇鎊鎔鎖鎗鎘鎚鎛鎡鎢鎣鎦鎧鎩鎪鎬鎮鎰鎲鎳鎵鎸鎿鏃'
        '鏇鏈鏌鏍鏐鏑鏗鏘鏜鏝鏞鏟鏡鏢鏤鏨鏰鏵鏷鏹鏽鐃鐋鐐鐒鐓鐔鐘鐙鐝鐠鐦鐧鐨鐫鐮鐲鐳鐵鐶鐸鐺鐿鑄鑊鑌鑑鑒鑔鑕'
        '鑞鑠鑣鑥鑭鑰鑱鑲鑷鑹鑼鑽鑾鑿钁長門閂閃閆閈閉開閌閎閏閑閒間閔閘閡関閣閥閧閨閩閫閬閭閱閲閶閹閻閼閽閾閿'
        '闃闆闇闈闊闋闌闍闐闒闓闔闕闖闘關闞闠闡闢闤闥阨阪陘陝陞陣陰陳陸陽隄隉隊階隕際隨險隱隴隸隻雋雖雙雛雜雞'
        '離難雲電霑霢霧霽靂靄靈靚靜靦靨靷鞀鞏鞝鞽韁韃韉韋韌韍韓韙韜韞韮韻響頁頂頃項順頇須頊頌頎頏預頑頒頓頗領'
        '頜頡頤頦頭頮頰頲頴頷頸頹頻頽顆題額顎顏顒顓顔願顙顛類顢顥顧顫顬顯顰顱顳顴風颭颮颯颱颳颶颸颺颻颼飀飄飆'
        '飈飛飠飢飣飥飩飪飫飭飯飲飴飼飽飾飿餃餄餅餉養餌餎餏餑餒餓餕餖餘餚餛餜餞餡館餬餱餳餵餶餷餺餼餽餾餿饁饃'
        '饅饈饉饊饋饌饑饒饗饜饞饢馬馭馮馱馳馴馹駁駐駑駒駔駕駘駙駛駝駟駡駢駭駰駱駸駿騁騂騅騌騍騎騏騖騙騤騧騫騭'
        '騮騰騶騷騸騾驀驁驂驃驄驅驊驌驍驏驕驗驚驛驟驢驤驥驦驪驫骯髏髒體髕髖髮鬀鬆鬍鬚鬢鬥鬧鬨鬩鬭鬮鬱魎魘魚魛'
        '魢魨魯魴魷魺鮁鮃鮊鮋鮍鮎鮐鮑鮒鮓鮚鮜鮝鮞鮦鮪鮫鮭鮮鮳鮶鮺鯀鯁鯇鯉鯊鯒鯔鯕鯖鯛鯝鯡鯢鯤鯧鯨鯪鯫鯰鯴鯷鯽'
        '鯿鰁鰂鰃鰈鰉鰍鰏鰐鰒鰓鰜鰟鰠鰣鰥鰨鰩鰭鰮鰱鰲鰳鰵鰷鰹鰺鰻鰼鰾鱂鱅鱈鱉鱒鱔鱖鱗鱘鱝鱟鱠鱣鱤鱧鱨鱭鱯鱷鱸'
        '鱺鳥鳧鳩鳬鳲鳳鳴鳶鳾鴆鴇鴉鴒鴕鴛鴝鴞鴟鴣鴦鴨鴯鴰鴴鴷鴻鴿鵁鵂鵃鵐鵑鵒鵓鵜鵝鵠鵡鵪鵬鵮鵯鵲鵷鵾鶄鶇鶉鶊'
        '鶓鶖鶘鶚鶡鶥鶩鶪鶬鶯鶲鶴鶹鶺鶻鶼鷀鷁鷂鷄鷈鷊鷓鷖鷗鷙鷚鷥鷦鷫鷯鷲鷳鷸鷹鷺鷽鷿鸂鸇鸌鸏鸕鸘鸚鸛鸝鸞鹵鹹'
        '鹺鹼鹽麗麤麥麩麯麵麼麽黃黌點黨黲黴黶黷黽黿鼇鼈鼉鼕鼴齊齋齎齏齒齔齕齗齙齜齟齠齡齣齦齧齩齪齬齲齶齷龍龎'
        '龐龔龕龜';
    simplified constant text :=
        '“”㟆㨫䌶䌺䌾䞍扬䯅鲃䲝鳚咬丢并干乱亘亚伫布占并来仑侣局俣系伣侠私具伥俩俫仓个们幸仿伦伟侧侦伪杰伧伞'
        '备家佣偬传伛债伤倾偻仅戮佥侨仆伪侥偾雇价仪侬亿侩俭傧俦侪尽偿优储俪㑩傩傥俨凶兑儿兖内两册幂净冻凛凯别'
        '删刭则克刹刬刚剥剐剀创铲划剧刘刽刿剑㓥剂㔉劲动勖务勋胜劳势勚劢勋励劝匀匦汇匮区协恤却厍厕厌厉厣参叁丛'
        '咤吣吴呐吕啕呙员呗吣念问启哑启唡㖞唤亮丧吃乔单哟呛啬唝吗呜唢哔叹喽呕啧尝唛哗唠啸叽哓呒啴嘘㖊咝哒哝哕'
        '嗳哙喷吨当咛吓哜尝噜啮咽呖咙向亸喾严嘤啭嗫嚣冁呓啰禧嘱啮囱囵国围园圆图团埯垭采执坚垩垴埚尧报场块茔垲'
        '埘涂冢坞埙尘堑垫坠堕坟墙垦坛垱埙压垒圹垆坛坏垄垅坜坝壮壶壸寿够梦伙夹奂奥奁夺奖奋姹妆姐姗奸侄娱娄妇娅'
        '娲妫媪妈袅妪妩娴婳妫娆婵娇嫱袅嫒嬷嫔婴婶娘娈孙学孪宫寝实宁审写宽宠宝克将专寻对导尴届尸屃屉屡层屦属冈'
        '岘岛峡崃昆岗仑峥岽岚嵝崭岖嵚崂峤峣峄崄岙嵘岭屿岿峦巅岩巯帅师帐带帧帏帼帻帜币帮帱干几库厕厢厩厦厨厮庙'
        '厂庑废广廪庐厅回弑吊弪张强别弹弥弯汇彝彦佛后径从徕复彷征彻恒耻悦悮德怅闷凄恶恼恽恻爱惬悫怆恺忾栗殷态'
        '愠惨惭恸惯悫怄怂虑悭庆戚欲忧惫怜凭愦惮愤悯怃宪忆勤恳应怿懔蒙怼懑恹忧惩懒怀悬忏惧慑恋戆戋戗戬战戯戏户'
        '抛捝挟舍扪卷扫抡挜挣挂采拣扬换挥构损摇捣捶扇拓揾抢榨捂掴掼搂挚抠抟折掺捞挦撑挠捻㧑挢掸掸拨抚扑揿挞挝'
        '捡拥掳择击挡㧟担据挤捣拟摈拧搁掷扩撷摆擞撸扰摅撵拢拦撄搀撺携摄攒挛摊搅揽败叙敌数敛毙斓斩断于升时晋昼'
        '晕晖旸畅暂昵晔历昙晓向暧旷昽晒书会胧东丫栅杆栀枧条枭棁弃枨枣栋栈栖梾桠杨枫桢业极谷杩荣榅桤构枪杠橐梿'
        '椠椁桨桩乐枞梁楼标枢样朴树桦桡桥机椭横檩柽档桧楫槚检樯梼台槟柠槛柜橹榈栉椟橼栎橱槠栌枥橥榇蘖栊榉棂樱'
        '栏权椤栾榄棂款钦叹欧敛欤欢岁历归殁残殒殇㱮殚殓殡㱩歼杀壳毁殴球毵牦毡氇气氢氩氲凼泛泛污决冱没冲况泄汹'
        '浃泾凉凄泪渌净沦渊涞浅涣减涡测浑凑浈涌汤沩准沟温湿沧灭涤荥沪滞渗卤浒浐滚满渔沤汉涟渍涨溆渐浆颍泼洁沩'
        '潜润浔溃滗涠涩浇涝涧渑泽滪泶浍淀浊浓湿泞济涛滥浚潍滨溅泺滤滢渎㲿泻沈浏濒泸沥潇潆潴泷濑弥潋澜沣滠洒漓'
        '滩灏漤湾滦滟灾为乌烃无炼炜烟茕焕烦炀㶽煴荧炝热颎炽烨焰灯炖磷烧烫焖营灿毁烛烩㶶熏烬焘耀烁炉烂争为爷尔'
        '床墙笺牍牵荦犊牺状狭狈狰犹狲犸呆狱狮奖独狯猃狝狞㺍获猎犷兽獭献猕猡现珐珲玮玚琐瑶莹玛琅玱琏玑瑷珰环玺'
        '琼珑璎瓒瓯瓮产产亩毕画异当畴叠佝痉酸疴痖疯疡痪瘗疮疟瘆疭瘘瘘疗痨痫瘅愈疠瘪痴痒疖症疬癞癣瘿瘾痈瘫癫发'
        '皂皑疱皲皱杯盗盏尽监盘卢荡真眦众困睁睐睾眯眍䁖瞒了瞆睑眬瞩矫炮研硁硖砗砚硕砀砜确码硙砖碜碛矶硗硷础碍'
        '礴矿砺砾矾炮砻秘禄祸祯祎祃御禅礼祢祷秃籼税秆䅉棱禀种称谷稣积颖秾穑秽稳获稆窝洼穷窑窎窭窥窜窍窦灶窃竖'
        '竞笔笋笕䇲个笺篪筝钳节范筑箧筼笃筛筚箦筘篓箪简篑箫檐筜签帘篮筹藤箓箨籁笼签笾簖篱箩吁妆粤糁粪粮团粝籴'
        '粜纟纠纪纣约红纡纥纨纫纹纳纽纾纯纰纼纱纮纸级纷纭纴纺䌷扎细绂绁绅纻绍绀绋绐绌终弦组䌹绊绗结绝绦绔绞络'
        '绚给绒绖统丝绛绝绢绑绡绠绨绣绤绥䌼捆经综缍绿绸绻线绶维绹绾纲网绷缀彩纶绺绮绽绰绫绵绲缁紧绯绿绪绬绱缃'
        '缄缂线缉缎缔缗缘缌编缓缅纬缑缈练缏缇致萦缙缢缒绉缣缊缞缚缜缟缛县绦缝缡缩纵缧䌸纤缦絷缕缥总绩绷缫缪缯'
        '织缮缭绕绣缋绳绘系茧缰缳缲缴䍁绎继缤缱䍀缬纩续累缠缨才纤缵缆钵坛罂坛挂罚骂罢罗罴羁芈群羟羡义膻习玩翘'
        '翱耧耢圣闻联聪声耸聩聂职聍听聋肃胁脉胫唇脱胀肾胨脶脑肿脚肠腽肤胶腻胆脍脓脸脐膑腊胪脏脔臜卧临台与兴举'
        '旧铺舱舣舰舻艰艳刍苎兹荆豆庄茎荚苋果华烟苌莱万莴叶荭着荮苇药荤搜莼莳莅苍荪席盖莲苁荜卜蒌蒋葱茑荫麻荨'
        '蒇荞荬芸莸荛蒉荡芜萧蓣蕰荟蓟芗姜蔷荙莶荐萨䓕苎荠借蓝荩艺药薮蕴苈薯蔼蔺蕲芦苏蕴苹藓蔹茏兰蓠萝蔂处虚虏'
        '号亏虬蛱蜕蚬蚀猬虾虱蜗蛳蚂萤䗖蝼螀蛰蝈螨虮蝉蛲虫蛏蚁蝇虿蝎蛴蝾蚝蜡蛎蠹蟏蛊蚕蛮众蔑术胡卫冲衮绔袅里补'
        '装里制复裈袆裤裢褛亵裥袯袄裣裆褴袜䙓衬袭核见觃规觅视觇觋觍觎亲觊觏觐觑觉览觌观觞觯触讠订讣计讯讧讨讦'
        '讱训讪讫托记讹讶讼䜣诀讷讻访设许诉诃诊注证诂诋讵诈诒诏评诐诇诎诅词咏诩询诣试诗诧诟诡诠诘话该详诜诙诖'
        '诔诛诓夸志认诳诶诞诱诮语诚诫诬误诰诵诲说说谁课谇诽谊訚调谄谆谈诿请诤诹诼谅论谂谀谍谞谝谥诨谔谛谐谏谕'
        '谘讳谙谌讽诸谚谖诺谋谒谓誊诌谎谜谧谑谡谤谦谥讲谢谣谣谟谪谬谫讴谨谩哗䜧证谲讥谮识谯谭谱噪谵译议谴护诪'
        '誉谫读变䜩雠谗让谰谶赞谠谳岂竖丰艳猪豮狸猫䝙贝贞贠负财贡贫货贩贪贯责贮贳赀贰贵贬买贷贶费贴贻贸贺贲赂'
        '赁贿赅资贾贼赈赊宾赇赒赉赐赏赔赓贤卖贱赋赕质赍账赌䞐赖赗剩赚赙购赛赜贽赘赟赠赞赝赡赢赆赃赑赎赝赣赃赪'
        '赶赵趋趱迹交局践蜷逾踊跄跸迹蹒踪糟跷跶趸踌跻跃踯跞踬蹰跹蹑蹿躜躏躯车轧轨军轪轩轫轭软轷轸轱轴轵轺轲轶'
        '轼较辂辁辀载轾辄挽辅轻辆辎辉辋辍辊辇辈轮辌辑辏输辐辗舆辒毂辖辕辘转辙轿辚舆轰辔轹轳办辞辫辩农回迳这连'
        '周进游运过达违遥逊递远适遁迟迁选遗辽迈还迩边逻逦郏邮郓乡邹邬郧邓郑邻郸邺郐邝酂郦腌酝丑酝医酱酦宴酿衅'
        '酾酽释厘钅钆钇钌钊钉钋针钓钐扣钏钒钗钍钕钎钯钫钘钭钚钠钝钩钤钣钑钞钮钧钙钬钛钪铌铈钶铃钴钹铍钰钸铀钿'
        '钾钜铊铉铇铋铂钷钳铆铅钺钵钩钲钼钽铏铰铒铬铪银铳铜铚铣铨铢铭铫铦衔铑铷铱铟铵铥铕铯铐铞焊锐销锈锑锉铝'
        '锒锌钡铤铗锋铻锊锓铘锄锃锔锇铓铺锐铖锆锂铽锍锯钢锞录锖锫锩铔锥锕锟锤锱铮锛锬锭锜钱锦锚锠锡锢错录锰表'
        '铼锝锨锪钔锴锳炼锅镀锷铡钖锻锽锸锲锘锹锾键锶锗钟镁锿镅镑镕锁枪镉锤镈镃钨蓥镏铠铩锼镐镇镒镋镍镓镌镎镞'
        '镟链镆镙镠镝铿锵镗镘镛铲镜镖镂錾镚铧镤镪锈铙铴镣铹镦镡钟镫镢镨锎锏镄镌镰镯镭铁镮铎铛镱铸镬镔鉴鉴镲锧'
        '镴铄镳镥镧钥镵镶镊镩锣钻銮凿䦆长门闩闪闫闬闭开闶闳闰闲闲间闵闸阂关阁阀哄闺闽阃阆闾阅阅阊阉阎阏阍阈阌'
        '阒板暗闱阔阕阑阇阗阘闿阖阙闯斗关阚阓阐辟阛闼厄坂陉陕升阵阴陈陆阳堤陧队阶陨际随险隐陇隶只隽虽双雏杂鸡'
        '离难云电沾霡雾霁雳霭灵靓静腼靥纼鼗巩绱鞒缰鞑鞯韦韧韨韩韪韬韫韭韵响页顶顷项顺顸须顼颂颀颃预顽颁顿颇领'
        '颌颉颐颏头颒颊颋颕颔颈颓频颓颗题额颚颜颙颛颜愿颡颠类颟颢顾颤颥显颦颅颞颧风飐飑飒台刮飓飔飏飖飕飗飘飙'
        '飚飞饣饥饤饦饨饪饫饬饭饮饴饲饱饰饳饺饸饼饷养饵饹饻饽馁饿馂饾余肴馄馃饯馅馆糊糇饧喂馉馇馎饩馈馏馊馌馍'
        '馒馐馑馓馈馔饥饶飨餍馋馕马驭冯驮驰驯驲驳驻驽驹驵驾骀驸驶驼驷骂骈骇骃骆骎骏骋骍骓骔骒骑骐骛骗骙䯄骞骘'
        '骝腾驺骚骟骡蓦骜骖骠骢驱骅骕骁骣骄验惊驿骤驴骧骥骦骊骉肮髅脏体髌髋发剃松胡须鬓斗闹哄阋斗阄郁魉魇鱼鱽'
        '鱾鲀鲁鲂鱿鲄鲅鲆鲌鲉鲏鲇鲐鲍鲋鲊鲒鲘鲞鲕鲖鲔鲛鲑鲜鲓鲪鲝鲧鲠鲩鲤鲨鲬鲻鲯鲭鲷鲴鲱鲵鲲鲳鲸鲮鲰鲶鲺鳀鲫'
        '鳊鳈鲗鳂鲽鳇鳅鲾鳄鳆鳃鳒鳑鳋鲥鳏鳎鳐鳍鳁鲢鳌鳓鳘鲦鲣鲹鳗鳛鳔鳉鳙鳕鳖鳟鳝鳜鳞鲟鲼鲎鲙鳣鳡鳢鲿鲚鳠鳄鲈'
        '鲡鸟凫鸠凫鸤凤鸣鸢䴓鸩鸨鸦鸰鸵鸳鸲鸮鸱鸪鸯鸭鸸鸹鸻䴕鸿鸽䴔鸺鸼鹀鹃鹆鹁鹈鹅鹄鹉鹌鹏鹐鹎鹊鹓鹍䴖鸫鹑鹒'
        '鹋鹙鹕鹗鹖鹛鹜䴗鸧莺鹟鹤鹠鹡鹘鹣鹚鹢鹞鸡䴘鹝鹧鹥鸥鸷鹨鸶鹪鹔鹩鹫鹇鹬鹰鹭鸴䴙㶉鹯鹱鹲鸬鹴鹦鹳鹂鸾卤咸'
        '鹾碱盐丽粗麦麸曲面么么黄黉点党黪霉黡黩黾鼋鳌鳖鼍冬鼹齐斋赍齑齿龀龁龂龅龇龃龆龄出龈啮咬龊龉龋腭龌龙厐'
        '庞龚龛龟';
    narrow  text := lower(regexp_replace(normalize(typed, NFKC), '\s', '', 'g'));
    present text;
begin
    if octet_length(narrow) = length(narrow) then
        return narrow;
    end if;
    -- The few that occur: looking each character up among all takes ten times as long.
    present := regexp_replace(narrow, '[^' || traditional || ']', '', 'g');
    return translate(narrow, present, translate(present, traditional, simplified));
end $$;

-- What a folded text is found by: its characters, and each two neighbours of a line. An index holds it, so it must not
-- call functions of ours: they are not in reach when a dump is restored.
create function search_grams(folded text) returns text[] language plpgsql immutable strict parallel safe as $$
declare
    characters text[] := string_to_array(folded, null);
    grams      text[] := characters;
begin
    for i in 2 .. coalesce(cardinality(characters), 0) loop
        if chr(10) not in (characters[i - 1], characters[i]) then
            grams := grams || (characters[i - 1] || characters[i]);
        end if;
    end loop;
    return grams;
end $$;

-- What a text must have among its grams to hold this word.
create function word_grams(folded text) returns text[] language sql immutable strict parallel safe as $$
    select case when length(folded) < 2 then array[folded]
        else array(select substr(folded, start, 2) from generate_series(1, length(folded) - 1) as start) end
$$;

create table case_search (
    case_number     text collate "C" primary key references service_case,
    process_key     text collate "C" not null,
    -- The version in which the process of the case runs, or ran last; null: nothing tells.
    process_version integer,
    status          text        not null,
    case_class      text collate "C" not null,
    outcome         text collate "C" not null,
    -- As they were typed; empty: none.
    customer_name   text        not null,
    unit            text        not null,
    subject         text        not null,
    first_asked_by  text        not null,
    registered_at   timestamptz not null,
    -- Infinity while it is open: every case has its place in each order.
    closed_at       timestamptz not null,
    -- How many promises to it were broken, and how often its answers or values were put right.
    late            integer     not null default 0,
    corrections     integer     not null default 0,
    -- Folded, as they are compared and sorted; the text holds number, customer, unit, subject and what was
    -- typed when the case was registered, each on a line.
    customer_key    text collate "C" not null,
    unit_key        text collate "C" not null,
    search_text     text collate "C" not null
);

-- Who did anything in a case, and who was asked to. The desk itself is nobody.
create table case_person (
    person      text collate "C" not null,
    case_number text collate "C" not null references service_case,
    primary key (person, case_number)
);
create table case_group (
    group_id    text collate "C" not null,
    case_number text collate "C" not null references service_case,
    primary key (group_id, case_number)
);

-- What makes an entry a correction: a wrong answer is put right by its procedure (HOT-14), or a value by hand.
create function is_correction(kind text, process_key text) returns boolean language sql immutable parallel safe as $$
    select kind = 'VARIABLE_CHANGED' or kind = 'JOINED' and process_key = 'answer-correction'
$$;

-- What was typed as a case was registered, folded, each answer on a line; no telephone numbers.
create function registered_words(details jsonb) returns text language sql stable as $$
    select string_agg(fold_text(left(answer.value, 2000)), chr(10))
    from jsonb_each_text(case jsonb_typeof(details -> 'values') when 'object' then details -> 'values' else '{}' end) answer
    where answer.key !~* 'phone' and answer.value <> ''
$$;

-- The rows of case_search as they must be: also for filling it anew.
create view case_search_source as
select c.case_number, c.process_key, ran.process_version, c.status,
       left(coalesce(c.case_class, ''), 200) as case_class, left(coalesce(c.outcome, ''), 200) as outcome,
       coalesce(c.customer_name, '') as customer_name, coalesce(c.unit, '') as unit,
       coalesce(c.subject, '') as subject, c.first_asked_by, c.registered_at,
       coalesce(c.closed_at, 'infinity') as closed_at, broken.late, put_right.corrections,
       folded.customer_key, folded.unit_key,
       concat_ws(chr(10), lower(c.case_number), folded.customer_key, folded.unit_key, folded.subject_key, typed.words) as search_text
from service_case c
cross join lateral (
    -- No longer than an index can hold; who searches for words does so in the beginning of a long text.
    select fold_text(left(coalesce(c.customer_name, ''), 200)) as customer_key,
           fold_text(left(coalesce(c.unit, ''), 200)) as unit_key,
           fold_text(left(coalesce(c.subject, ''), 2000)) as subject_key
    offset 0 -- each folded once
) folded
cross join lateral (
    select count(*)::integer as late from promise p where p.case_number = c.case_number and p.state = 'LATE'
) broken
cross join lateral (
    select count(*)::integer as corrections from journal_entry e
    where e.case_number = c.case_number and is_correction(e.kind, e.process_key)
) put_right
cross join lateral (
    select string_agg(registered_words(e.details), chr(10) order by e.entry_no) as words from journal_entry e
    where e.case_number = c.case_number and e.kind = 'REGISTERED'
) typed
left join lateral (
    select e.process_version from journal_entry e
    where e.case_number = c.case_number and e.process_key = c.process_key and e.process_version is not null
    order by e.entry_no desc limit 1
) ran on true;

-- So that each case's own rows are looked up by an index.
analyze service_case, journal_entry, promise;
insert into case_search select * from case_search_source;

-- Beside the order, all short columns: whatever few of them a question combines, it is answered by this index alone.
create index case_search_registered on case_search (registered_at, case_number)
    include (process_key, process_version, status, case_class, outcome, closed_at, late, corrections);
create index case_search_closed on case_search (closed_at, case_number);
create index case_search_customer on case_search (customer_key, case_number);
create index case_search_unit on case_search (unit_key, case_number);
create index case_search_class on case_search (case_class, case_number);
create index case_search_outcome on case_search (outcome, case_number);
create index case_search_late on case_search (late, case_number);
create index case_search_corrections on case_search (corrections, case_number);
create index case_search_process on case_search (process_key, process_version);
create index case_search_grams on case_search using gin (search_grams(search_text)) with (fastupdate = off);

insert into case_person
select distinct actor, case_number from journal_entry where actor <> 'system'
union
select first_asked_by, case_number from service_case where first_asked_by <> 'system';

-- Who was asked in the cases that exist stands in the engine's tables; a new desk has none of them yet.
do $$
begin
    if to_regclass('act_hi_identitylink') is null then
        return;
    end if;
    insert into case_group
    select distinct link.group_id_, run.business_key_
    from act_hi_identitylink link
    join act_hi_taskinst task on task.id_ = link.task_id_
    join act_hi_procinst run on run.id_ = task.proc_inst_id_
    join service_case c on c.case_number = run.business_key_
    where link.group_id_ is not null and link.type_ = 'candidate';
end $$;

analyze case_search, case_person, case_group;

create function case_search_follows_case() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and (new.customer_name, new.unit, new.subject)
            is not distinct from (old.customer_name, old.unit, old.subject) then
        update case_search
        set status = new.status, case_class = left(coalesce(new.case_class, ''), 200),
            outcome = left(coalesce(new.outcome, ''), 200), closed_at = coalesce(new.closed_at, 'infinity')
        where case_number = new.case_number;
        return null;
    end if;
    delete from case_search where case_number = new.case_number;
    insert into case_search select * from case_search_source where case_number = new.case_number;
    insert into case_person select new.first_asked_by, new.case_number where new.first_asked_by <> 'system' on conflict do nothing;
    return null;
end $$;

create trigger case_search_follows_new after insert on service_case
    for each row execute function case_search_follows_case();
-- Not at each entry of the journal, which only counts up.
create trigger case_search_follows_change
    after update of status, case_class, outcome, closed_at, customer_name, unit, subject on service_case
    for each row when (
        (old.status, old.case_class, old.outcome, old.closed_at, old.customer_name, old.unit, old.subject)
        is distinct from
        (new.status, new.case_class, new.outcome, new.closed_at, new.customer_name, new.unit, new.subject))
    execute function case_search_follows_case();

create function case_search_follows_journal() returns trigger language plpgsql as $$
begin
    if new.actor <> 'system' then
        insert into case_person values (new.actor, new.case_number) on conflict do nothing;
    end if;
    if new.kind = 'REGISTERED' then
        update case_search s set search_text = source.search_text
        from case_search_source source where source.case_number = new.case_number and s.case_number = new.case_number;
    end if;
    update case_search
    set corrections = corrections + is_correction(new.kind, new.process_key)::integer,
        process_version = case when process_key = new.process_key
            then coalesce(new.process_version, process_version) else process_version end
    where case_number = new.case_number
      and (is_correction(new.kind, new.process_key)
           or process_key = new.process_key and process_version is distinct from new.process_version);
    return null;
end $$;

create trigger journal_entry_is_searched after insert on journal_entry
    for each row execute function case_search_follows_journal();

create function case_search_follows_promise() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and old.state = 'LATE' then
        update case_search set late = late - 1 where case_number = old.case_number;
    end if;
    if new.state = 'LATE' then
        update case_search set late = late + 1 where case_number = new.case_number;
    end if;
    return null;
end $$;

create trigger promise_given_late_is_searched after insert on promise
    for each row when (new.state = 'LATE') execute function case_search_follows_promise();
create trigger promise_turned_late_is_searched after update of state, case_number on promise
    for each row when ((old.state, old.case_number) is distinct from (new.state, new.case_number)
        and 'LATE' in (old.state, new.state)) execute function case_search_follows_promise();
