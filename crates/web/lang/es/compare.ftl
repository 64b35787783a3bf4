compare-title = Comparación del proyecto { $old } y el proyecto { $new }
compare-lede = Lo añadido aparece subrayado y lo suprimido, tachado; en cada párrafo modificado se indica también qué se ha hecho con él.
compare-relabelled = { $count ->
    [one] { $count } con número nuevo
   *[other] { $count } con número nuevo
  }
compare-words-inserted = { $count ->
    [0] ninguna palabra insertada
    [one] { $count } palabra insertada
   *[other] { $count } palabras insertadas
  }
compare-words-deleted = { $count ->
    [0] ninguna palabra suprimida
    [one] { $count } palabra suprimida
   *[other] { $count } palabras suprimidas
  }
compare-all = Mostrar el texto completo
compare-changes-only = Mostrar solo los cambios
compare-read = Leer el proyecto { $draft }
compare-others = Otras comparaciones
compare-nothing = No hay cambios entre estos proyectos.
compare-unchanged = { $count ->
    [one] { $count } párrafo sin cambios
   *[other] { $count } párrafos sin cambios
  }
compare-beside = Qué se ha hecho con este párrafo
compare-was = (antes { $label })
compare-history = Historial
compare-moved = Desplazado desde { $from }.
compare-went = Desplazado a { $to }.
compare-split = Separado de { $from }.
compare-merged = Fusión de { $from }.
compare-legend = Las palabras tachadas se han suprimido; las palabras en cursiva y subrayadas son nuevas.
compare-word = Word, con control de cambios
