report-title = Le rapport
report-lede = Le rapport est le seul document de travail du Forum. Chaque projet est publié et ouvert aux observations, auxquelles une réponse est donnée avant le projet suivant.
report-none = Aucun projet n’a encore été publié.
report-draft = Projet { $draft }
report-posted = publié le { $date }
report-not-posted = pas encore publié
report-until = observations jusqu’au { $deadline }
report-was-until = la date limite des observations était le { $deadline }
report-superseded = remplacé par le projet { $draft }
report-since = Depuis le projet { $draft } :
report-read = Lire
report-compare = Comparer avec le projet { $draft }
report-compilation = Compilation des observations
report-coming = À venir
report-comment-whole = Formuler une observation sur l’ensemble du projet
report-comment = Formuler une observation
report-beside = Observations sur { $name }
report-more = { $count ->
    [one] { $count } autre observation
   *[other] { $count } autres observations
  }
report-whole = Sur l’ensemble du projet
report-contents = Table des matières
report-partly = Les paragraphes qui ne sont pas encore traduits sont présentés dans leur langue d’origine ({ $language }).
report-stale = Traduction d’un libellé antérieur.
report-officers-only = Seuls les fonctionnaires voient ce projet jusqu’à sa publication.
report-quoted = « { $words } »
turns-edited = { $count ->
    [one] { $count } modifié
   *[other] { $count } modifiés
  }
turns-new = { $count ->
    [one] { $count } nouveau
   *[other] { $count } nouveaux
  }
turns-moved = { $count ->
    [one] { $count } déplacé
   *[other] { $count } déplacés
  }
turns-moved-and-edited = { $count ->
    [one] { $count } déplacé et modifié
   *[other] { $count } déplacés et modifiés
  }
turns-split = { $count ->
    [one] { $count } scindé
   *[other] { $count } scindés
  }
turns-merged = { $count ->
    [one] { $count } fusionné
   *[other] { $count } fusionnés
  }
turns-deleted = { $count ->
    [one] { $count } supprimé
   *[other] { $count } supprimés
  }
turn-kept = inchangé par rapport au projet précédent
turn-edited = modifié
turn-moved = déplacé
turn-moved-and-edited = déplacé et modifié
turn-split = scindé
turn-merged = fusionné
turn-deleted = supprimé
turn-new = nouveau
report-more-public = personnes en leur nom propre
report-whole-count = { $count ->
    [one] { $count } observation sur l’ensemble du projet
   *[other] { $count } observations sur l’ensemble du projet
  }
report-secretariat = Secrétariat
report-take = À emporter :
report-take-text = texte brut
