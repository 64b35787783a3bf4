consultation-title = Консультации
consultation-lede = По каждому проекту отчета замечания принимаются на отдельном этапе.
consultation-none = На этом форуме этапов консультаций нет.
consultation-round = Этап { $number }
consultation-which = Этап
consultation-state = Состояние
consultation-opens = Начало
consultation-closes = Срок представления замечаний
consultation-for = Для кого
consultation-for-all = Для всех
consultation-for-members = Для членов – через их координаторов
consultation-state-ahead = еще не открыто
consultation-state-open = открыто
consultation-state-late = срок истек
consultation-state-closed = закрыто
consultation-about = Предмет консультации
consultation-not-posted = Проект еще не размещен.
consultation-how = Как принять участие
consultation-how-read = Прочитайте проект. У каждого пункта есть номер и собственный адрес.
consultation-how-comment = Представьте замечание по пункту, заголовку, проекту в целом или откликнитесь на другое замечание.
consultation-how-public = Учетная запись не требуется: укажите свое имя и адрес электронной почты; адрес не показывается.
consultation-how-members = От членов замечания пишут составители, а проверяют и представляют координаторы.
consultation-how-receipt = Вы получите квитанцию, где указаны время получения и хеш вашего текста. Сохраните ее.
consultation-proposals = Предлагать формулировки могут:
consultation-views = Все остальные излагают свою точку зрения своими словами.
consultation-late-marked = Замечание, поступившее после истечения срока, принимается с пометкой об опоздании.
consultation-late-held = Замечание, поступившее после истечения срока, принимается и откладывается до следующего собрания.
consultation-late-refused = Замечание, поступившее после истечения срока, не принимается.
consultation-go = Читать проект и представить замечания
consultation-who = Кто уже принял участие
consultation-nobody = Пока никто.
consultation-comments = { $count ->
    [one] Представлено { $count } замечание.
    [few] Представлено { $count } замечания.
    [many] Представлено { $count } замечаний.
   *[other] Представлено { $count } замечания.
  }
consultation-becomes = Что происходит с вашим замечанием
consultation-becomes-public = Оно сразу становится общедоступным в том виде, в каком вы его представили, с указанным вами именем.
consultation-becomes-compiled = Оно включается в подборку замечаний под пунктом, к которому относится.
consultation-becomes-answered = До публикации следующего проекта секретариат сообщает, что сделано с замечанием и почему.
consultation-becomes-shown = Следующий проект показывает, что изменилось; история каждого пункта показывает, кто о чем просил.
