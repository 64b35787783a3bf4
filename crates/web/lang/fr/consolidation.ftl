consolidation-heading = Propositions regroupées sur le projet { $draft }
consolidation-link = Texte regroupé des propositions
consolidation-more = Fichiers et pages connexes
consolidation-upto = Il contient les propositions soumises jusqu’au { $moment }.
consolidation-count = { $count ->
    [0] Aucune proposition n’a été soumise.
    [one] Il contient { $count } proposition, dans l’ordre du texte.
   *[other] Il contient { $count } propositions, dans l’ordre du texte.
  }
consolidation-form-text = Dans l’ordre du texte
consolidation-form-brackets = Texte entre crochets
consolidation-form-columns = Trois colonnes
consolidation-form-sources = Par auteur
consolidation-legend-marks = MOD modifie un texte, ADD en ajoute un, SUP en supprime un, NOC demande de n’y rien changer ; ce que vise un NOC souligné ne doit pas être touché.
consolidation-legend-brackets = Le texte entre crochets n’est pas approuvé : chaque variante y figure avec ceux qui la proposent, et un tiret là où rien ne doit figurer. Il n’engage personne.
consolidation-only-proposed = N’afficher que les paragraphes visés par des propositions
consolidation-none = Rien n’est proposé ici.
consolidation-whole = Sur l’ensemble du projet
consolidation-new = Nouveau texte
consolidation-reason = Motif :
consolidation-supports = Appuyée par { $names }.
consolidation-objections = Objection de { $names }.
consolidation-sup = à supprimer
consolidation-noc = sans changement
consolidation-noc-emphatic = sans changement : ne pas y toucher
consolidation-column-existing = Texte actuel
consolidation-column-by = Proposé par
consolidation-column-proposed = Texte proposé
consolidation-column-source = Auteur
consolidation-column-proposals = Propositions
