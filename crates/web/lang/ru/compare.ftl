compare-title = Сравнение проектов { $old } и { $new }
compare-lede = Добавленное подчеркнуто, исключенное зачеркнуто; у каждого измененного пункта также указано, что с ним произошло.
compare-relabelled = { $count ->
    [one] { $count } с новым номером
    [few] { $count } с новым номером
    [many] { $count } с новым номером
   *[other] { $count } с новым номером
  }
compare-words-inserted = { $count ->
    [0] слова не добавлены
    [one] добавлено { $count } слово
    [few] добавлено { $count } слова
    [many] добавлено { $count } слов
   *[other] добавлено { $count } слова
  }
compare-words-deleted = { $count ->
    [0] слова не исключены
    [one] исключено { $count } слово
    [few] исключено { $count } слова
    [many] исключено { $count } слов
   *[other] исключено { $count } слова
  }
compare-all = Показать весь текст
compare-changes-only = Показать только изменения
compare-read = Читать проект { $draft }
compare-others = Другие сравнения
compare-nothing = Между этими проектами нет изменений.
compare-unchanged = { $count ->
    [one] { $count } пункт без изменений
    [few] { $count } пункта без изменений
    [many] { $count } пунктов без изменений
   *[other] { $count } пункта без изменений
  }
compare-beside = Что произошло с этим пунктом
compare-was = (прежний номер: { $label })
compare-history = История
compare-moved = Перемещен: прежнее место – { $from }.
compare-went = Перемещен: новое место – { $to }.
compare-split = Выделен из: { $from }.
compare-merged = Объединен из: { $from }.
compare-legend = Зачеркнутые слова исключены; слова, выделенные курсивом и подчеркиванием, – новые.
compare-word = Word, в режиме исправлений
