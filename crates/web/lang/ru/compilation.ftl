compilation-heading = Подборка замечаний по проекту { $draft }
compilation-revision = Rev.{ $revision }, дата выпуска: { $date }
compilation-first = Дата выпуска: { $date }
compilation-upto = Содержит замечания, полученные по состоянию на { $moment }.
compilation-not-issued = Еще не выпущена: содержит все полученное до настоящего времени.
compilation-since = { $count ->
    [one] { $count } замечание поступило после выпуска и войдет в следующую редакцию.
    [few] { $count } замечания поступили после выпуска и войдут в следующую редакцию.
    [many] { $count } замечаний поступили после выпуска и войдут в следующую редакцию.
   *[other] { $count } замечания поступили после выпуска и войдут в следующую редакцию.
  }
compilation-comments = { $count ->
    [0] Замечаний в ней нет.
    [one] Содержит { $count } замечание.
    [few] Содержит { $count } замечания.
    [many] Содержит { $count } замечаний.
   *[other] Содержит { $count } замечания.
  }
compilation-late = { $count ->
    [one] Из них { $count } получено с опозданием и отмечено.
    [few] Из них { $count } получены с опозданием и отмечены.
    [many] Из них { $count } получены с опозданием и отмечены.
   *[other] Из них { $count } получены с опозданием и отмечены.
  }
compilation-withdrawn = { $count ->
    [one] { $count } замечание отозвано и не включено.
    [few] { $count } замечания отозваны и не включены.
    [many] { $count } замечаний отозваны и не включены.
   *[other] { $count } замечания отозваны и не включены.
  }
compilation-taken-back = Находившееся здесь замечание отозвано.
compilation-joint-note = Совместное замечание учитывается один раз – за представившим его участником.
compilation-legend = В предлагаемых формулировках зачеркнутые слова предлагается исключить, а слова, выделенные курсивом и подчеркиванием, – добавить.
compilation-as-word = Файл Word
compilation-as-sheet = Электронная таблица
compilation-read = Читать проект
compilation-on-document = Замечания по проекту в целом
compilation-unplaced = Замечания, места которых нет в этом тексте
compilation-on-note = По сноске { $label }:
compilation-none-here = По этой части текста замечаний нет.
compilation-counts = Кто представил замечания
compilation-category = Категория
compilation-region = Регион
compilation-no-region = Без региона
compilation-count = Замечания
compilation-count-late = Получено с опозданием
compilation-count-withdrawn = Отозвано
compilation-by-category = Замечания по категориям
compilation-by-region = Замечания по регионам
compilation-text = Текст и замечания
compilation-part = Часть { $part } из { $parts }
compilation-parts = Части подборки
compilation-before = Предыдущая часть
compilation-after = Следующая часть
compilation-only-commented = Показать только пункты с замечаниями
compilation-all-paragraphs = Показать весь текст
compilation-answers = отклик на замечание { $number }
compilation-answers-whom = отклик на замечание, автор:
compilation-wording = Предлагаемая формулировка:
compilation-issue = Выпустить подборку
compilation-issue-next = Выпустить Rev.{ $revision }
compilation-issue-hint = В нее войдут все замечания, полученные до настоящего времени.
compilation-comma = {", "}
compilation-sheet-comments = Замечания
compilation-sheet-counts = Количество
compilation-column-number = №
compilation-column-id = Квитанция
compilation-column-label = Пункт
compilation-column-place = Адрес
compilation-column-draft = Проект
compilation-column-entity = Участник
compilation-column-joined = Присоединились
compilation-column-category = Категория
compilation-column-region = Регион
compilation-column-groups = Группы
compilation-column-kind = Вид
compilation-column-received = Получено
compilation-column-class = Своевременность
compilation-column-language = Язык
compilation-column-proposal = Предложение
compilation-column-stance = За или против
compilation-column-text = Замечание
compilation-column-wording = Предлагаемая формулировка
compilation-column-reply-to = Отклик на №
compilation-column-reply-id = Отклик на квитанцию
compilation-column-outcome = Результат
compilation-column-reason = Обоснование
