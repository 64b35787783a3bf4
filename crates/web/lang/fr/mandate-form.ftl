found-title = Créer un forum
found-lede = Un forum repose sur un fichier : son mandat, ses dates et les règles applicables. Prenez-en un tout prêt ou fournissez le vôtre ; faites-le vérifier aussi souvent que vous le souhaitez, puis créez le forum.
found-from = Fichier du forum
found-template = Tout prêt :
found-text-below = Le texte ci-dessous ou un fichier
found-file = Un fichier de votre ordinateur
found-file-hint = Un fichier de forum (.toml). Si vous en choisissez un, il prévaut sur tout le reste.
found-text = Texte du fichier
found-text-hint = Après une vérification, le texte lu figure ici et peut être modifié.
found-not-text = Ce fichier n’est pas un texte (UTF-8).
found-line = Ligne { $line } :
found-facts = { $rounds ->
    [one] { $rounds } cycle
   *[other] { $rounds } cycles
  }, { $meetings ->
    [one] { $meetings } réunion
   *[other] { $meetings } réunions
  }, { $rules ->
    [one] { $rules } règle
   *[other] { $rules } règles
  } en vigueur
found-no-findings = Rien à signaler au regard des règles.
found-mend-errors = Veuillez corriger les erreurs relevées lors de la vérification ; un forum n’est pas créé contre son propre mandat.
found-officer-1 = Premier fonctionnaire : vous
found-officer-2 = Second fonctionnaire : une autre personne, qui confirme ce que vous demandez
found-two-people = Les deux fonctionnaires doivent être deux personnes ayant chacune sa propre adresse.
found-check = Vérifier seulement
found-go = Créer le forum
founded-title = Le forum est créé
founded-signed-in = Votre session est ouverte en tant que premier fonctionnaire.
founded-go = Aller à la page du secrétariat
found-members = { $count ->
    [one] Admettre l’État Membre de la liste ({ $count })
   *[other] Admettre les { $count } États Membres de la liste ; d’autres entités pourront être admises plus tard
  }
