forums-title = Форумы
forums-lede = Межправительственные форумы, которые готовятся и проводятся с помощью этой программы: читайте, представляйте замечания и получайте квитанцию на все представленное.
forums-none = Здесь еще не создан ни один форум. Первый сотрудник открывает адрес, который программа вывела при запуске.
glance-now = Что открыто сейчас
glance-open = Открыто
glance-closed-late = Срок истек
glance-comments-on = Замечания по проекту { $draft } отчета
glance-until = срок: { $deadline }
glance-your-time = ваше время: {"{time}"}
glance-days-left = { $days ->
    [one] остался { $days } день
    [few] осталось { $days } дня
    [many] осталось { $days } дней
   *[other] осталось { $days } дня
  }
glance-hours-left = { $hours ->
    [0] осталось менее часа
    [one] остался { $hours } час
    [few] осталось { $hours } часа
    [many] осталось { $hours } часов
   *[other] осталось { $hours } часа
  }
glance-passed = срок истек
glance-read = Читать проект и представить замечания
glance-read-report = Читать отчет
glance-for-all = Члены – через своих координаторов, все остальные – в рамках открытой консультации.
glance-for-members = Члены – через своих координаторов.
glance-late-marked = То, что представляется сейчас, принимается с пометкой об опоздании.
glance-nothing-open = Сейчас прием замечаний не ведется
glance-waiting = { $what }: { $when }
glance-next = Что дальше
glance-whole-schedule = Полный график
glance-timeline = Шкала времени
glance-timeline-caption = Проекты и периоды представления замечаний по ним, собрания группы экспертов, окончательный отчет и форум. Линия обозначает сегодняшний день; пунктиром показано то, что еще не определено или не открыто.
glance-in-words = То же словами
glance-today = сегодня, { $date }
glance-draft = Проект { $draft }
glance-meeting = Собрание { $number }
glance-where-comments = Где есть замечания
glance-filed = { $count ->
    [0] По проекту { $draft } еще не представлено ни одного замечания.
    [one] По проекту { $draft } представлено { $count } замечание.
    [few] По проекту { $draft } представлено { $count } замечания.
    [many] По проекту { $draft } представлено { $count } замечаний.
   *[other] По проекту { $draft } представлено { $count } замечания.
  }
glance-strip-caption = Каждая отметка – это пункт проекта, по порядку; чем она темнее, тем больше замечаний.
glance-mark = { $number }: { $count ->
    [0] нет замечаний
    [one] { $count } замечание
    [few] { $count } замечания
    [many] { $count } замечаний
   *[other] { $count } замечания
  }
glance-who = Кто принял участие
glance-by-region = По регионам
glance-by-category = По категориям
glance-by-group = По группам развития; участник может входить в несколько групп
glance-region = Регион
glance-category = Категория
glance-group = Группа
glance-entities = Участники
glance-comments = Замечания
glance-themes = Вопросы темы
state-done = завершено
state-open = открыто
state-overdue = просрочено
state-ahead = предстоит
region-africa = Африка
region-americas = Северная и Южная Америка
region-arab-states = Арабские государства
region-asia-pacific = Азиатско-Тихоокеанский регион
region-cis = Содружество Независимых Государств
region-europe = Европа
category-member-state = Государства-Члены
category-palestine = Государство Палестина
category-sector-member = Члены Секторов
category-associate = Ассоциированные члены
category-academia = Академические организации
category-observer = Наблюдатели
category-other = Другие заинтересованные стороны
category-public = Лица, выступающие от своего имени
group-ldc = Наименее развитые страны
group-lldc = Развивающиеся страны, не имеющие выхода к морю
group-sids = Малые островные развивающиеся государства
group-eit = Страны с переходной экономикой
