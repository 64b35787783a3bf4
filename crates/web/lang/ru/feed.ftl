feed-title = { $forum }: события
feed-subtitle = Размещенные проекты, установленные и измененные даты, выпущенные подборки.
feed-draft = Размещен проект { $draft } отчета
feed-draft-until = Срок представления замечаний: { $deadline }.
feed-final = Это окончательный отчет; замечания по нему не принимаются.
feed-changed = Изменена дата: { $what }
feed-changed-how = Было – { $from }, стало – { $to }, основание – { $act }: { $reason }
feed-compilation = Подборка замечаний по проекту { $draft }
feed-compilation-revision = Подборка замечаний по проекту { $draft }, Rev.{ $revision }
feed-compilation-holds = { $count ->
    [0] Замечаний в ней нет.
    [one] Содержит { $count } замечание.
    [few] Содержит { $count } замечания.
    [many] Содержит { $count } замечаний.
   *[other] Содержит { $count } замечания.
  }
feed-closed = Истек срок представления замечаний по проекту { $draft }
feed-closed-at = Срок: { $deadline }.
calendar-summary = { $forum }: { $what }
calendar-not-fixed = День еще не определен.
calendar-decided = Основание: { $act }
calendar-was = Изменено на основании { $act } (было: { $from }): { $reason }
