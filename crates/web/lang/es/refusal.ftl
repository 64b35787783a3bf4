refusal-clause = En virtud de: { $clause }
refusal-no-right = Su función no le autoriza a hacer esto.
refusal-second-officer = Debe confirmarlo un segundo funcionario; nadie puede confirmar su propia solicitud.
refusal-already-asked = Otro funcionario ya lo ha solicitado y la solicitud está pendiente de confirmación. Confírmela, o rechácela y presente otra.
refusal-unknown-forum = No existe tal foro.
refusal-unknown-draft = No existe tal proyecto.
refusal-unknown-paragraph = No existe tal párrafo en este proyecto.
refusal-unknown-comment = No existe tal comentario sobre este proyecto.
refusal-unknown-entity = No existe tal entidad en este foro.
refusal-unknown-date = No existe tal fecha en el calendario.
refusal-unknown-round = No existe tal ronda.
refusal-unknown-request = Esta solicitud ya ha recibido respuesta o nunca se formuló.
refusal-unknown-office = La persona no ejerce esta función.
refusal-forum-exists = Ya existe aquí un foro con este nombre.
refusal-empty = Complete este dato: { $field }.
refusal-too-long = Demasiado largo: { $field }. Tiene { $length } caracteres y el máximo es { $limit }.
refusal-bad-address = Compruebe la dirección de correo electrónico: debe tener la forma nombre@example.org.
refusal-not-posted = El proyecto { $draft } aún no se ha publicado.
refusal-superseded = El proyecto { $draft } ya no admite comentarios: lo ha sustituido el proyecto { $by }.
refusal-no-window = El Informe final ya no admite comentarios.
refusal-too-late = El plazo venció el { $deadline }, y este foro no acepta comentarios fuera de plazo.
refusal-not-public = La ronda { $round } está abierta a los miembros por conducto de sus coordinadores, no al público.
refusal-views-only = Solo los miembros pueden proponer una redacción; exponga su punto de vista con sus propias palabras.
refusal-no-wording-here = Solo puede proponerse una redacción para un párrafo o un título.
refusal-nothing-changed = La redacción propuesta es idéntica al texto. Modifíquela o exponga, en su lugar, un punto de vista.
refusal-nothing-proposed = Aquello a lo que responde no propone nada: no cabe apoyarlo ni oponerse.
refusal-wrong-stage = Ya no es posible hacer esto, o no lo es todavía. Estado del comentario: { $stage }.
refusal-already-joined = Esta entidad ya apoya el comentario.
refusal-unanswered = { $count ->
    [one] { $count } comentario sobre el proyecto { $draft } aún no tiene respuesta.
   *[other] { $count } comentarios sobre el proyecto { $draft } aún no tienen respuesta.
  }
refusal-no-opinions = Según el calendario, el proyecto { $draft } debe llevar en anexo las Opiniones, y no hay ninguna.
refusal-too-near = El Informe final debe distribuirse { $days } días antes de la apertura; quedan solo { $found }.
refusal-not-its-turn = El proyecto que corresponde ahora es el { $expected }.
refusal-does-not-fit = { $unbound ->
    [one] { $unbound } párrafo de la traducción no ha podido vincularse al proyecto; no se ha guardado nada.
   *[other] { $unbound } párrafos de la traducción no han podido vincularse al proyecto; no se ha guardado nada.
  }
refusal-past = Esta fecha ya ha pasado, o quedaría en el pasado, y no puede modificarse.
field-text = su comentario
field-wording = la redacción propuesta
field-name = nombre
field-organization = organización
field-email = dirección de correo electrónico
field-reason = motivo
field-act = acto de decisión
field-title = título
field-draft = el texto del proyecto
stage-draft = en redacción
stage-pending = en espera del coordinador
stage-verified = verificado
stage-shown = mostrado a otros miembros
stage-filed = presentado
stage-withdrawn = retirado
stage-discarded = descartado
stage-answered = respondido
refusal-unknown-drafting = En este momento no se está elaborando ningún proyecto siguiente.
refusal-unknown-bracket = No hay tales corchetes en este lugar.
refusal-unknown-outcome = Aún no se prevé ningún resultado para esta propuesta.
refusal-drafting-begun = Ya se está elaborando el proyecto siguiente a partir de las propuestas sobre el proyecto { $draft }. Continúelo o abandónelo.
refusal-still-open = Todavía se admiten comentarios sobre el proyecto { $draft }.
refusal-unsettled = Hay propuestas recogidas que chocan entre sí sin que se haya resuelto nada; lugares: { $count }. Levante los corchetes, escriba el texto acordado o deje una de ellas.
field-proposals = propuestas
field-agreed = quién ha dado su acuerdo
