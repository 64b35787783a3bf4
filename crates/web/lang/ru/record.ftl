record-title = Журнал
record-lede = Все действия, начиная с последнего: кто, от чьего имени, когда, что и на основании какого положения. Каждая запись связана с предыдущей ее хешем.
record-none = Здесь записей нет.
record-number = №
record-when = Когда
record-who = Кто
record-what = Что
record-clause = Положение
record-leaf = Лист
record-for = от имени участника
record-nobody = –
record-pages = Страницы журнала
record-newest = Последние
record-older = Более ранние
record-office = { $office }, { $entity }
record-moved = «{ $what }» – теперь { $to }
record-round = добавлен этап «{ $name }»
record-meeting = добавлено собрание «{ $name }»
act-founded = Форум создан; основание: { $symbol }.
act-admitted = { $count ->
    [one] Допущен { $count } участник.
    [few] Допущены { $count } участника.
    [many] Допущены { $count } участников.
   *[other] Допущены { $count } участника.
  }
act-enrolled = Внесены сведения о лице: { $person }.
act-appointed = Предоставлены полномочия ({ $person }): { $office }.
act-office-ended = Прекращены полномочия ({ $person }): { $office }.
act-rescheduled = График изменен ({ $change }), основание – { $act }. Обоснование: { $reason }
act-draft-imported = Загружен проект { $draft }, { $count ->
    [one] { $count } пункт.
    [few] { $count } пункта.
    [many] { $count } пунктов.
   *[other] { $count } пункта.
  }
act-draft-translated = Загружен перевод проекта { $draft }: { $language }.
act-draft-posted = { $despite ->
    [yes] Проект { $draft } размещен вопреки правилу: { $reason }
   *[no] Проект { $draft } размещен.
  }
act-compiled = Выпущена подборка замечаний по проекту { $draft }, Rev.{ $revision }, { $count ->
    [one] { $count } замечание.
    [few] { $count } замечания.
    [many] { $count } замечаний.
   *[other] { $count } замечания.
  }
act-reminded = { $count ->
    [one] { $count } лицу направлено напоминание
    [few] { $count } лицам направлены напоминания
    [many] { $count } лицам направлены напоминания
   *[other] { $count } лица получили напоминания
  } о непредставленных замечаниях по проекту { $draft } за { $hours ->
    [one] { $hours } час
    [few] { $hours } часа
    [many] { $hours } часов
   *[other] { $hours } часа
  } до истечения срока.
act-requested = Запрошено подтверждение второго сотрудника: { $what }
act-confirmed = Второй сотрудник подтвердил запрос, автор которого – { $person }.
act-turned-down = Запрос отклонен или снят.
act-comment-written = Составлено замечание по проекту { $draft }.
act-comment-handed-in = Замечание передано координатору.
act-comment-verified = Замечание проверено.
act-comment-given-back = Замечание возвращено составителю.
act-comment-shown = Замечание показано другим членам.
act-comment-joined = К замечанию присоединился участник: { $entity }.
act-comment-filed = { $late ->
    [yes] Замечание представлено с опозданием.
   *[no] Замечание представлено.
  }
act-comment-discarded = Замечание удалено до представления.
act-comment-withdrawn = Замечание отозвано.
act-comment-disposed = На замечание дан ответ: { $outcome }. Обоснование: { $reason }
act-handed-back = Проект { $draft } возвращен участником { $entity } в виде файла Word. Изменений и примечаний: { $items }, без места: { $unplaced }.
act-drafting-begun = Начата подготовка следующего проекта на основе предложений по проекту { $draft }.
act-drafting-taken = Предложений принято в следующий проект: { $count }.
act-drafting-let-go = Предложений, решение по которым отменено: { $count }.
act-drafting-lifted = В пункте { $block } сняты скобки; согласились: { $who }.
act-drafting-reopened = Скобки в пункте { $block } восстановлены.
act-drafting-worded = Написан текст пункта { $block }. Согласились: { $who }.
act-drafting-intended = Намечено решение по предложениям ({ $count }): { $outcome }. Причина: { $reason }
act-drafting-shown = Подготовка следующего проекта показана всем.
act-drafting-hidden = Подготовка следующего проекта снова видна только сотрудникам секретариата.
act-drafting-answered = { $stance ->
    [support] { $entity }: согласие с решением, намеченным по предложению.
   *[objection] { $entity }: возражение против решения, намеченного по предложению.
  }
act-drafting-given-up = Подготовка следующего проекта прекращена.
act-drafting-finished = Проект { $draft } составлен из принятых предложений.
record-by-letter = на основании письма
act-suspended = { $entity }: участие приостановлено, основание – { $act }. Обоснование: { $reason }
act-reinstated = { $entity }: участие восстановлено, основание – { $act }. Обоснование: { $reason }
