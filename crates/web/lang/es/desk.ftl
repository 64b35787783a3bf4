back-title = No se ha registrado nada. Revise lo siguiente:
desk-title = Secretaría
desk-lede = Lo que debe hacerse ahora y cómo acceder a cada tarea.
desk-places = Páginas de la Secretaría
desk-go-drafts = Proyectos: incorporar, traducir, publicar
desk-go-dispositions = Respuestas a los comentarios
desk-go-schedule = Modificar el calendario
desk-go-people = Personas y funciones
desk-go-record = El registro
desk-requests = { $count ->
    [0] En espera de un segundo funcionario: ninguna solicitud
    [one] En espera de un segundo funcionario: { $count } solicitud
   *[other] En espera de un segundo funcionario: { $count } solicitudes
  }
desk-no-requests = Para publicar un proyecto, modificar un plazo o insertar una ronda se necesitan dos funcionarios. Lo que uno solicita aparece aquí para el otro.
desk-by-act = Decidido por
desk-reason = Motivo:
desk-asked-by = Solicitado por
desk-own-request = Usted lo ha solicitado; debe confirmarlo otro funcionario.
desk-confirm = Confirmar
desk-turn-down = Rechazar
desk-take-back = Retirar
desk-todo = Pendiente
desk-all-posted = El Informe final está publicado.
desk-to-import = Debe incorporarse el proyecto { $draft }; fecha de publicación: { $when }.
desk-to-publish = El proyecto { $draft } se ha incorporado con { $paragraphs ->
    [one] { $paragraphs } párrafo
   *[other] { $paragraphs } párrafos
  } y { $languages ->
    [0] ninguna traducción
    [one] { $languages } traducción
   *[other] { $languages } traducciones
  }. No está publicado.
desk-publish-asked = El proyecto { $draft }, con { $paragraphs ->
    [one] { $paragraphs } párrafo
   *[other] { $paragraphs } párrafos
  } y { $languages ->
    [0] ninguna traducción
    [one] { $languages } traducción
   *[other] { $languages } traducciones
  }, espera a un segundo funcionario para publicarse.
desk-unanswered = { $count ->
    [one] { $count } comentario sobre el proyecto { $draft } aún no tiene respuesta.
   *[other] { $count } comentarios sobre el proyecto { $draft } aún no tienen respuesta.
  }
desk-answer = Responder
desk-late-tag = fuera de plazo
desk-late = { $count ->
    [one] { $count } comentario sobre el proyecto { $draft } llegó fuera de plazo.
   *[other] { $count } comentarios sobre el proyecto { $draft } llegaron fuera de plazo.
  }
desk-found = { $count ->
    [0] No hay nada que señalar respecto del calendario.
    [one] Hay { $count } punto que señalar en el calendario y el mandato.
   *[other] Hay { $count } puntos que señalar en el calendario y el mandato.
  }
desk-see-findings = Ver el calendario
desk-compilations = Compilaciones de comentarios
desk-not-compiled = Proyecto { $draft }: no se ha publicado ninguna compilación.
desk-compiled = Proyecto { $draft }: Rev.{ $revision }, con { $count ->
    [one] { $count } comentario.
   *[other] { $count } comentarios.
  }
desk-since = { $count ->
    [0] No falta nada en ella.
    [one] { $count } comentario aún no figura en ella.
   *[other] { $count } comentarios aún no figuran en ella.
  }
desk-collected = { $count ->
    [0] No se ha presentado ningún comentario sobre él.
    [one] { $count } comentario está listo para incluirse en ella.
   *[other] { $count } comentarios están listos para incluirse en ella.
  }
desk-compile = Publicar la compilación de comentarios sobre el proyecto { $draft }
desk-near = Fechas próximas
desk-none-near = No hay ninguna fecha en los próximos treinta días.
desk-date = Fecha
desk-what = Actividad
desk-left-head = Tiempo restante
desk-left = { $days ->
    [0] hoy
    [one] { $days } día
   *[other] { $days } días
  }
desk-overdue = { $days ->
    [one] { $days } día de retraso
   *[other] { $days } días de retraso
  }
ask-publish = Publicar el proyecto { $draft }
ask-move = Modificar la fecha «{ $what }». Actual: { $from }. Nueva: { $to }
ask-deadline = Modificar el plazo «{ $what }». Actual: { $from }. Nuevo: { $to }
ask-round = Insertar la ronda «{ $name }». Publicación: { $posting }. Plazo para los comentarios: { $deadline }
ask-other = Otra modificación
done-asked = Solicitado. Ahora debe confirmarlo un segundo funcionario.
done-changed = El calendario se ha modificado; el valor anterior sigue a la vista.
done-confirmed = Confirmado y ejecutado.
done-turned-down = Rechazado; no se ha modificado nada.
done-imported = El proyecto se ha incorporado. Permanece en la Secretaría hasta su publicación.
done-translated = La traducción se ha incorporado.
done-disposed = Las respuestas se han registrado; los autores pueden verlas.
done-ended = La función ha terminado.
done-compiled = La compilación se ha publicado.
desk-go-entities = Entidades
ask-suspend = Suspender a { $entity }
ask-reinstate = Restablecer a { $entity }
