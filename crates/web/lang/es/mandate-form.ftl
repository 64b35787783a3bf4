found-title = Crear un foro
found-lede = Un foro se basa en un archivo: su mandato, sus fechas y las reglas aplicables. Tome uno ya preparado o aporte el suyo; hágalo comprobar tantas veces como desee y cree después el foro.
found-from = Archivo del foro
found-template = Ya preparado:
found-text-below = El texto siguiente o un archivo
found-file = Un archivo de su ordenador
found-file-hint = Un archivo de foro (.toml). Si elige uno, prevalece sobre todo lo demás.
found-text = Texto del archivo
found-text-hint = Tras una comprobación, aquí figura el texto leído, que puede modificarse.
found-not-text = Este archivo no es un texto (UTF-8).
found-line = Línea { $line }:
found-facts = { $rounds ->
    [one] { $rounds } ronda
   *[other] { $rounds } rondas
  }, { $meetings ->
    [one] { $meetings } reunión
   *[other] { $meetings } reuniones
  }, { $rules ->
    [one] { $rules } regla
   *[other] { $rules } reglas
  } en vigor
found-no-findings = No hay nada que señalar respecto de las reglas.
found-mend-errors = Corrija los errores encontrados en la comprobación; no se crea ningún foro contra su propio mandato.
found-officer-1 = Primer funcionario: usted
found-officer-2 = Segundo funcionario: otra persona, que confirma lo que usted solicite
found-two-people = Los dos funcionarios deben ser dos personas con direcciones propias.
found-check = Solo comprobar
found-go = Crear el foro
founded-title = El foro se ha creado
founded-signed-in = Usted ha iniciado sesión como primer funcionario.
founded-go = Ir a la página de la Secretaría
found-members = { $count ->
    [one] Admitir el Estado Miembro de la lista ({ $count })
   *[other] Admitir los { $count } Estados Miembros de la lista; otras entidades podrán admitirse más adelante
  }
