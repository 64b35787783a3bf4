drafts-title = Proyectos en preparación
drafts-lede = Incorpore un proyecto, examine lo que se ha leído de él, añada sus traducciones y solicite a un segundo funcionario que lo publique.
drafts-import = Incorporar el proyecto { $draft }
drafts-planned = Fecha de publicación prevista: { $when }.
drafts-again = El proyecto { $draft } ya se incorporó y no está publicado. Si se incorpora de nuevo, sustituye al anterior; lo ya traducido se conserva.
drafts-file = El proyecto, en un archivo
drafts-file-hint = Word (.docx), Markdown (.md) o texto sin formato (.txt), 32 megabytes como máximo
drafts-text = O pegue su texto
drafts-text-hint = Se utiliza si no se elige ningún archivo
drafts-format = Formato del texto pegado
drafts-markdown = Markdown
drafts-plain = texto sin formato
drafts-opinions = Proyectos de Opinión
drafts-opinions-files = Opiniones en anexo, un archivo para cada una
drafts-opinions-hint = Cada una sigue al proyecto bajo un título propio, en el orden de los archivos.
drafts-inside = Número de Opiniones contenidas en el propio archivo del proyecto
drafts-inside-hint = Déjelo vacío si no contiene ninguna.
drafts-name = Título
drafts-name-hint = Déjelo vacío para tomarlo del archivo.
drafts-look = Ver lo que se ha leído
drafts-look-hint = Aún no se guarda nada.
drafts-translate = Incorporar una traducción
drafts-of = De qué proyecto
drafts-lang = A qué idioma
drafts-translated-file = La traducción, en un archivo
drafts-translated-hint = Sus párrafos se vinculan a los del proyecto por su número y los demás, por su posición.
drafts-publish = Publicar el proyecto { $draft }
drafts-facts = El proyecto { $draft } tiene { $paragraphs ->
    [one] { $paragraphs } párrafo
   *[other] { $paragraphs } párrafos
  } y { $opinions ->
    [0] ninguna Opinión en anexo
    [one] { $opinions } Opinión en anexo
   *[other] { $opinions } Opiniones en anexo
  }.
drafts-working = Idioma de trabajo
drafts-is-translated = Idiomas con traducción
drafts-is-missing = Idiomas sin traducción
drafts-read = Leerlo tal como se mostrará
drafts-waits = en espera de un segundo funcionario
drafts-despite = Publicar de todos modos, por el motivo siguiente
drafts-despite-hint = Se registra con su nombre y se muestra al segundo funcionario
drafts-ask = Solicitar a un segundo funcionario que lo publique
drafts-nothing = Elija un archivo o pegue el texto.
drafts-unknown = Este archivo no es un documento de Word (.docx) ni un texto en UTF-8.
drafts-in-file = En «{ $file }»:
drafts-no-number = Indique cuántas Opiniones hay, con un número de hasta 100.
drafts-no-language = Elija uno de los idiomas distintos del idioma de trabajo.
drafts-too-many-files = Son más archivos de los que pueden aceptarse a la vez. No se ha guardado nada.
preview-title = Proyecto { $draft }, antes de guardarlo
preview-translation = Proyecto { $draft } ({ $language }), antes de guardarlo
preview-lede = Aún no se ha guardado nada. Examine lo que se ha leído.
preview-facts = { $count ->
    [one] Se ha leído { $count } párrafo, título o cuadro.
   *[other] Se han leído { $count } párrafos, títulos y cuadros.
  }
preview-opinions = { $count ->
    [0] No hay ninguna Opinión en anexo.
    [one] Hay { $count } Opinión en anexo.
   *[other] Hay { $count } Opiniones en anexo.
  }
preview-losses = Lo que no ha podido conservarse
preview-nothing-lost = Se ha conservado todo.
preview-lost = { $file }: { $what }
preview-lost-at = { $file }: { $what } En el párrafo «{ $place }».
preview-turns = Respecto del proyecto { $draft }
preview-kept = { $count ->
    [one] { $count } párrafo queda como estaba
   *[other] { $count } párrafos quedan como estaban
  }
preview-edited = { $count ->
    [one] { $count } se ha modificado
   *[other] { $count } se han modificado
  }
preview-moved = { $count ->
    [one] { $count } se ha desplazado
   *[other] { $count } se han desplazado
  }
preview-moved-and-edited = { $count ->
    [one] { $count } se ha desplazado y modificado
   *[other] { $count } se han desplazado y modificado
  }
preview-split = { $count ->
    [one] { $count } se ha dividido
   *[other] { $count } se han dividido
  }
preview-merged = { $count ->
    [one] { $count } resulta de la fusión de varios
   *[other] { $count } resultan de la fusión de varios
  }
preview-deleted = { $count ->
    [one] { $count } se ha suprimido
   *[other] { $count } se han suprimido
  }
preview-new = { $count ->
    [one] { $count } es nuevo
   *[other] { $count } son nuevos
  }
preview-headings = Títulos
preview-no-headings = No se ha encontrado ningún título.
preview-store = Guardar
preview-leave = Descartar
