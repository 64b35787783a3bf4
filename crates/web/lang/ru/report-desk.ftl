drafts-title = Готовящиеся проекты
drafts-lede = Загрузите проект, посмотрите, что в нем прочитано, добавьте его переводы и попросите второго сотрудника опубликовать его.
drafts-import = Загрузка проекта { $draft }
drafts-planned = Срок размещения: { $when }
drafts-again = Проект { $draft } уже загружен и не опубликован. Новая загрузка заменит его; уже переведенное сохраняется.
drafts-file = Проект в виде файла
drafts-file-hint = Word (.docx), Markdown (.md) или простой текст (.txt), не более 32 мегабайт
drafts-text = Или вставьте его текст
drafts-text-hint = Используется, если файл не выбран
drafts-format = Вставленный текст – это
drafts-markdown = Markdown
drafts-plain = простой текст
drafts-opinions = Проекты Мнений
drafts-opinions-files = Приложенные Мнения, по одному файлу на каждое
drafts-opinions-hint = Каждое следует за проектом под собственным заголовком, в порядке файлов.
drafts-inside = Сколько Мнений содержится в самом файле проекта
drafts-inside-hint = Если ни одного, оставьте поле пустым.
drafts-name = Заголовок
drafts-name-hint = Чтобы взять его из файла, оставьте поле пустым.
drafts-look = Посмотреть, что прочитано
drafts-look-hint = Пока ничего не сохранено.
drafts-translate = Загрузка перевода
drafts-of = Какого проекта
drafts-lang = На какой язык
drafts-translated-file = Перевод в виде файла
drafts-translated-hint = Его пункты соотносятся с пунктами проекта по номерам, остальные – по месту.
drafts-publish = Публикация проекта { $draft }
drafts-facts = Проект { $draft }: { $paragraphs ->
    [one] { $paragraphs } пункт
    [few] { $paragraphs } пункта
    [many] { $paragraphs } пунктов
   *[other] { $paragraphs } пункта
  }, { $opinions ->
    [0] приложенных Мнений нет
    [one] { $opinions } приложенное Мнение
    [few] { $opinions } приложенных Мнения
    [many] { $opinions } приложенных Мнений
   *[other] { $opinions } приложенного Мнения
  }.
drafts-working = Рабочий язык
drafts-is-translated = Переведен на
drafts-is-missing = Не переведен на
drafts-read = Читать в том виде, в каком он будет показан
drafts-waits = ожидает второго сотрудника
drafts-despite = Опубликовать, несмотря на это, поскольку
drafts-despite-hint = Записывается с вашим именем и показывается второму сотруднику
drafts-ask = Попросить второго сотрудника опубликовать
drafts-nothing = Пожалуйста, выберите файл или вставьте текст.
drafts-unknown = Этот файл – не документ Word (.docx) и не текст в кодировке UTF-8.
drafts-in-file = В файле «{ $file }»:
drafts-no-number = Пожалуйста, укажите число Мнений цифрами, не более 100.
drafts-no-language = Пожалуйста, выберите один из языков, кроме рабочего.
drafts-too-many-files = Файлов больше, чем можно принять за один раз. Ничего не сохранено.
preview-title = Проект { $draft } до сохранения
preview-translation = Проект { $draft }, перевод ({ $language }), до сохранения
preview-lede = Пока ничего не сохранено. Пожалуйста, посмотрите, что прочитано.
preview-facts = { $count ->
    [one] Прочитан { $count } пункт, заголовок или таблица.
    [few] Прочитано { $count } пункта, заголовка и таблицы.
    [many] Прочитано { $count } пунктов, заголовков и таблиц.
   *[other] Прочитано { $count } пункта, заголовка и таблицы.
  }
preview-opinions = { $count ->
    [0] Мнения не приложены.
    [one] Приложено { $count } Мнение.
    [few] Приложены { $count } Мнения.
    [many] Приложены { $count } Мнений.
   *[other] Приложены { $count } Мнения.
  }
preview-losses = Что не удалось перенести
preview-nothing-lost = Перенесено все.
preview-lost = { $file }: { $what }
preview-lost-at = { $file }: { $what } В пункте «{ $place }».
preview-turns = По сравнению с проектом { $draft }
preview-kept = { $count ->
    [one] { $count } пункт остался без изменений
    [few] { $count } пункта остались без изменений
    [many] { $count } пунктов остались без изменений
   *[other] { $count } пункта остались без изменений
  }
preview-edited = { $count ->
    [one] { $count } изменен
    [few] { $count } изменены
    [many] { $count } изменены
   *[other] { $count } изменены
  }
preview-moved = { $count ->
    [one] { $count } перемещен
    [few] { $count } перемещены
    [many] { $count } перемещены
   *[other] { $count } перемещены
  }
preview-moved-and-edited = { $count ->
    [one] { $count } перемещен и изменен
    [few] { $count } перемещены и изменены
    [many] { $count } перемещены и изменены
   *[other] { $count } перемещены и изменены
  }
preview-split = { $count ->
    [one] { $count } разделен
    [few] { $count } разделены
    [many] { $count } разделены
   *[other] { $count } разделены
  }
preview-merged = { $count ->
    [one] { $count } объединен из нескольких
    [few] { $count } объединены из нескольких
    [many] { $count } объединены из нескольких
   *[other] { $count } объединены из нескольких
  }
preview-deleted = { $count ->
    [one] { $count } исключен
    [few] { $count } исключены
    [many] { $count } исключены
   *[other] { $count } исключены
  }
preview-new = { $count ->
    [one] { $count } новый
    [few] { $count } новых
    [many] { $count } новых
   *[other] { $count } новых
  }
preview-headings = Заголовки
preview-no-headings = Заголовки не обнаружены.
preview-store = Сохранить
preview-leave = Не сохранять
