search-title = Поиск
search-title-for = Поиск: { $question }
search-question = Слова для поиска в проектах и замечаниях
search-go = Найти
search-hint = Поиск слов, в том числе в других формах, по всем проектам и представленным замечаниям на любом из шести языков.
search-nothing = Ничего не найдено по запросу:
search-nothing-hint = Попробуйте ввести меньше слов или другие слова; в найденном должно быть каждое слово запроса.
search-found = { $count ->
    [one] найдено { $count } место
    [few] найдено { $count } места
    [many] найдено { $count } мест
   *[other] найдено { $count } места
  }
search-part = страница { $part } из { $parts }
search-parts = Страницы результатов
search-before = Предыдущие результаты
search-after = Следующие результаты
search-block = Проект { $draft }
search-comment = Замечание по проекту { $draft }
search-posted = размещено
search-whole-draft = проект в целом
search-reply = отклик на замечание
