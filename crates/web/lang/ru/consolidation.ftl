consolidation-heading = Сводный текст предложений по проекту { $draft }
consolidation-link = Сводный текст предложений
consolidation-more = Файлы и связанные страницы
consolidation-upto = Содержит предложения, представленные до { $moment }.
consolidation-count = { $count ->
    [0] Предложений не представлено.
    [one] Содержит { $count } предложение в порядке текста.
    [few] Содержит { $count } предложения в порядке текста.
   *[other] Содержит { $count } предложений в порядке текста.
  }
consolidation-form-text = В порядке текста
consolidation-form-brackets = Текст в квадратных скобках
consolidation-form-columns = Три столбца
consolidation-form-sources = По авторам
consolidation-legend-marks = MOD изменяет текст, ADD добавляет, SUP исключает, NOC просит оставить без изменений; то, к чему относится подчеркнутое NOC, изменять нельзя.
consolidation-legend-brackets = Текст в квадратных скобках не согласован: приведен каждый вариант с указанием тех, кто его предлагает, и тире там, где ничего не должно быть. Он никого не обязывает.
consolidation-only-proposed = Показать только пункты с предложениями
consolidation-none = Здесь ничего не предлагается.
consolidation-whole = По проекту в целом
consolidation-new = Новый текст
consolidation-reason = Обоснование:
consolidation-supports = Поддерживают: { $names }.
consolidation-objections = Возражают: { $names }.
consolidation-sup = исключить
consolidation-noc = без изменений
consolidation-noc-emphatic = без изменений: изменять нельзя
consolidation-column-existing = Существующий текст
consolidation-column-by = Кем предложено
consolidation-column-proposed = Предлагаемый текст
consolidation-column-source = Автор
consolidation-column-proposals = Предложения
