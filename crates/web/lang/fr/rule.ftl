rule-title = Règles et clauses
rule-lede = Ce que ce forum s’oblige à respecter et où cela est écrit. Tout refus de ce programme cite l’une de ces règles. Annoncé par
rule-found = Manquements constatés actuellement
rule-nothing-found = Aucun.
rule-in-force = Règles du mandat
rule-caption = Règles en vigueur dans ce forum
rule-house = Règles internes
rule-house-caption = Règles de ce programme, en vigueur dans tous les forums
rule-house-clause = Règles internes de Plenary, { $rule }
rule-number = Règle
rule-asks = Ce qu’elle exige
rule-measure = Mesure
rule-clause = Clause
rule-severity = En cas de non-respect
rule-days = { $days ->
    [one] { $days } jour
   *[other] { $days } jours
  }
rule-number-asked = { $count ->
    [one] exactement { $count }
   *[other] exactement { $count }
  }
rule-rounds = cycles { $rounds }
rule-r01 = Les dates, le lieu, le thème, l’ordre du jour et la durée sont fixés avant l’ouverture.
rule-r02 = Le thème comporte les sous-thèmes indiqués dans le mandat, ni plus ni moins.
rule-r03 = L’ordre du jour part des points fixés par le mandat.
rule-r09 = Chaque projet du rapport est publié à sa date.
rule-r10 = Les observations sont acceptées de la publication à la date limite ; celles qui sont reçues ensuite sont signalées comme reçues hors délai.
rule-r11 = Les projets indiqués dans le mandat sont ouverts à la consultation publique.
rule-r12 = Les dates se suivent dans l’ordre : publication, date limite, réunion, publication suivante.
rule-r13 = Chaque projet reflète les observations sur le projet précédent : une suite a été donnée à chacune.
rule-r14 = Les projets contiennent les Avis dans la mesure demandée par le mandat à ce stade.
rule-r15 = Il y a exactement un rapport, seul document de travail du Forum.
rule-r16 = Le rapport final est distribué dans le délai fixé avant l’ouverture.
rule-r19 = Les membres proposent des libellés ; les autres exposent des points de vue.
rule-r29 = Chaque période d’observations laisse un temps de préparation suffisant.
rule-r35 = Au moins un cycle est une consultation en ligne ouverte à toutes les parties prenantes.
rule-r39 = Toute modification du calendrier indique l’acte qui l’a décidée et conserve l’ancienne valeur.
rule-h01 = La publication et la prorogation ou la modification d’une date limite exigent un second fonctionnaire.
rule-h02 = La catégorie et la fonction déterminent qui peut faire quoi.
rule-h03 = Tout texte soumis respecte les dimensions indiquées et n’est pas vide.
rule-h04 = Chaque démarche est entreprise à partir du stade auquel elle se rapporte.
rule-h05 = Ce qui est nommé doit exister.
rule-h06 = Les propositions qui se heurtent sont réglées avant d’entrer dans un projet.
