search-title = Recherche
search-title-for = Recherche : { $question }
search-question = Mots à chercher dans les projets et les observations
search-go = Rechercher
search-hint = Trouve des mots dans tous les projets et toutes les observations soumises, dans l’une quelconque des six langues, y compris sous leurs autres formes.
search-nothing = Aucun résultat pour :
search-nothing-hint = Essayez moins de mots ou d’autres mots ; tous les mots de la recherche doivent figurer dans le résultat.
search-found = { $count ->
    [one] { $count } résultat
   *[other] { $count } résultats
  }
search-part = page { $part } sur { $parts }
search-parts = Pages de résultats
search-before = Résultats précédents
search-after = Autres résultats
search-block = Projet { $draft }
search-comment = Observation sur le projet { $draft }
search-posted = publié
search-whole-draft = l’ensemble du projet
search-reply = réponse à une observation
