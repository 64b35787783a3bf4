record-title = El registro
record-lede = Todos los actos, empezando por el más reciente: quién, en nombre de quién, cuándo, qué y en virtud de qué cláusula. Cada uno está encadenado al anterior por su resumen criptográfico.
record-none = No figura nada aquí.
record-number = N.º
record-when = Cuándo
record-who = Quién
record-what = Qué
record-clause = Cláusula
record-leaf = Hoja
record-for = en nombre de
record-nobody = –
record-pages = Páginas del registro
record-newest = Más recientes
record-older = Más antiguos
record-office = { $office }, { $entity }
record-moved = «{ $what }» pasa a ser: { $to }
record-round = se inserta la ronda «{ $name }»
record-meeting = se inserta la reunión «{ $name }»
act-founded = Se creó el Foro sobre la base de { $symbol }.
act-admitted = { $count ->
    [one] Se admitió { $count } entidad.
   *[other] Se admitieron { $count } entidades.
  }
act-enrolled = Se inscribió a { $person }.
act-appointed = Se asignó una función a { $person }: { $office }.
act-office-ended = Terminó la función de { $person }: { $office }.
act-rescheduled = El calendario se modificó por { $act }: { $change }. Motivo: { $reason }
act-draft-imported = Se incorporó el proyecto { $draft } con { $count ->
    [one] { $count } párrafo.
   *[other] { $count } párrafos.
  }
act-draft-translated = Se incorporó una traducción del proyecto { $draft }: { $language }.
act-draft-posted = { $despite ->
    [yes] Se publicó el proyecto { $draft }, aunque una regla disponía otra cosa: { $reason }
   *[no] Se publicó el proyecto { $draft }.
  }
act-compiled = Se publicó la compilación de comentarios sobre el proyecto { $draft } como Rev.{ $revision }, con { $count ->
    [one] { $count } comentario.
   *[other] { $count } comentarios.
  }
act-reminded = { $count ->
    [one] Se avisó a { $count } persona de que tenía comentarios sin presentar sobre el proyecto { $draft }, { $hours } horas antes del fin del plazo.
   *[other] Se avisó a { $count } personas de que tenían comentarios sin presentar sobre el proyecto { $draft }, { $hours } horas antes del fin del plazo.
  }
act-requested = Se solicitó la confirmación de un segundo funcionario: { $what }.
act-confirmed = Un segundo funcionario confirmó lo que había solicitado { $person }.
act-turned-down = Se rechazó o se retiró una solicitud.
act-comment-written = Se redactó un comentario sobre el proyecto { $draft }.
act-comment-handed-in = Se remitió un comentario al coordinador.
act-comment-verified = Se verificó un comentario.
act-comment-given-back = Se devolvió un comentario a su autor.
act-comment-shown = Se mostró un comentario a otros miembros.
act-comment-joined = { $entity } se sumó a un comentario.
act-comment-filed = { $late ->
    [yes] Se presentó un comentario fuera de plazo.
   *[no] Se presentó un comentario.
  }
act-comment-discarded = Se descartó un comentario antes de su presentación.
act-comment-withdrawn = Se retiró un comentario.
act-comment-disposed = Se dio respuesta a un comentario: { $outcome }. Motivo: { $reason }
act-handed-back = El proyecto { $draft } ha vuelto de { $entity } como archivo de Word. Cambios y comentarios: { $items }; sin ubicar: { $unplaced }.
act-drafting-begun = Se empezó a elaborar el proyecto siguiente a partir de las propuestas sobre el proyecto { $draft }.
act-drafting-taken = Propuestas recogidas en el proyecto siguiente: { $count }.
act-drafting-let-go = Propuestas cuya decisión se dejó sin efecto: { $count }.
act-drafting-lifted = Se levantaron corchetes en el párrafo { $block }, con el acuerdo de { $who }.
act-drafting-reopened = Se restablecieron los corchetes del párrafo { $block }.
act-drafting-worded = Se redactó el texto del párrafo { $block }. De acuerdo: { $who }.
act-drafting-intended = Se previó un resultado para propuestas ({ $count }): { $outcome }. Motivo: { $reason }
act-drafting-shown = La elaboración del proyecto siguiente se mostró a todos.
act-drafting-hidden = La elaboración del proyecto siguiente vuelve a mostrarse solo a los funcionarios.
act-drafting-answered = { $stance ->
    [support] { $entity } aceptó el resultado previsto para una propuesta.
   *[objection] { $entity } objetó el resultado previsto para una propuesta.
  }
act-drafting-given-up = Se abandonó la elaboración del proyecto siguiente.
act-drafting-finished = El proyecto { $draft } se elaboró a partir de las propuestas recogidas.
record-by-letter = por carta
act-suspended = { $entity }: suspensión por { $act }. Motivo: { $reason }
act-reinstated = { $entity }: restablecimiento por { $act }. Motivo: { $reason }
