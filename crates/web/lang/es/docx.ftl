docx-is-empty = El archivo está vacío.
docx-is-no-package = No es un documento de Word (.docx). Guárdelo como .docx e incorpórelo de nuevo.
docx-is-cut-short = El archivo está truncado; es posible que no se haya copiado entero.
docx-is-old-or-locked = Es un archivo de Word antiguo (.doc) o protegido con contraseña. Guárdelo como .docx sin contraseña.
docx-is-damaged = El archivo está dañado: no se puede descomprimir { $part }.
docx-has-too-many-parts = El archivo tiene { $count } partes; se leen como máximo { $limit }.
docx-is-too-large = Descomprimido, el archivo supera { $limit } bytes.
docx-part-is-too-large = Descomprimida, la parte { $part } supera { $limit } bytes.
docx-is-too-compressed = { $part } ocupa, una vez descomprimida, más de { $limit } veces su tamaño comprimido, lo que no sucede en ningún documento.
docx-size-lies = { $part } no tiene la longitud que indica el archivo.
docx-is-encrypted = { $part } está cifrada. Guarde el archivo sin contraseña.
docx-has-duplicate-names = { $part } figura dos veces en el archivo.
docx-has-bad-name = El archivo tiene una parte cuyo nombre no es propio de ningún documento: { $part }.
docx-has-archive = El archivo contiene otro archivo comprimido: { $part }.
docx-is-not-word = El archivo no es un documento de Word, sino de otro tipo.
docx-lacks-part = Falta en el archivo una parte que todo documento tiene: { $part }.
docx-has-macros = El archivo contiene macros ({ $part }). Guárdelo como .docx sin macros.
docx-has-embedded-object = El archivo contiene un objeto de otro programa ({ $part }). Elimínelo.
docx-has-activex = El archivo contiene un control ActiveX ({ $part }). Elimínelo.
docx-has-template = El archivo carga una plantilla externa ({ $target }). Desvincule la plantilla.
docx-loads-from-outside = El archivo carga un elemento externo ({ $target }). Inclúyalo en el archivo o elimínelo.
docx-has-alt-chunk = El archivo importa otro documento al abrirse ({ $part }). Ábralo en Word y guárdelo una vez.
docx-has-dde = El archivo tiene un campo que ejecutaría otro programa ({ $part }). Elimínelo.
docx-has-doctype = { $part } declara un tipo de documento, lo que no hace ningún documento de Word.
docx-is-too-deep = { $part } tiene más de { $limit } niveles de anidamiento.
docx-has-too-many-attributes = { $part } tiene un elemento con más de { $limit } atributos.
docx-has-too-many-elements = { $part } tiene más de { $limit } elementos.
docx-has-too-long-text = { $part } tiene un texto de más de { $limit } bytes.
docx-has-other-encoding = { $part } no está escrita en UTF-8 ni en UTF-16.
docx-is-malformed = { $part } no está bien formada.
docx-lost-tracked-change = { $count ->
    [one] { $count } cambio con control de cambios se leyó como aceptado.
   *[other] { $count } cambios con control de cambios se leyeron como aceptados.
  }
docx-lost-comment = { $count ->
    [one] { $count } comentario al margen se omitió.
   *[other] { $count } comentarios al margen se omitieron.
  }
docx-lost-picture = { $count ->
    [one] { $count } imagen se omitió.
   *[other] { $count } imágenes se omitieron.
  }
docx-lost-chart = { $count ->
    [one] { $count } gráfico se omitió.
   *[other] { $count } gráficos se omitieron.
  }
docx-lost-drawing = { $count ->
    [one] { $count } dibujo se omitió.
   *[other] { $count } dibujos se omitieron.
  }
docx-lost-text-box = { $count ->
    [one] { $count } cuadro de texto se omitió con su texto.
   *[other] { $count } cuadros de texto se omitieron con su texto.
  }
docx-lost-object = { $count ->
    [one] { $count } objeto o control de formulario se omitió.
   *[other] { $count } objetos o controles de formulario se omitieron.
  }
docx-lost-equation = { $count ->
    [one] De { $count } ecuación solo se conservaron los caracteres.
   *[other] De { $count } ecuaciones solo se conservaron los caracteres.
  }
docx-lost-nested-table = { $count ->
    [one] { $count } tabla dentro de otra pasó a ser texto de su celda.
   *[other] { $count } tablas dentro de otras pasaron a ser texto de sus celdas.
  }
docx-lost-merged-cell = { $count ->
    [one] { $count } celda combinada se dividió; su texto figura en la primera.
   *[other] { $count } celdas combinadas se dividieron; su texto figura en la primera.
  }
docx-lost-header = { $count ->
    [one] El texto de { $count } encabezado de página se omitió.
   *[other] El texto de { $count } encabezados de página se omitió.
  }
docx-lost-footer = { $count ->
    [one] El texto de { $count } pie de página se omitió.
   *[other] El texto de { $count } pies de página se omitió.
  }
docx-lost-contents = { $count ->
    [one] { $count } índice se omitió; la página genera el suyo a partir de los títulos.
   *[other] { $count } índices se omitieron; la página genera el suyo a partir de los títulos.
  }
docx-lost-hidden = { $count ->
    [one] { $count } texto oculto se omitió.
   *[other] { $count } textos ocultos se omitieron.
  }
docx-lost-struck = { $count ->
    [one] { $count } texto tachado se conservó sin el tachado.
   *[other] { $count } textos tachados se conservaron sin el tachado.
  }
docx-lost-link = { $count ->
    [one] { $count } enlace que no lleva a una página web ni a un buzón se conservó como texto.
   *[other] { $count } enlaces que no llevan a una página web ni a un buzón se conservaron como texto.
  }
docx-lost-ruby = { $count ->
    [one] { $count } guía fonética se omitió.
   *[other] { $count } guías fonéticas se omitieron.
  }
docx-lost-symbol = { $count ->
    [one] { $count } signo de una fuente de símbolos no tiene carácter equivalente; figura un sustituto.
   *[other] { $count } signos de una fuente de símbolos no tienen carácter equivalente; figuran sustitutos.
  }
docx-lost-field = { $count ->
    [one] { $count } campo no está cerrado; puede faltar lo que muestra.
   *[other] { $count } campos no están cerrados; puede faltar lo que muestran.
  }
docx-lost-note = { $count ->
    [one] { $count } referencia remite a una nota que falta o a la que ya se ha remitido.
   *[other] { $count } referencias remiten a notas que faltan o a las que ya se ha remitido.
  }
docx-holds-revisions = El archivo ya contiene cambios marcados ({ $part }). Acéptelos o rechácelos primero.
docx-is-unproved = Los cambios marcados no conducen de vuelta a ambos archivos; no se ha escrito nada. Primera diferencia: { $part }
docx-untracked-format = { $count ->
    [one] Cambia el formato de { $count } párrafo o línea de tabla; no queda marcado.
   *[other] Cambia el formato de { $count } párrafos o líneas de tabla; no queda marcado.
  }
docx-untracked-object = { $count ->
    [one] Ha desaparecido { $count } imagen u objeto del archivo antiguo; no queda marcado.
   *[other] Han desaparecido { $count } imágenes u objetos del archivo antiguo; no queda marcado.
  }
docx-untracked-text-box = { $count ->
    [one] Ha desaparecido o cambiado { $count } cuadro de texto del archivo antiguo; no queda marcado.
   *[other] Han desaparecido o cambiado { $count } cuadros de texto del archivo antiguo; no queda marcado.
  }
docx-untracked-margin = Los encabezados o pies de página son distintos; no queda marcado.
