back-title = Ничего не записано. Пожалуйста, проверьте следующее:
desk-title = Секретариат
desk-lede = Что необходимо сделать сейчас и где это сделать.
desk-places = Страницы секретариата
desk-go-drafts = Проекты: загрузка, перевод, публикация
desk-go-dispositions = Ответы на замечания
desk-go-schedule = Изменить график
desk-go-people = Лица и полномочия
desk-go-record = Журнал
desk-requests = { $count ->
    [0] Ожидают второго сотрудника: запросов нет
    [one] Ожидает второго сотрудника: { $count } запрос
    [few] Ожидают второго сотрудника: { $count } запроса
    [many] Ожидают второго сотрудника: { $count } запросов
   *[other] Ожидают второго сотрудника: { $count } запроса
  }
desk-no-requests = Для публикации проекта, переноса срока и добавления этапа требуются два сотрудника. Запрос одного из них появляется здесь для другого.
desk-by-act = Основание:
desk-reason = Обоснование:
desk-asked-by = Запросил(а):
desk-own-request = Это ваш запрос; подтвердить его должен другой сотрудник.
desk-confirm = Подтвердить
desk-turn-down = Отклонить
desk-take-back = Снять запрос
desk-todo = Что сделать
desk-all-posted = Окончательный отчет размещен.
desk-to-import = Необходимо загрузить проект { $draft } (срок размещения: { $when }).
desk-to-publish = Проект { $draft } загружен: { $paragraphs ->
    [one] { $paragraphs } пункт
    [few] { $paragraphs } пункта
    [many] { $paragraphs } пунктов
   *[other] { $paragraphs } пункта
  }, { $languages ->
    [0] переводов нет
    [one] { $languages } перевод
    [few] { $languages } перевода
    [many] { $languages } переводов
   *[other] { $languages } перевода
  }. Он не опубликован.
desk-publish-asked = Проект { $draft } ({ $paragraphs ->
    [one] { $paragraphs } пункт
    [few] { $paragraphs } пункта
    [many] { $paragraphs } пунктов
   *[other] { $paragraphs } пункта
  }, { $languages ->
    [0] переводов нет
    [one] { $languages } перевод
    [few] { $languages } перевода
    [many] { $languages } переводов
   *[other] { $languages } перевода
  }) ожидает, чтобы второй сотрудник подтвердил публикацию.
desk-unanswered = { $count ->
    [one] { $count } замечание по проекту { $draft } еще не получило ответа.
    [few] { $count } замечания по проекту { $draft } еще не получили ответа.
    [many] { $count } замечаний по проекту { $draft } еще не получили ответа.
   *[other] { $count } замечания по проекту { $draft } еще не получили ответа.
  }
desk-answer = Ответить
desk-late-tag = с опозданием
desk-late = { $count ->
    [one] { $count } замечание по проекту { $draft } поступило после истечения срока.
    [few] { $count } замечания по проекту { $draft } поступили после истечения срока.
    [many] { $count } замечаний по проекту { $draft } поступили после истечения срока.
   *[other] { $count } замечания по проекту { $draft } поступили после истечения срока.
  }
desk-found = { $count ->
    [0] Расхождений в графике не выявлено.
    [one] В графике и мандате выявлен { $count } вопрос.
    [few] В графике и мандате выявлено { $count } вопроса.
    [many] В графике и мандате выявлено { $count } вопросов.
   *[other] В графике и мандате выявлено { $count } вопроса.
  }
desk-see-findings = Посмотреть график
desk-compilations = Подборки замечаний
desk-not-compiled = Проект { $draft }: подборка не выпускалась.
desk-compiled = Проект { $draft }: Rev.{ $revision }, { $count ->
    [one] { $count } замечание.
    [few] { $count } замечания.
    [many] { $count } замечаний.
   *[other] { $count } замечания.
  }
desk-since = { $count ->
    [0] В нее вошло все.
    [one] { $count } замечание в нее еще не вошло.
    [few] { $count } замечания в нее еще не вошли.
    [many] { $count } замечаний в нее еще не вошли.
   *[other] { $count } замечания в нее еще не вошли.
  }
desk-collected = { $count ->
    [0] По нему не представлено ни одного замечания.
    [one] Для нее готово { $count } замечание.
    [few] Для нее готовы { $count } замечания.
    [many] Для нее готовы { $count } замечаний.
   *[other] Для нее готовы { $count } замечания.
  }
desk-compile = Выпустить подборку замечаний по проекту { $draft }
desk-near = Ближайшие даты
desk-none-near = В ближайшие тридцать дней нет ни одной даты.
desk-date = Дата
desk-what = Что
desk-left-head = Осталось
desk-left = { $days ->
    [0] сегодня
    [one] { $days } день
    [few] { $days } дня
    [many] { $days } дней
   *[other] { $days } дня
  }
desk-overdue = { $days ->
    [one] просрочено на { $days } день
    [few] просрочено на { $days } дня
    [many] просрочено на { $days } дней
   *[other] просрочено на { $days } дня
  }
ask-publish = Публикация проекта { $draft }
ask-move = Перенос даты «{ $what }»: было – { $from }, станет – { $to }
ask-deadline = Перенос срока «{ $what }»: было – { $from }, станет – { $to }
ask-round = Добавление этапа «{ $name }»: публикация – { $posting }, срок подачи замечаний – { $deadline }
ask-other = Другое изменение
done-asked = Запрос направлен. Теперь его должен подтвердить второй сотрудник.
done-changed = График изменен; прежнее значение остается на виду.
done-confirmed = Подтверждено и выполнено.
done-turned-down = Отклонено; ничего не изменено.
done-imported = Проект загружен. До публикации он остается в секретариате.
done-translated = Перевод загружен.
done-disposed = Ответы записаны; авторы их видят.
done-ended = Полномочия прекращены.
done-compiled = Подборка выпущена.
desk-go-entities = Участники
ask-suspend = Приостановить участие: { $entity }
ask-reinstate = Восстановить участие: { $entity }
