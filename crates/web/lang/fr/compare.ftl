compare-title = Comparaison du projet { $old } et du projet { $new }
compare-lede = Ce qui a été ajouté est souligné, ce qui a été supprimé est barré ; chaque paragraphe modifié indique aussi ce qu’il est devenu.
compare-relabelled = { $count ->
    [one] { $count } avec un nouveau numéro
   *[other] { $count } avec un nouveau numéro
  }
compare-words-inserted = { $count ->
    [0] aucun mot inséré
    [one] { $count } mot inséré
   *[other] { $count } mots insérés
  }
compare-words-deleted = { $count ->
    [0] aucun mot supprimé
    [one] { $count } mot supprimé
   *[other] { $count } mots supprimés
  }
compare-all = Afficher le texte complet
compare-changes-only = Afficher seulement les modifications
compare-read = Lire le projet { $draft }
compare-others = Autres comparaisons
compare-nothing = Rien n’a changé entre ces projets.
compare-unchanged = { $count ->
    [one] { $count } paragraphe inchangé
   *[other] { $count } paragraphes inchangés
  }
compare-beside = Ce qu’est devenu ce paragraphe
compare-was = (auparavant { $label })
compare-history = Historique
compare-moved = Déplacé depuis { $from }.
compare-went = Déplacé vers { $to }.
compare-split = Séparé de { $from }.
compare-merged = Fusion de { $from }.
compare-legend = Les mots barrés ont été supprimés ; les mots en italique et soulignés sont nouveaux.
compare-word = Word, avec suivi des modifications
