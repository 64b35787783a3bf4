dispose-title = Respuestas a los comentarios
dispose-open-count = { $count ->
    [0] Todos los comentarios sobre el proyecto { $draft } tienen respuesta.
    [one] { $count } comentario sobre el proyecto { $draft } requiere una decisión.
   *[other] { $count } comentarios sobre el proyecto { $draft } requieren una decisión.
  }
dispose-all-count = { $count ->
    [0] No se han presentado comentarios sobre el proyecto { $draft }.
    [one] Se ha presentado { $count } comentario sobre el proyecto { $draft }.
   *[other] Se han presentado { $count } comentarios sobre el proyecto { $draft }.
  }
dispose-draft = Proyecto
dispose-draft-number = Proyecto { $draft }
dispose-show = Qué comentarios
dispose-show-open = los que requieren una decisión
dispose-show-all = todos
dispose-list = Mostrar
dispose-nothing = No hay nada que decidir aquí.
dispose-whole = El conjunto del proyecto
dispose-place = Párrafo
dispose-reply = respuesta
dispose-wording = Redacción propuesta:
dispose-its-page = Página del comentario
dispose-answer = Curso que se les da
dispose-reason = Motivo
dispose-reason-hint = Se muestra al autor y a todos los lectores junto al comentario
dispose-ticked = Registrar para los comentarios marcados
dispose-page = Registrar para todos los de esta página
dispose-parts = Páginas
dispose-none-ticked = Marque al menos un comentario o elija todos los de esta página.
dispose-no-outcome = Indique qué curso se da a los comentarios.
