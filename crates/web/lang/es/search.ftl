search-title = Búsqueda
search-title-for = Búsqueda: { $question }
search-question = Palabras que se buscan en los proyectos y comentarios
search-go = Buscar
search-hint = Encuentra palabras en todos los proyectos y comentarios presentados, en cualquiera de los seis idiomas, también en sus demás formas.
search-nothing = No se ha encontrado nada para:
search-nothing-hint = Pruebe con menos palabras o con otras; todas las palabras de la búsqueda deben figurar en el resultado.
search-found = { $count ->
    [one] { $count } resultado
   *[other] { $count } resultados
  }
search-part = página { $part } de { $parts }
search-parts = Páginas de resultados
search-before = Resultados anteriores
search-after = Más resultados
search-block = Proyecto { $draft }
search-comment = Comentario sobre el proyecto { $draft }
search-posted = publicado
search-whole-draft = el conjunto del proyecto
search-reply = respuesta a un comentario
