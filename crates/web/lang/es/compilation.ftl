compilation-heading = Compilación de comentarios sobre el proyecto { $draft }
compilation-revision = Rev.{ $revision }, publicada el { $date }.
compilation-first = Publicada el { $date }.
compilation-upto = Contiene los comentarios recibidos hasta el { $moment }.
compilation-not-issued = Aún no publicada: contiene lo recibido hasta ahora.
compilation-since = { $count ->
    [one] { $count } comentario llegó después de su publicación y figurará en la próxima revisión.
   *[other] { $count } comentarios llegaron después de su publicación y figurarán en la próxima revisión.
  }
compilation-comments = { $count ->
    [0] No contiene ningún comentario.
    [one] Contiene { $count } comentario.
   *[other] Contiene { $count } comentarios.
  }
compilation-late = { $count ->
    [one] { $count } de ellos se recibió fuera de plazo y está marcado.
   *[other] { $count } de ellos se recibieron fuera de plazo y están marcados.
  }
compilation-withdrawn = { $count ->
    [one] { $count } comentario se retiró y se omite.
   *[other] { $count } comentarios se retiraron y se omiten.
  }
compilation-taken-back = El comentario que figuraba aquí se retiró.
compilation-joint-note = Un comentario conjunto se cuenta una sola vez, a nombre de la entidad que lo presentó.
compilation-legend = En las redacciones propuestas, las palabras tachadas se suprimen; las palabras en cursiva y subrayadas se añaden.
compilation-as-word = Archivo de Word
compilation-as-sheet = Hoja de cálculo
compilation-read = Leer el proyecto
compilation-on-document = Comentarios sobre el conjunto del proyecto
compilation-unplaced = Comentarios cuyo lugar no está en este texto
compilation-on-note = Sobre la nota a pie de página { $label }:
compilation-none-here = No hay comentarios sobre esta parte del texto.
compilation-counts = Quién ha formulado comentarios
compilation-category = Categoría
compilation-region = Región
compilation-no-region = Sin región
compilation-count = Comentarios
compilation-count-late = Recibidos fuera de plazo
compilation-count-withdrawn = Retirados
compilation-by-category = Comentarios por categoría
compilation-by-region = Comentarios por región
compilation-text = El texto y los comentarios
compilation-part = Parte { $part } de { $parts }
compilation-parts = Partes de la compilación
compilation-before = Parte anterior
compilation-after = Parte siguiente
compilation-only-commented = Mostrar solo los párrafos con comentarios
compilation-all-paragraphs = Mostrar el texto completo
compilation-answers = en respuesta al comentario { $number }
compilation-answers-whom = en respuesta a
compilation-wording = Redacción propuesta:
compilation-issue = Publicar la compilación
compilation-issue-next = Publicar la Rev.{ $revision }
compilation-issue-hint = Contendrá todos los comentarios recibidos hasta ahora.
compilation-comma = {", "}
compilation-sheet-comments = Comentarios
compilation-sheet-counts = Recuento
compilation-column-number = N.º
compilation-column-id = Acuse de recibo
compilation-column-label = Párrafo
compilation-column-place = Dirección
compilation-column-draft = Proyecto
compilation-column-entity = Entidad
compilation-column-joined = Con la adhesión de
compilation-column-category = Categoría
compilation-column-region = Región
compilation-column-groups = Grupos
compilation-column-kind = Tipo
compilation-column-received = Recibido
compilation-column-class = Puntualidad
compilation-column-language = Idioma
compilation-column-proposal = Propuesta
compilation-column-stance = A favor o en contra
compilation-column-text = Comentario
compilation-column-wording = Redacción propuesta
compilation-column-reply-to = Respuesta al n.º
compilation-column-reply-id = Respuesta al acuse de recibo
compilation-column-outcome = Resultado
compilation-column-reason = Motivo
