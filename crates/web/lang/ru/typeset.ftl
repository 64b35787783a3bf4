typeset-font-is-missing = На этом компьютере нет шрифта для { $script ->
    [arabic] арабского письма
    [cyrillic] кириллицы
    [han] китайских иероглифов
   *[latin] латиницы
  }. Администратор может установить пакет Debian { $package }.
typeset-has-too-many-parts = Число элементов документа: { $count }; в формате PDF можно сверстать не более { $limit }.
typeset-text-is-too-long = Объем текста превышает { $limit } байт; его нельзя сверстать в формате PDF.
typeset-has-too-many-cells = Общее число ячеек в таблицах превышает { $limit }; их нельзя сверстать в формате PDF.
typeset-gave-up = Документ не удалось сверстать в формате PDF. Файл Word содержит тот же текст.
