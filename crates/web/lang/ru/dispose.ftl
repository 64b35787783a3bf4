dispose-title = Ответы на замечания
dispose-open-count = { $count ->
    [0] На все замечания по проекту { $draft } даны ответы.
    [one] { $count } замечание по проекту { $draft } требует решения.
    [few] { $count } замечания по проекту { $draft } требуют решения.
    [many] { $count } замечаний по проекту { $draft } требуют решения.
   *[other] { $count } замечания по проекту { $draft } требуют решения.
  }
dispose-all-count = { $count ->
    [0] По проекту { $draft } не представлено ни одного замечания.
    [one] По проекту { $draft } представлено { $count } замечание.
    [few] По проекту { $draft } представлено { $count } замечания.
    [many] По проекту { $draft } представлено { $count } замечаний.
   *[other] По проекту { $draft } представлено { $count } замечания.
  }
dispose-draft = Проект
dispose-draft-number = Проект { $draft }
dispose-show = Какие замечания
dispose-show-open = требующие решения
dispose-show-all = все
dispose-list = Показать
dispose-nothing = Здесь нет ничего, что требовало бы решения.
dispose-whole = Проект в целом
dispose-place = Пункт
dispose-reply = отклик
dispose-wording = Предлагаемая формулировка:
dispose-its-page = Страница замечания
dispose-answer = Результат рассмотрения
dispose-reason = Обоснование
dispose-reason-hint = Показывается автору и каждому читателю рядом с замечанием
dispose-ticked = Записать для отмеченных замечаний
dispose-page = Записать для всех на этой странице
dispose-parts = Страницы
dispose-none-ticked = Пожалуйста, отметьте хотя бы одно замечание или выберите все на этой странице.
dispose-no-outcome = Пожалуйста, укажите результат рассмотрения замечаний.
