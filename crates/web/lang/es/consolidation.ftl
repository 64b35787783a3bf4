consolidation-heading = Propuestas refundidas sobre el proyecto { $draft }
consolidation-link = Texto refundido de las propuestas
consolidation-more = Archivos y páginas relacionadas
consolidation-upto = Contiene las propuestas presentadas hasta el { $moment }.
consolidation-count = { $count ->
    [0] No se ha presentado ninguna propuesta.
    [one] Contiene { $count } propuesta, en el orden del texto.
   *[other] Contiene { $count } propuestas, en el orden del texto.
  }
consolidation-form-text = En el orden del texto
consolidation-form-brackets = Texto entre corchetes
consolidation-form-columns = Tres columnas
consolidation-form-sources = Por autor
consolidation-legend-marks = MOD modifica un texto, ADD añade uno, SUP suprime uno, NOC pide que no se cambie; lo que señala un NOC subrayado no debe modificarse.
consolidation-legend-brackets = El texto entre corchetes no está acordado: figura cada alternativa con quienes la proponen, y una raya donde no debe haber nada. No compromete a nadie.
consolidation-only-proposed = Mostrar solo los párrafos con propuestas
consolidation-none = Aquí no se propone nada.
consolidation-whole = Sobre todo el proyecto
consolidation-new = Texto nuevo
consolidation-reason = Motivo:
consolidation-supports = Apoyada por { $names }.
consolidation-objections = Objeción de { $names }.
consolidation-sup = se suprime
consolidation-noc = sin cambios
consolidation-noc-emphatic = sin cambios: no debe modificarse
consolidation-column-existing = Texto actual
consolidation-column-by = Propuesto por
consolidation-column-proposed = Texto propuesto
consolidation-column-source = Autor
consolidation-column-proposals = Propuestas
