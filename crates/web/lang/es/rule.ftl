rule-title = Reglas y cláusulas
rule-lede = Lo que este foro se obliga a cumplir y dónde está escrito. Todo rechazo de este programa cita una de estas reglas. Anunciado mediante
rule-found = Incumplimientos observados actualmente
rule-nothing-found = Ninguno.
rule-in-force = Reglas del mandato
rule-caption = Reglas en vigor en este foro
rule-house = Reglas propias
rule-house-caption = Reglas de este programa, en vigor en todos los foros
rule-house-clause = Reglas propias de Plenary, { $rule }
rule-number = Regla
rule-asks = Qué exige
rule-measure = Medida
rule-clause = Cláusula
rule-severity = En caso de incumplimiento
rule-days = { $days ->
    [one] { $days } día
   *[other] { $days } días
  }
rule-number-asked = { $count ->
    [one] exactamente { $count }
   *[other] exactamente { $count }
  }
rule-rounds = rondas { $rounds }
rule-r01 = Las fechas, el lugar, el tema, el orden del día y la duración se fijan antes de la apertura.
rule-r02 = El tema tiene los subtemas que indica el mandato, ni más ni menos.
rule-r03 = El orden del día parte de los puntos que establece el mandato.
rule-r09 = Cada proyecto del Informe se publica en su fecha.
rule-r10 = Se aceptan comentarios desde la publicación hasta el fin del plazo; los posteriores se marcan como recibidos fuera de plazo.
rule-r11 = Los proyectos que indica el mandato están abiertos a consulta pública.
rule-r12 = Las fechas siguen un orden: publicación, fin del plazo, reunión, publicación siguiente.
rule-r13 = Cada proyecto refleja los comentarios sobre el proyecto anterior: a cada uno se le ha dado curso.
rule-r14 = Los proyectos contienen las Opiniones en la medida en que el mandato lo exige en esa etapa.
rule-r15 = Hay exactamente un Informe, único documento de trabajo del Foro.
rule-r16 = El Informe final se distribuye con la antelación fijada respecto de la apertura.
rule-r19 = Los miembros proponen redacciones; los demás exponen puntos de vista.
rule-r29 = Todo plazo para comentarios deja tiempo suficiente para prepararse.
rule-r35 = Al menos una ronda es una consulta pública en línea abierta a todas las partes interesadas.
rule-r39 = Toda modificación del calendario indica el acto que la decidió y conserva el valor anterior.
rule-h01 = La publicación y la prórroga o modificación de un plazo requieren un segundo funcionario.
rule-h02 = La categoría y la función determinan quién puede hacer qué.
rule-h03 = Lo que se presenta respeta el tamaño indicado y no está vacío.
rule-h04 = Cada paso se da desde la etapa a la que corresponde.
rule-h05 = Lo que se nombra debe existir.
rule-h06 = Las propuestas que chocan se resuelven antes de pasar a un proyecto.
