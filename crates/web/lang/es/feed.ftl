feed-title = { $forum }: novedades
feed-subtitle = Proyectos publicados, fechas fijadas y modificadas, compilaciones publicadas.
feed-draft = Publicado el proyecto { $draft } del Informe
feed-draft-until = Se aceptan comentarios hasta el { $deadline }.
feed-final = Es el Informe final y no admite comentarios.
feed-changed = Fecha modificada: { $what }
feed-changed-how = Fecha anterior: { $from }; nueva fecha: { $to }; decidido por { $act }: { $reason }
feed-compilation = Compilación de comentarios sobre el proyecto { $draft }
feed-compilation-revision = Compilación de comentarios sobre el proyecto { $draft }, Rev.{ $revision }
feed-compilation-holds = { $count ->
    [0] No contiene ningún comentario.
    [one] Contiene { $count } comentario.
   *[other] Contiene { $count } comentarios.
  }
feed-closed = Venció el plazo para comentarios sobre el proyecto { $draft }
feed-closed-at = El plazo venció el { $deadline }.
calendar-summary = { $forum }: { $what }
calendar-not-fixed = El día aún no se ha fijado.
calendar-decided = Decidido por: { $act }
calendar-was = Antes: { $from }. Modificado por { $act }: { $reason }
