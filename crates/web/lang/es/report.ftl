report-title = El Informe
report-lede = El Informe es el único documento de trabajo del Foro. Cada proyecto se publica y se somete a comentarios, a los que se da respuesta antes del siguiente.
report-none = Aún no se ha publicado ningún proyecto.
report-draft = Proyecto { $draft }
report-posted = publicado el { $date }
report-not-posted = aún no publicado
report-until = comentarios hasta el { $deadline }
report-was-until = el plazo para comentarios venció el { $deadline }
report-superseded = sustituido por el proyecto { $draft }
report-since = Desde el proyecto { $draft }:
report-read = Leer
report-compare = Comparar con el proyecto { $draft }
report-compilation = Compilación de comentarios
report-coming = Próximamente
report-comment-whole = Comentar el conjunto del proyecto
report-comment = Comentar
report-beside = Comentarios sobre { $name }
report-more = { $count ->
    [one] { $count } comentario más
   *[other] { $count } comentarios más
  }
report-whole = Sobre el conjunto del proyecto
report-contents = Índice
report-partly = Los párrafos aún no traducidos se muestran en su idioma original ({ $language }).
report-stale = Traducción de una redacción anterior.
report-officers-only = Solo los funcionarios ven este proyecto hasta su publicación.
report-quoted = «{ $words }»
turns-edited = { $count ->
    [one] { $count } modificado
   *[other] { $count } modificados
  }
turns-new = { $count ->
    [one] { $count } nuevo
   *[other] { $count } nuevos
  }
turns-moved = { $count ->
    [one] { $count } desplazado
   *[other] { $count } desplazados
  }
turns-moved-and-edited = { $count ->
    [one] { $count } desplazado y modificado
   *[other] { $count } desplazados y modificados
  }
turns-split = { $count ->
    [one] { $count } dividido
   *[other] { $count } divididos
  }
turns-merged = { $count ->
    [one] { $count } fusionado
   *[other] { $count } fusionados
  }
turns-deleted = { $count ->
    [one] { $count } suprimido
   *[other] { $count } suprimidos
  }
turn-kept = igual que en el proyecto anterior
turn-edited = modificado
turn-moved = desplazado
turn-moved-and-edited = desplazado y modificado
turn-split = dividido
turn-merged = fusionado
turn-deleted = suprimido
turn-new = nuevo
report-more-public = personas a título propio
report-whole-count = { $count ->
    [one] { $count } comentario sobre el conjunto del proyecto
   *[other] { $count } comentarios sobre el conjunto del proyecto
  }
report-secretariat = Secretaría
report-take = Para llevar:
report-take-text = texto sin formato
