returned-title = Entregar el proyecto como archivo de Word
returned-lede = Modifique el proyecto en Word, con control de cambios o sin él, y coméntelo al margen. Cada cambio se convierte en una propuesta sobre su párrafo; usted revisa la lista antes de presentar nada.
returned-choose = El archivo
returned-choose-hint = Word (.docx), 32 megabytes como máximo
returned-lost = El archivo no procede de este sitio
returned-lost-hint = Un archivo tomado de aquí indica por sí mismo de qué proyecto se trata. Si ya no lo indica, se utilizan estas opciones.
returned-draft = Se elaboró a partir de
returned-read = Leer el archivo
returned-read-hint = Todavía no se presenta nada. Lo leído le espera en «Mis comentarios».
returned-no-file = Elija un archivo.
returned-other-forum = Este archivo se elaboró a partir de un proyecto de otro foro.
returned-another = Este documento no parece ser el proyecto { $draft }: { $found ->
    [0] no se ha encontrado ningún párrafo
    [one] solo se ha encontrado { $found } párrafo
    [many] solo se han encontrado { $found } de párrafos
   *[other] solo se han encontrado { $found } párrafos
  } { $all ->
    [one] de { $all }.
    [many] de { $all }.
   *[other] de { $all }.
  } No se ha tomado nada.
returned-file = { $file }
returned-summary = { $proposals ->
    [0] Ninguna propuesta
    [one] { $proposals } propuesta
    [many] { $proposals } de propuestas
   *[other] { $proposals } propuestas
  }, { $comments ->
    [0] ningún comentario
    [one] { $comments } comentario
    [many] { $comments } de comentarios
   *[other] { $comments } comentarios
  }, { $unplaced ->
    [0] y todo ha podido ubicarse.
    [one] { $unplaced } cambio que no ha podido ubicarse.
    [many] { $unplaced } de cambios que no han podido ubicarse.
   *[other] { $unplaced } cambios que no han podido ubicarse.
  }
returned-on = Sobre
returned-received = Recibido
returned-unplaced = Lo que no ha podido ubicarse
returned-unplaced-hint = Estos textos no están vinculados a ningún párrafo: un lugar equivocado es peor que ninguno. No se presenta nada de ellos; preséntelos mediante un formulario.
returned-by-form = Comentar mediante un formulario
returned-losses = Lo que contiene el archivo y no se recoge
returned-restyled = { $count ->
    [one] { $count } párrafo tiene las mismas palabras con otro estilo, lo que no es una propuesta.
    [many] { $count } de párrafos tienen las mismas palabras con otro estilo, lo que no es una propuesta.
   *[other] { $count } párrafos tienen las mismas palabras con otro estilo, lo que no es una propuesta.
  }
returned-margin = al margen
returned-untracked = sin control de cambios
returned-comment = Lo que dice el comentario
returned-reason = El motivo
returned-do = Qué hacer con
returned-keep = Conservar
returned-merge = Convertirlo en el motivo de
returned-drop = Descartar
returned-file-all = Presentar lo conservado
returned-hand-in = Remitir lo conservado al coordinador
returned-save = Guardar y seguir más tarde
returned-file-hint = Todo lo conservado se presenta junto, o no se presenta nada. Cada propuesta tiene su propio acuse de recibo.
returned-moved = El texto se traslada, no se modifica.
returned-why-doubtful = Puede ser el párrafo { $near } redactado de nuevo, pero se parece demasiado poco para estar seguros.
returned-why-foreign = Lleva la marca del párrafo { $near }, que no figuraba entre los entregados.
returned-why-table = Se ha modificado una celda del cuadro { $near }. No puede proponerse otra redacción para un cuadro; indíquelo en un comentario.
returned-why-changed = Se elaboró a partir de un proyecto anterior y no cabe en este.
returned-why-settled = El proyecto vigente ya lo recoge.
returned-handed-in = Entregar un archivo de Word
returned-its-file = Todo el contenido de su archivo
returned-discard = Descartar todas las propuestas del archivo
returned-nothing-left = No queda nada de este archivo por presentar.
returned-redline = Este archivo es la comparación de dos proyectos: los cambios que contiene no son suyos. Trabaje sobre el propio proyecto, que puede descargarse en Word desde su página.
