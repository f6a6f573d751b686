/// The courts of Almaty, and those above them. A block: a short name and the digits with which its case numbers begin (`-`: not known);
/// the name in Kazakh, Russian and English.
enum CourtTable {
  static let text = """
    almaty-city 7599
    Алматы қалалық соты
    Алматинский городской суд
    Almaty City Court

    almaly -
    Алматы қаласы Алмалы аудандық соты
    Алмалинский районный суд города Алматы
    Almaly District Court of Almaty

    auezov -
    Алматы қаласы Әуезов аудандық соты
    Ауэзовский районный суд города Алматы
    Auezov District Court of Almaty

    bostandyk -
    Алматы қаласы Бостандық аудандық соты
    Бостандыкский районный суд города Алматы
    Bostandyk District Court of Almaty

    zhetysu -
    Алматы қаласы Жетісу аудандық соты
    Жетысуский районный суд города Алматы
    Zhetysu District Court of Almaty

    medeu 7517
    Алматы қаласы Медеу аудандық соты
    Медеуский районный суд города Алматы
    Medeu District Court of Almaty

    nauryzbay -
    Алматы қаласы Наурызбай аудандық соты
    Наурызбайский районный суд города Алматы
    Nauryzbay District Court of Almaty

    turksib -
    Алматы қаласы Түрксіб аудандық соты
    Турксибский районный суд города Алматы
    Turksib District Court of Almaty

    alatau -
    Алматы қаласы Алатау аудандық соты
    Алатауский районный суд города Алматы
    Alatau District Court of Almaty

    medeu-2 -
    Алматы қаласы Медеу ауданының № 2 аудандық соты
    Районный суд № 2 Медеуского района города Алматы
    District Court No. 2 of Medeu District of Almaty

    almaly-2 -
    Алматы қаласы Алмалы ауданының № 2 аудандық соты
    Районный суд № 2 Алмалинского района города Алматы
    District Court No. 2 of Almaly District of Almaty

    auezov-2 -
    Алматы қаласы Әуезов ауданының № 2 аудандық соты
    Районный суд № 2 Ауэзовского района города Алматы
    District Court No. 2 of Auezov District of Almaty

    bostandyk-2 -
    Алматы қаласы Бостандық ауданының № 2 аудандық соты
    Районный суд № 2 Бостандыкского района города Алматы
    District Court No. 2 of Bostandyk District of Almaty

    zhetysu-2 -
    Алматы қаласы Жетісу ауданының № 2 аудандық соты
    Районный суд № 2 Жетысуского района города Алматы
    District Court No. 2 of Zhetysu District of Almaty

    smes 7527
    Алматы қаласының мамандандырылған ауданаралық экономикалық соты
    Специализированный межрайонный экономический суд города Алматы
    Specialised Interdistrict Economic Court of Almaty

    smas 7594
    Алматы қаласының мамандандырылған ауданаралық әкімшілік соты
    Специализированный межрайонный административный суд города Алматы
    Specialised Interdistrict Administrative Court of Almaty

    smsap -
    Алматы қаласының әкімшілік құқық бұзушылықтар жөніндегі мамандандырылған ауданаралық соты
    Специализированный межрайонный суд по административным правонарушениям города Алматы
    Specialised Interdistrict Court for Administrative Offences of Almaty

    smus -
    Алматы қаласының қылмыстық істер жөніндегі мамандандырылған ауданаралық соты
    Специализированный межрайонный суд по уголовным делам города Алматы
    Specialised Interdistrict Criminal Court of Almaty

    juvenile -
    Алматы қаласының кәмелетке толмағандардың істері жөніндегі мамандандырылған ауданаралық соты
    Специализированный межрайонный суд по делам несовершеннолетних города Алматы
    Specialised Interdistrict Juvenile Court of Almaty

    investigating -
    Алматы қаласының мамандандырылған ауданаралық тергеу соты
    Специализированный межрайонный следственный суд города Алматы
    Specialised Interdistrict Investigating Court of Almaty

    garrison -
    Алматы гарнизонының әскери соты
    Военный суд Алматинского гарнизона
    Military Court of the Almaty Garrison

    cass-civil -
    Азаматтық істер жөніндегі кассациялық сот
    Кассационный суд по гражданским делам
    Cassation Court for Civil Cases (Astana)

    cass-criminal -
    Қылмыстық істер жөніндегі кассациялық сот
    Кассационный суд по уголовным делам
    Cassation Court for Criminal Cases (Astana)

    cass-admin 6003
    Әкімшілік істер жөніндегі кассациялық сот
    Кассационный суд по административным делам
    Cassation Court for Administrative Cases (Astana)

    supreme -
    Қазақстан Республикасының Жоғарғы Соты
    Верховный Суд Республики Казахстан
    Supreme Court of the Republic of Kazakhstan
    """
}
