compilation-heading = Compilation des observations sur le projet { $draft }
compilation-revision = Rév.{ $revision }, publiée le { $date }.
compilation-first = Publiée le { $date }.
compilation-upto = Elle contient les observations reçues jusqu’au { $moment }.
compilation-not-issued = Pas encore publiée : elle contient ce qui a été reçu jusqu’à présent.
compilation-since = { $count ->
    [one] { $count } observation est parvenue après la publication et figurera dans la prochaine révision.
   *[other] { $count } observations sont parvenues après la publication et figureront dans la prochaine révision.
  }
compilation-comments = { $count ->
    [0] Elle ne contient aucune observation.
    [one] Elle contient { $count } observation.
   *[other] Elle contient { $count } observations.
  }
compilation-late = { $count ->
    [one] { $count } d’entre elles a été reçue hors délai et est signalée.
   *[other] { $count } d’entre elles ont été reçues hors délai et sont signalées.
  }
compilation-withdrawn = { $count ->
    [one] { $count } observation a été retirée et n’est pas reproduite.
   *[other] { $count } observations ont été retirées et ne sont pas reproduites.
  }
compilation-taken-back = L’observation qui figurait ici a été retirée.
compilation-joint-note = Une observation commune est comptée une seule fois, au titre de l’entité qui l’a soumise.
compilation-legend = Dans les libellés proposés, les mots barrés sont à supprimer ; les mots en italique et soulignés sont à ajouter.
compilation-as-word = Fichier Word
compilation-as-sheet = Feuille de calcul
compilation-read = Lire le projet
compilation-on-document = Observations sur l’ensemble du projet
compilation-unplaced = Observations dont l’emplacement n’est pas dans ce texte
compilation-on-note = Sur la note de bas de page { $label } :
compilation-none-here = Aucune observation sur cette partie du texte.
compilation-counts = Qui a formulé des observations
compilation-category = Catégorie
compilation-region = Région
compilation-no-region = Sans région
compilation-count = Observations
compilation-count-late = Reçues hors délai
compilation-count-withdrawn = Retirées
compilation-by-category = Observations par catégorie
compilation-by-region = Observations par région
compilation-text = Le texte et les observations
compilation-part = Partie { $part } sur { $parts }
compilation-parts = Parties de la compilation
compilation-before = Partie précédente
compilation-after = Partie suivante
compilation-only-commented = N’afficher que les paragraphes ayant fait l’objet d’observations
compilation-all-paragraphs = Afficher le texte complet
compilation-answers = en réponse à l’observation { $number }
compilation-answers-whom = en réponse à
compilation-wording = Libellé proposé :
compilation-issue = Publier la compilation
compilation-issue-next = Publier la Rév.{ $revision }
compilation-issue-hint = Elle contiendra toutes les observations reçues jusqu’à présent.
compilation-comma = {", "}
compilation-sheet-comments = Observations
compilation-sheet-counts = Décompte
compilation-column-number = N°
compilation-column-id = Accusé de réception
compilation-column-label = Paragraphe
compilation-column-place = Adresse
compilation-column-draft = Projet
compilation-column-entity = Entité
compilation-column-joined = Entités associées
compilation-column-category = Catégorie
compilation-column-region = Région
compilation-column-groups = Groupes
compilation-column-kind = Type
compilation-column-received = Reçue
compilation-column-class = Respect du délai
compilation-column-language = Langue
compilation-column-proposal = Proposition
compilation-column-stance = Pour ou contre
compilation-column-text = Observation
compilation-column-wording = Libellé proposé
compilation-column-reply-to = Réponse au N°
compilation-column-reply-id = Réponse à l’accusé de réception
compilation-column-outcome = Résultat
compilation-column-reason = Motif
