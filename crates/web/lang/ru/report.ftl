report-title = Отчет
report-lede = Единственная рабочая основа форума – один отчет. Каждый проект размещается, по нему представляются замечания и даются ответы, прежде чем появляется следующий.
report-none = Ни один проект еще не размещен.
report-draft = Проект { $draft }
report-posted = дата размещения: { $date }
report-not-posted = еще не размещен
report-until = срок представления замечаний: { $deadline }
report-was-until = срок представления замечаний истек: { $deadline }
report-superseded = заменен проектом { $draft }
report-since = По сравнению с проектом { $draft }:
report-read = Читать
report-compare = Сравнить с проектом { $draft }
report-compilation = Подборка замечаний
report-coming = Предстоит
report-comment-whole = Представить замечание по проекту в целом
report-comment = Представить замечание
report-beside = Замечания: { $name }
report-more = { $count ->
    [one] еще { $count } замечание
    [few] еще { $count } замечания
    [many] еще { $count } замечаний
   *[other] еще { $count } замечания
  }
report-whole = По проекту в целом
report-contents = Содержание
report-partly = Еще не переведенные пункты показаны на языке оригинала ({ $language }).
report-stale = Перевод прежней формулировки.
report-officers-only = До размещения этот проект видят только сотрудники секретариата.
report-quoted = «{ $words }»
turns-edited = { $count ->
    [one] { $count } изменен
    [few] { $count } изменено
    [many] { $count } изменено
   *[other] { $count } изменено
  }
turns-new = { $count ->
    [one] { $count } новый
    [few] { $count } новых
    [many] { $count } новых
   *[other] { $count } новых
  }
turns-moved = { $count ->
    [one] { $count } перемещен
    [few] { $count } перемещено
    [many] { $count } перемещено
   *[other] { $count } перемещено
  }
turns-moved-and-edited = { $count ->
    [one] { $count } перемещен и изменен
    [few] { $count } перемещено и изменено
    [many] { $count } перемещено и изменено
   *[other] { $count } перемещено и изменено
  }
turns-split = { $count ->
    [one] { $count } разделен
    [few] { $count } разделено
    [many] { $count } разделено
   *[other] { $count } разделено
  }
turns-merged = { $count ->
    [one] { $count } объединен
    [few] { $count } объединено
    [many] { $count } объединено
   *[other] { $count } объединено
  }
turns-deleted = { $count ->
    [one] { $count } исключен
    [few] { $count } исключено
    [many] { $count } исключено
   *[other] { $count } исключено
  }
turn-kept = как в предыдущем проекте
turn-edited = изменен
turn-moved = перемещен
turn-moved-and-edited = перемещен и изменен
turn-split = разделен
turn-merged = объединен
turn-deleted = исключен
turn-new = новый
report-more-public = лица, выступающие от своего имени
report-whole-count = { $count ->
    [one] { $count } замечание по проекту в целом
    [few] { $count } замечания по проекту в целом
    [many] { $count } замечаний по проекту в целом
   *[other] { $count } замечания по проекту в целом
  }
report-secretariat = Секретариат
report-take = Скачать:
report-take-text = простой текст
