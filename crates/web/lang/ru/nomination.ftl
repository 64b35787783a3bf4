nav-experts = Эксперты
desk-go-nominations = Выдвижение экспертов
slot-nominations = Срок выдвижения экспертов
rule-r05 = При выдвижении указываются имя, организация и адрес эксперта; кандидатура поступает до установленной даты от приглашенной категории. Поступившие позже принимаются с отметкой.
rule-r06 = Эксперт активно участвует в подготовке к форуму в своей стране.
rule-r07 = Состав неофициальной группы экспертов сбалансирован. О сбалансированности сообщается, но она не навязывается.
refusal-no-call = Мандат этого форума не предусматривает выдвижения экспертов.
refusal-not-invited = Объединения этой категории не приглашены выдвигать экспертов.
refusal-nominated-by-own = Ваше объединение уже выдвинуло эксперта с этим адресом электронной почты.
refusal-nominated-by-other = Эксперт с этим адресом электронной почты уже выдвинут другой стороной. Подробности можно узнать в секретариате.
refusal-not-in-force = Это уже невозможно. Состояние кандидатуры: { $standing }.
refusal-unknown-nomination = Такой кандидатуры нет.
refusal-unknown-theme = Такой подтемы нет.
field-position = должность
act-expert-named = { $late ->
    [yes] { $entity }: эксперт выдвинут после установленного срока.
   *[no] { $entity }: выдвинут эксперт.
  }
act-expert-written-to = { $entity }: выдвинутому эксперту отправлено повторное письмо.
act-nomination-confirmed = Эксперт подтвердил свое согласие.
act-nomination-declined = Эксперт отказался.
act-nomination-withdrawn = Кандидатура отозвана.
act-nomination-replaced = Ранее выдвинутый эксперт заменен другим.
mail-nominated-subject = { $forum }: { $entity } – Ваша кандидатура выдвинута в качестве эксперта
mail-nominated-body =
    { $entity } – Ваша кандидатура выдвинута в состав неофициальной группы экспертов { $forum }.

    Просим сообщить, согласны ли Вы и может ли Ваше имя быть указано в публикуемом списке. На этой же странице показано, какие сведения о Вас хранятся и зачем:
    { $address }

    Ссылка действует один раз, в течение семи дней. Если срок истек, попросите выдвинувшую Вас сторону или секретариат отправить ее снова.
nominations-title = Выдвижение экспертов
nominations-lede = Здесь выдвигаются эксперты в состав неофициальной группы, которая помогает готовить отчет.
nominations-until = Кандидатуры принимаются до
nominations-over = срок истек; поступившие позже отмечаются
nominations-invited = Кто приглашен
nominations-clause = Основание
nominations-to-list = Опубликованный список
nominations-to-desk = Все кандидатуры и их сбалансированность
nominations-own = Ваши кандидатуры
nominations-own-none = Пока нет.
nominations-sign-in = Координаторы выдвигают экспертов, войдя по ссылке, полученной от секретариата.
nominations-count = { $count ->
    [0] Действующих кандидатур нет.
    [one] Действует { $count } кандидатура.
    [few] Действуют { $count } кандидатуры.
   *[other] Действует { $count } кандидатур.
  }
nominations-none = Экспертов пока никто не выдвинул.
nominations-likely = Возможно, одно лицо
nominations-likely-hint = Эти имена почти совпадают независимо от написания и алфавита.
nominations-balance = Сбалансированность
nominations-balance-hint = По действующим кандидатурам. Сообщается, но не навязывается.
nominations-experts = Эксперты
nomination-title = Кандидатура
nomination-new = Выдвинуть эксперта
nomination-form-title = Выдвинуть эксперта
nomination-form-lede = Эксперту сразу отправляется письмо с просьбой подтвердить согласие. Получение визы занимает недели: выдвигайте экспертов заблаговременно.
nomination-in-place = Вместо { $name }: прежняя кандидатура при этом прекращается.
nomination-will-be-late = Срок истек: { $deadline }. Кандидатура будет принята с отметкой об опоздании.
nomination-expert = Эксперт
nomination-entity = Кем выдвинут
nomination-standing = Состояние
nomination-received = Получено
nomination-name = Имя
nomination-organization = Организация
nomination-name-hint = Как в паспорте.
nomination-email-hint = Эксперт подтверждает согласие по ссылке, отправленной на этот адрес. Адрес не публикуется.
nomination-lang = Язык писем эксперту
nomination-active = Заявляем, что эксперт активно участвует в подготовке к форуму в своей стране.
nomination-more = Дополнительные сведения (по желанию)
nomination-more-hint = Они помогают сформировать сбалансированную группу. Их видят сотрудники секретариата, вы и эксперт.
nomination-position = Должность
nomination-gender = Пол
gender-woman = женщина
gender-man = мужчина
gender-other = иной
gender-unsaid = не указан
nomination-languages = Рабочие языки
nomination-themes = Подтемы
nomination-file = Выдвинуть этого эксперта
nomination-file-hint = Вы получите подтверждение. Кандидатуру можно отозвать или заменить другой.
nomination-lede = Что записано и каково состояние.
nomination-lede-expert = { $entity } – Ваша кандидатура выдвинута. Сообщите, согласны ли Вы.
standing-named = ожидается ответ эксперта
standing-confirmed = подтверждена
standing-declined = отклонена экспертом
standing-withdrawn = отозвана
standing-replaced = заменена
nomination-listed = может быть в списке
nomination-may-list = Мое имя и организация могут быть указаны в публикуемом списке экспертов.
nomination-may-list-hint = Это можно изменить в любое время.
nomination-confirm = Согласие
nomination-decline = Отказ
nomination-answer-hint = Отказаться можно и позже; Ваше имя тогда сразу исчезнет из списка.
nomination-kept = Какие сведения хранятся
nomination-kept-why = Они хранятся, чтобы сформировать группу и пригласить ее членов. Их видят сотрудники секретариата, выдвинувшая сторона и сам эксперт; имя и организация публикуются только с согласия. Чтобы исправить или удалить их, напишите по адресу { $contact }.
nomination-statement = Участвует в подготовке в своей стране
nomination-stated = заявлено выдвинувшей стороной
nomination-not-active = не заявлено
nomination-replaces = Вместо
nomination-replaced-by = Заменена на
nomination-write = Написать эксперту снова
nomination-replace = Выдвинуть другого вместо него
nomination-withdraw = Отозвать
done-nomination-confirmed = Спасибо. Ваш ответ записан.
done-nomination-declined = Ваш ответ записан: отказ.
done-nomination-withdrawn = Кандидатура отозвана.
done-nomination-written = Эксперту отправляется письмо.
experts-title = Список экспертов
experts-lede = Эксперты, которые подтвердили согласие и разрешили указать себя в этом списке.
experts-none = В списке пока никого нет.
experts-count = { $count ->
    [one] { $count } эксперт.
    [few] { $count } эксперта.
   *[other] { $count } экспертов.
  }
experts-as-of = По состоянию на { $day }.
