/// The documents that cases of each category often need. A block: category, from whom (`-`: anyone), original, preselected; the title in
/// Kazakh, Russian and English; the article (`-`: none known).
enum TemplateTable {
  static let text = """
    civil plaintiff paper-or-signed yes
    Талап қою арызы (талап қою)
    Исковое заявление (иск)
    Statement of claim
    CPC art. 148

    civil plaintiff none no
    Жауапкерлер мен үшінші тұлғалардың санына қарай талап қою және қосымшалардың көшірмелері
    Копии иска и приложений по числу ответчиков и третьих лиц
    Copies of the claim and attachments, one per defendant and third party
    CPC art. 149(1)(1), 149(2)

    civil plaintiff paper-or-signed yes
    Мемлекеттік баждың төленгенін растайтын құжат
    Документ об уплате государственной пошлины
    State duty payment document
    CPC art. 149(1)(2)

    civil plaintiff paper-or-signed no
    Мемлекеттік бажды төлеуді кейінге қалдыру туралы өтінішхат
    Ходатайство об отсрочке уплаты государственной пошлины
    Motion to defer the state duty
    CPC art. 149(1)(2), art. 106

    civil - paper-or-signed yes
    Өкілдің сенімхаты
    Доверенность представителя
    Power of attorney of the representative
    CPC art. 61(1), 149(1)(3), 60

    civil representative paper-or-signed no
    Адвокаттың куәлігі және қорғау (өкілдік ету) туралы хабарлама
    Удостоверение адвоката и уведомление о защите (представительстве)
    Advocate certificate and notice of representation
    CPC art. 58(3), 61(3)

    civil representative paper-or-signed no
    Заң консультанттары палатасына мүшелікті растайтын құжат
    Документ о членстве в палате юридических консультантов
    Proof of membership of a chamber of legal consultants
    CPC art. 61(5)

    civil plaintiff paper-or-signed yes
    Талап қою негізделген мән-жайларды растайтын құжаттар
    Документы, подтверждающие обстоятельства иска
    Documents proving the facts the claim rests on
    CPC art. 149(1)(4), 100(5)

    civil plaintiff paper-or-signed no
    Дауды сотқа дейін реттеу тәртібінің сақталғанын растайтын құжаттар
    Документы о соблюдении досудебного порядка урегулирования спора
    Evidence of the pre-trial settlement procedure
    CPC art. 149(1)(5); return of the claim: art. 152(1)(1)

    civil plaintiff none no
    Татуласуға бағытталған әрекеттерді растайтын құжаттар
    Документы о действиях, направленных на примирение
    Documents on steps taken towards reconciliation
    CPC art. 149(1)(5-1), 148(2)(6-1)

    civil - paper no
    Дәлелдемелерді талап етіп алдыру туралы өтінішхат
    Ходатайство об истребовании доказательств
    Motion to obtain evidence
    CPC art. 149(1)(6), 73(4)-(5)

    civil plaintiff none no
    Жарғы; заңды тұлғаны мемлекеттік тіркеу туралы куәлік немесе анықтама
    Устав; свидетельство или справка о государственной регистрации юридического лица
    Charter; certificate or reference of state registration of the legal entity
    CPC art. 149(1)(7)

    civil plaintiff paper no
    Өндіріп алынатын соманың есебі
    Расчёт взыскиваемой суммы
    Calculation of the amount claimed
    CPC art. 148(2)(7)

    civil plaintiff paper no
    Талап қоюды қамтамасыз ету туралы арыз
    Заявление об обеспечении иска
    Application for interim measures
    CPC art. 155, 157

    civil defendant paper-or-signed yes
    Талап қоюға пікір
    Отзыв на иск
    Response to the claim
    CPC art. 165(1), 166 (10 working days from receipt of the copy)

    civil defendant paper-or-signed no
    Пікірді негіздейтін дәлелдемелер
    Доказательства в обоснование отзыва
    Evidence supporting the response
    CPC art. 166(1), 100(5)

    civil third-party paper no
    Үшінші тұлғаның пікірі
    Отзыв третьего лица
    Response of a third party
    CPC art. 166(3)

    civil defendant paper no
    Қарсы талап қою
    Встречный иск
    Counterclaim
    CPC art. 153-154 (until the end of preparation)

    civil - paper no
    Техникалық байланыс құралдары арқылы қатысу туралы өтінішхат (бейнеконференция)
    Ходатайство об участии посредством технических средств связи (видеоконференция)
    Motion to take part by technical means (video conference)
    CPC art. 133-3(1)

    civil - paper no
    Істі жабық сот отырысында қарау туралы өтінішхат
    Ходатайство о рассмотрении дела в закрытом судебном заседании
    Motion for a closed hearing
    CPC art. 19(2)

    civil - paper no
    Істі тараптың қатысуынсыз қарау туралы өтінішхат
    Ходатайство о рассмотрении дела без участия стороны
    Request to hear the case in the party's absence
    CPC art. 196(6)

    civil expert paper no
    Сарапшының қорытындысы
    Заключение эксперта
    Expert opinion
    CPC art. 82, 92

    civil - paper no
    Сараптама тағайындау туралы өтінішхат, сарапшыға сұрақтар
    Ходатайство о назначении экспертизы, вопросы эксперту
    Motion for an expert examination, questions to the expert
    CPC art. 82(3), (7)

    civil - none no
    Куә туралы мәліметтер (шақыру туралы өтінішхат)
    Сведения о свидетеле (ходатайство о вызове)
    Witness details (motion to summon)
    CPC art. 80(2)

    civil - paper no
    Аудио-, бейнежазбалар (кім, қашан және қандай жағдайда жазғаны көрсетіле отырып)
    Аудио-, видеозаписи с указанием кем, когда и в каких условиях сделаны
    Audio or video recordings with origin statement
    CPC art. 99(2)

    civil - none no
    Құжаттың сот ісін жүргізу тіліне аудармасы
    Перевод документа на язык судопроизводства
    Translation into the language of proceedings
    CPC art. 14(6) (documents filed after preparation)

    civil plaintiff,defendant paper-or-signed no
    Сотқа дейінгі хаттама
    Досудебный протокол
    Pre-trial protocol of evidence exchange
    CPC art. 73(1)-(2), 150(1)

    civil plaintiff paper no
    Талап қоюдың нысанасын немесе негізін, мөлшерін өзгерту туралы арыз
    Заявление об изменении предмета или основания иска, размера требований
    Statement changing the claim
    CPC art. 169

    civil plaintiff paper no
    Талап қоюдан бас тарту туралы арыз
    Заявление об отказе от иска
    Withdrawal of the claim
    CPC art. 170

    civil defendant paper no
    Талап қоюды мойындау туралы арыз
    Признание иска
    Admission of the claim
    CPC art. 171

    civil plaintiff,defendant paper no
    Татуласу келісімі
    Мировое соглашение
    Settlement agreement
    CPC art. 175-177

    civil plaintiff,defendant paper no
    Дауды медиация тәртібімен реттеу туралы келісім
    Соглашение об урегулировании спора в порядке медиации
    Mediated settlement agreement
    CPC art. 179-180

    civil plaintiff,defendant paper-or-signed no
    Медиатормен жасалған шарт
    Договор с медиатором
    Agreement with a mediator
    CPC art. 179(5)

    civil plaintiff,defendant paper-or-signed no
    Шарт
    Договор
    Contract
    CPC art. 100(5)

    civil plaintiff paper-or-signed no
    Ақша алғаны туралы қолхат
    Расписка о получении денег
    Receipt for money (IOU)
    CPC art. 68(5), 100(5)

    civil plaintiff,defendant paper-or-signed no
    Жылжымайтын мүлікке құқық белгілейтін құжат
    Правоустанавливающий документ на недвижимость
    Property title document
    CPC art. 100(5)

    civil plaintiff,state-body none no
    Тіркелген құқықтар мен ауыртпалықтар туралы анықтама
    Справка о зарегистрированных правах и обременениях
    Certificate of registered rights and encumbrances
    CPC art. 100(6), 133-2

    civil plaintiff,defendant paper-or-signed no
    Мүлікті бағалау туралы есеп
    Отчёт об оценке имущества
    Valuation report
    CPC art. 82(2), 100

    civil - none no
    Жеке басты куәландыратын құжат
    Документ, удостоверяющий личность
    Identity document
    CPC art. 190(2), 133-3(2)

    civil plaintiff,holder none no
    Еңбек шарты және жұмыстан шығару туралы бұйрық
    Трудовой договор и приказ об увольнении
    Employment contract and dismissal order
    CPC art. 100(5)

    family plaintiff paper-or-signed no
    Неке қию туралы куәлік
    Свидетельство о заключении брака
    Marriage certificate
    CPC art. 149(1)(4), 100(5)

    family plaintiff paper-or-signed no
    Баланың туу туралы куәлігі
    Свидетельство о рождении ребёнка
    Birth certificate of the child
    CPC art. 149(1)(4), 100(5)

    family plaintiff,defendant paper-or-signed no
    Табысы туралы анықтама
    Справка о доходах
    Income certificate
    CPC art. 149(1)(4)

    family state-body paper no
    Қорғаншылық және қамқоршылық органының қорытындысы
    Заключение органа опеки и попечительства
    Opinion of the guardianship authority
    CPC art. 56 (opinion of state bodies)

    family state-body paper no
    Тұрғын үй-тұрмыстық жағдайды тексеру актісі
    Акт обследования жилищно-бытовых условий
    Report on living conditions
    -

    commercial plaintiff paper-or-signed no
    Жеткізу (қызмет көрсету, мердігерлік) шарты қосымшаларымен
    Договор поставки (услуг, подряда) с приложениями
    Supply, service or works contract with annexes
    CPC art. 100(5), 149(1)(4)

    commercial plaintiff none no
    Шот-фактура
    Счёт-фактура
    Invoice (tax invoice)
    CPC art. 100(6)

    commercial plaintiff paper-or-signed no
    Жүкқұжат
    Накладная
    Consignment note
    CPC art. 100(5)

    commercial plaintiff paper-or-signed no
    Орындалған жұмыстар (көрсетілген қызметтер) актісі
    Акт выполненных работ (оказанных услуг)
    Certificate of works or services
    CPC art. 100(5)

    commercial plaintiff,defendant paper-or-signed no
    Өзара есеп айырысуларды салыстыру актісі
    Акт сверки взаимных расчётов
    Act of reconciliation of accounts
    CPC art. 100(5)

    commercial plaintiff,defendant,holder none no
    Төлем тапсырмасы, банк үзіндісі
    Платёжное поручение, выписка банка
    Payment order, bank statement
    CPC art. 100(5)-(6)

    commercial plaintiff paper-or-signed no
    Сотқа дейінгі талап-шағым (претензия) және оның тапсырылғанын растайтын құжат
    Досудебная претензия и доказательства её вручения
    Pre-trial demand and proof of its delivery
    CPC art. 148(2)(6), 149(1)(5), 152(1)(1)

    commercial - none no
    Басшыны тағайындау туралы шешім
    Решение о назначении руководителя
    Decision appointing the director
    CPC art. 57, 61(4)

    commercial plaintiff paper-or-signed no
    Қатысушылардың жалпы жиналысының хаттамасы
    Протокол общего собрания участников
    Minutes of the general meeting
    CPC art. 27(1), 73(6) (corporate disputes: evidence only through the court)

    commercial holder paper no
    Бағалы қағаздарды ұстаушылар тізілімінен үзінді
    Выписка из реестра держателей ценных бумаг
    Extract from the register of securities holders
    CPC art. 27(1)(7), 73(6)

    commercial plaintiff none no
    Инвестициялық келісімшарт және инвестициялық қызмет туралы құжаттар
    Инвестиционный контракт и документы об инвестиционной деятельности
    Investment contract and proof of investment activity
    CPC art. 149(1-1) (court of the capital only)

    administrative plaintiff paper-or-signed no
    Әкімшілік талап қою
    Административный иск
    Administrative claim
    APPC art. 131(2)

    administrative plaintiff paper-or-signed no
    Дау айтылатын әкімшілік акт
    Оспариваемый административный акт
    Contested administrative act
    APPC art. 131(7), 132

    administrative plaintiff paper-or-signed no
    Шағымды қарайтын органның шешімі
    Решение органа, рассматривающего жалобу
    Decision of the body that reviewed the complaint
    APPC art. 131(8)(5), 136(1)

    administrative plaintiff paper-or-signed yes
    Мемлекеттік баждың төленгенін растайтын құжат
    Документ об уплате государственной пошлины
    State duty payment document
    APPC art. 131(8)(2)

    administrative - paper yes
    Өкілдің сенімхаты
    Доверенность представителя
    Power of attorney
    APPC art. 131(8)(3)

    administrative plaintiff none no
    Қатысушылардың санына қарай талап қою мен қосымшалардың көшірмелері
    Копии иска и приложений по числу участников
    Copies per participant
    APPC art. 131(8)(1)

    administrative defendant paper yes
    Жауапкердің пікірі және жоғары тұрған органның ұстанымы әкімшілік іспен бірге
    Отзыв ответчика и позиция вышестоящего органа с административным делом
    Response of the defendant, position of the superior body, administrative file
    APPC art. 138(5) (up to 10 working days)

    administrative plaintiff paper no
    Талап қою мерзімін қалпына келтіру туралы өтінішхат
    Ходатайство о восстановлении срока на подачу иска
    Motion to restore the time for filing
    APPC art. 136(7)

    administrative plaintiff,defendant paper no
    Тараптардың жазбаша талқылауға келісімі
    Согласие сторон на письменное разбирательство
    Consent to written proceedings
    APPC art. 143(1)(4), 148

    admin-offence state-body paper no
    Әкімшілік құқық бұзушылық туралы хаттама
    Протокол об административном правонарушении
    Record of administrative offence
    KoAP

    admin-offence interested-person paper no
    Іс қозғалған адамның түсініктемесі
    Объяснение лица, в отношении которого возбуждено дело
    Explanation of the person concerned
    KoAP

    admin-offence defender paper yes
    Сенімхат, қорғаушының хабарламасы
    Доверенность, уведомление защитника
    Power of attorney or notice of the defender
    KoAP

    admin-offence state-body paper no
    Тіркеудің фото-, бейнематериалдары
    Фото-, видеоматериалы фиксации
    Photo or video record
    KoAP

    criminal prosecutor paper no
    Айыптау актісі
    Обвинительный акт
    Indictment act
    CrPC art. 320(4), 355

    criminal state-body,prosecutor paper no
    Жеделдетілген сотқа дейінгі тергеп-тексеру хаттамасы немесе айыптау хаттамасы
    Протокол ускоренного досудебного расследования или протокол обвинения
    Record of expedited investigation or accusation record
    CrPC art. 320(4), 355

    criminal prosecutor,accused paper no
    Айыптау актісінің көшірмесін алғаны туралы қолхат
    Расписка о вручении копии обвинительного акта
    Receipt for the copy of the indictment act
    CrPC art. 320(4), 355 (trial not earlier than 3 days after service)

    criminal defender paper no
    Қорғаушының қорғау (өкілдік ету) туралы хабарламасы
    Уведомление о защите (представительстве) защитника
    Defence counsel notice
    CrPC art. 322(2)(5), 336

    criminal victim paper no
    Жәбірленушінің азаматтық талап қоюы
    Гражданский иск потерпевшего
    Civil claim of the victim
    CrPC art. 325, 364

    criminal prosecutor paper no
    Бұлтартпау шарасы туралы материалдар
    Материалы о мере пресечения
    Preventive measure papers
    CrPC art. 319(5), 320(5)

    criminal expert paper no
    Сот сараптамасының қорытындысы
    Заключение судебной экспертизы
    Forensic expert opinion
    CrPC art. 331

    criminal state-body,prosecutor paper no
    Заттай дәлелдемелердің тізімдемесі
    Опись вещественных доказательств
    Inventory of physical evidence
    CrPC art. 331

    criminal accused paper no
    Істі алқабилердің қатысуымен қарау туралы өтінішхат
    Ходатайство о рассмотрении дела с участием присяжных
    Motion for jury trial
    CrPC art. 321(4)

    criminal victim,prosecutor paper no
    Жеке айыптау шағымы
    Жалоба частного обвинения
    Private prosecution complaint
    CrPC art. 364(1)

    criminal prosecutor,accused paper no
    Процестік келісім
    Процессуальное соглашение
    Plea (procedural) agreement
    CrPC art. 362, 365

    criminal victim,accused paper no
    Медиация тәртібімен татуласу туралы келісім
    Соглашение о примирении в порядке медиации
    Reconciliation agreement by mediation
    CrPC art. 320(3), 362

    criminal translator paper no
    Аудармашының қолхаты
    Подписка переводчика
    Interpreter's signed warning
    CrPC art. 352(2)

    criminal prosecutor,defender paper-or-signed no
    Мінездеме және соттылығы туралы анықтама
    Характеристика и справка о судимости
    Character reference and criminal record certificate
    -
    """
}
