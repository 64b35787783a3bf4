record-title = Le registre
record-lede = Tous les actes, du plus récent au plus ancien : qui, au nom de qui, quand, quoi et en vertu de quelle clause. Chacun est lié au précédent par son empreinte.
record-none = Rien ne figure ici.
record-number = N°
record-when = Quand
record-who = Qui
record-what = Quoi
record-clause = Clause
record-leaf = Feuille
record-for = au nom de
record-nobody = –
record-pages = Pages du registre
record-newest = Plus récents
record-older = Plus anciens
record-office = { $office }, { $entity }
record-moved = « { $what } » devient : { $to }
record-round = le cycle « { $name } » est inséré
record-meeting = la réunion « { $name } » est insérée
act-founded = Le Forum a été créé sur la base de { $symbol }.
act-admitted = { $count ->
    [one] { $count } entité a été admise.
   *[other] { $count } entités ont été admises.
  }
act-enrolled = Inscription : { $person }.
act-appointed = Une fonction a été attribuée à { $person } : { $office }.
act-office-ended = Fin de fonction ({ $person }) : { $office }.
act-rescheduled = Le calendrier a été modifié par { $act } : { $change }. Motif : { $reason }
act-draft-imported = Le projet { $draft } a été importé avec { $count ->
    [one] { $count } paragraphe.
   *[other] { $count } paragraphes.
  }
act-draft-translated = Une traduction du projet { $draft } a été importée : { $language }.
act-draft-posted = { $despite ->
    [yes] Le projet { $draft } a été publié, bien qu’une règle s’y oppose : { $reason }
   *[no] Le projet { $draft } a été publié.
  }
act-compiled = La compilation des observations sur le projet { $draft } a été publiée en tant que Rév.{ $revision }, avec { $count ->
    [one] { $count } observation.
   *[other] { $count } observations.
  }
act-reminded = { $count ->
    [one] { $count } personne a été avisée d’observations non soumises sur le projet { $draft }, { $hours } heures avant la date limite.
   *[other] { $count } personnes ont été avisées d’observations non soumises sur le projet { $draft }, { $hours } heures avant la date limite.
  }
act-requested = La confirmation d’un second fonctionnaire a été demandée : { $what }.
act-confirmed = Un second fonctionnaire a confirmé une demande ({ $person }).
act-turned-down = Une demande a été rejetée ou retirée.
act-comment-written = Une observation sur le projet { $draft } a été rédigée.
act-comment-handed-in = Une observation a été transmise au point de contact.
act-comment-verified = Une observation a été vérifiée.
act-comment-given-back = Une observation a été renvoyée à son auteur.
act-comment-shown = Une observation a été montrée à d’autres membres.
act-comment-joined = Entité associée à une observation : { $entity }.
act-comment-filed = { $late ->
    [yes] Une observation a été soumise hors délai.
   *[no] Une observation a été soumise.
  }
act-comment-discarded = Une observation a été abandonnée avant d’être soumise.
act-comment-withdrawn = Une observation a été retirée.
act-comment-disposed = Une réponse a été donnée à une observation : { $outcome }. Motif : { $reason }
act-handed-back = Le projet { $draft } est revenu de { $entity } sous forme de fichier Word. Modifications et annotations : { $items } ; non situées : { $unplaced }.
act-drafting-begun = L’élaboration du projet suivant a été entamée à partir des propositions sur le projet { $draft }.
act-drafting-taken = Propositions retenues dans le projet suivant : { $count }.
act-drafting-let-go = Propositions dont la décision a été annulée : { $count }.
act-drafting-lifted = Des crochets ont été levés au paragraphe { $block }, avec l’accord de { $who }.
act-drafting-reopened = Les crochets du paragraphe { $block } ont été rétablis.
act-drafting-worded = Le texte du paragraphe { $block } a été rédigé. D’accord : { $who }.
act-drafting-intended = Une suite a été prévue pour des propositions ({ $count }) : { $outcome }. Motif : { $reason }
act-drafting-shown = L’élaboration du projet suivant a été rendue visible à tous.
act-drafting-hidden = L’élaboration du projet suivant n’est de nouveau visible que des fonctionnaires.
act-drafting-answered = { $stance ->
    [support] { $entity } a accepté la suite prévue pour une proposition.
   *[objection] { $entity } s’est opposé à la suite prévue pour une proposition.
  }
act-drafting-given-up = L’élaboration du projet suivant a été abandonnée.
act-drafting-finished = Le projet { $draft } a été établi à partir des propositions retenues.
record-by-letter = par lettre
act-suspended = { $entity } : suspension décidée par { $act }. Motif : { $reason }
act-reinstated = { $entity } : rétablissement décidé par { $act }. Motif : { $reason }
