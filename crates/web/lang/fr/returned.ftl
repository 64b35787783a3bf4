returned-title = Remettre le projet sous forme de fichier Word
returned-lede = Modifiez le projet dans Word, avec ou sans suivi des modifications, et annotez-le en marge. Chaque modification devient une proposition relative à son paragraphe ; vous parcourez la liste avant de soumettre quoi que ce soit.
returned-choose = Le fichier
returned-choose-hint = Word (.docx), 32 mégaoctets au plus
returned-lost = Le fichier ne provient pas de ce site
returned-lost-hint = Un fichier pris ici indique lui-même de quel projet il s’agit. S’il ne l’indique plus, ces choix sont utilisés.
returned-draft = Il a été établi à partir de
returned-read = Lire le fichier
returned-read-hint = Rien n’est encore soumis. Ce qui est lu vous attend sous « Mes observations ».
returned-no-file = Veuillez choisir un fichier.
returned-other-forum = Ce fichier a été établi à partir d’un projet d’un autre forum.
returned-another = Ce document ne semble pas être le projet { $draft } : { $found ->
    [0] aucun paragraphe n’a été retrouvé
    [one] { $found } paragraphe seulement a été retrouvé
    [many] { $found } de paragraphes seulement ont été retrouvés
   *[other] { $found } paragraphes seulement ont été retrouvés
  } { $all ->
    [one] sur { $all }.
    [many] sur { $all }.
   *[other] sur { $all }.
  } Rien n’a été retenu.
returned-file = { $file }
returned-summary = { $proposals ->
    [0] Aucune proposition
    [one] { $proposals } proposition
    [many] { $proposals } de propositions
   *[other] { $proposals } propositions
  }, { $comments ->
    [0] aucune observation
    [one] { $comments } observation
    [many] { $comments } d’observations
   *[other] { $comments } observations
  }, { $unplaced ->
    [0] et tout a pu être situé.
    [one] { $unplaced } modification qui n’a pas pu être située.
    [many] { $unplaced } de modifications qui n’ont pas pu être situées.
   *[other] { $unplaced } modifications qui n’ont pas pu être situées.
  }
returned-on = Sur
returned-received = Reçu
returned-unplaced = Ce qui n’a pas pu être situé
returned-unplaced-hint = Ces textes ne sont rattachés à aucun paragraphe : mieux vaut aucun rattachement qu’un mauvais. Rien n’en est soumis ; veuillez les présenter au moyen d’un formulaire.
returned-by-form = Présenter une observation au moyen d’un formulaire
returned-losses = Éléments du fichier qui ne sont pas repris
returned-restyled = { $count ->
    [one] { $count } paragraphe a les mêmes mots dans une autre présentation, ce qui n’est pas une proposition.
    [many] { $count } de paragraphes ont les mêmes mots dans une autre présentation, ce qui n’est pas une proposition.
   *[other] { $count } paragraphes ont les mêmes mots dans une autre présentation, ce qui n’est pas une proposition.
  }
returned-margin = en marge
returned-untracked = sans suivi
returned-comment = Ce que dit l’observation
returned-reason = Motif
returned-do = Que faire de
returned-keep = Conserver
returned-merge = En faire le motif de
returned-drop = Écarter
returned-file-all = Soumettre ce qui est conservé
returned-hand-in = Transmettre ce qui est conservé au point de contact
returned-save = Enregistrer et continuer plus tard
returned-file-hint = Tout ce qui est conservé est soumis ensemble, ou rien ne l’est. Chaque proposition a son propre accusé de réception.
returned-moved = Le texte est déplacé, sans être modifié.
returned-why-doubtful = Il s’agit peut-être du paragraphe { $near } récrit, mais la ressemblance est trop faible pour en être sûr.
returned-why-foreign = Il porte la marque du paragraphe { $near }, qui ne faisait pas partie de ceux qui ont été remis.
returned-why-table = Une cellule du tableau { $near } est modifiée. Aucun autre libellé ne peut être proposé pour un tableau ; veuillez le dire dans une observation.
returned-why-changed = Il a été établi à partir d’un projet antérieur et ne peut figurer dans celui-ci.
returned-why-settled = Le projet actuel le prévoit déjà.
returned-handed-in = Remettre un fichier Word
returned-its-file = Tout son fichier
returned-discard = Écarter toutes les propositions du fichier
returned-nothing-left = Rien de ce fichier ne reste à soumettre.
returned-redline = Ce fichier est la comparaison de deux projets : les modifications qu’il contient ne sont pas les vôtres. Veuillez travailler sur le projet lui-même, que sa page propose au format Word.
