forums-title = Foros
forums-lede = Foros intergubernamentales preparados y celebrados con este programa: lea, formule comentarios y conserve un acuse de recibo de lo que presente.
forums-none = Aún no se ha creado aquí ningún foro. El primer funcionario abre la dirección que el programa mostró al iniciarse.
glance-now = Qué está abierto ahora
glance-open = Abierto
glance-closed-late = Plazo vencido
glance-comments-on = Comentarios sobre el proyecto { $draft } del Informe
glance-until = hasta el { $deadline }
glance-your-time = su hora: {"{time}"}
glance-days-left = { $days ->
    [one] queda { $days } día
   *[other] quedan { $days } días
  }
glance-hours-left = { $hours ->
    [0] queda menos de una hora
    [one] queda { $hours } hora
   *[other] quedan { $hours } horas
  }
glance-passed = el plazo ha vencido
glance-read = Leer el proyecto y formular comentarios
glance-read-report = Leer el Informe
glance-for-all = Los miembros, por conducto de sus coordinadores, y todas las demás personas, en la consulta pública.
glance-for-members = Los miembros, por conducto de sus coordinadores.
glance-late-marked = Lo que se presente ahora se acepta y se marca como recibido fuera de plazo.
glance-nothing-open = En este momento no hay nada abierto a comentarios
glance-waiting = { $what }: { $when }
glance-next = Próximas etapas
glance-whole-schedule = Calendario completo
glance-timeline = Cronología
glance-timeline-caption = Proyectos con sus plazos para comentarios, reuniones del grupo de expertos, Informe final y Foro. La línea señala el día de hoy; lo que aparece con trazo discontinuo no está fijado o aún no está abierto.
glance-in-words = Lo mismo en palabras
glance-today = hoy, { $date }
glance-draft = Proyecto { $draft }
glance-meeting = Reunión { $number }
glance-where-comments = Dónde están los comentarios
glance-filed = { $count ->
    [0] Aún no se han presentado comentarios sobre el proyecto { $draft }.
    [one] Se ha presentado { $count } comentario sobre el proyecto { $draft }.
   *[other] Se han presentado { $count } comentarios sobre el proyecto { $draft }.
  }
glance-strip-caption = Cada marca es un párrafo del proyecto, en orden; cuanto más oscura, más comentarios.
glance-mark = { $number }: { $count ->
    [0] sin comentarios
    [one] { $count } comentario
   *[other] { $count } comentarios
  }
glance-who = Quién ha participado
glance-by-region = Por región
glance-by-category = Por categoría
glance-by-group = Por grupo de desarrollo; una entidad puede pertenecer a varios
glance-region = Región
glance-category = Categoría
glance-group = Grupo
glance-entities = Entidades
glance-comments = Comentarios
glance-themes = Las cuestiones del tema
state-done = concluido
state-open = en curso
state-overdue = con retraso
state-ahead = próximamente
region-africa = África
region-americas = Américas
region-arab-states = Estados Árabes
region-asia-pacific = Asia y el Pacífico
region-cis = Comunidad de Estados Independientes
region-europe = Europa
category-member-state = Estados Miembros
category-palestine = Estado de Palestina
category-sector-member = Miembros de Sector
category-associate = Asociados
category-academia = Instituciones Académicas
category-observer = Observadores
category-other = Otras partes interesadas
category-public = Personas a título propio
group-ldc = Países menos adelantados
group-lldc = Países en desarrollo sin litoral
group-sids = Pequeños Estados insulares en desarrollo
group-eit = Países con economías en transición
