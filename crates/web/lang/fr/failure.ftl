failure-not-found-title = Il n’y a rien à cette adresse
failure-not-found = La page a peut-être été déplacée, ou l’adresse a été copiée de manière incomplète.
failure-fault-title = Cette opération est impossible pour le moment
failure-fault = Rien n’a été enregistré. Veuillez réessayer dans quelques minutes ; la consultation des textes reste possible.
failure-busy = De très nombreuses personnes soumettent des observations en ce moment. Rien n’a été enregistré ; veuillez renvoyer le formulaire.
failure-refused = Cette opération n’est pas possible
failure-sign-in = Veuillez ouvrir le lien de connexion que le secrétariat vous a envoyé, puis revenir à cette page.
failure-too-much = Les propositions relatives à ce projet dépassent { $limit } mégaoctets de texte, plus qu’un seul document ne peut en contenir. Chacune reste affichée à côté de son paragraphe.
form-token = Le formulaire est resté ouvert trop longtemps, ou dans une autre session. Tout ce que vous avez saisi figure ci-dessous : veuillez l’envoyer à nouveau.
form-unreadable = Ce qui a été envoyé n’a pas pu être lu en entier. Veuillez renvoyer le formulaire.
form-too-large = Ce qui a été envoyé dépasse ce qui peut être reçu en une fois : { $limit ->
    [one] { $limit } mégaoctet
    [many] { $limit } de mégaoctets
   *[other] { $limit } mégaoctets
} au plus. Votre navigateur a gardé ce que vous avez saisi : revenez en arrière, abrégez le texte ou envoyez-le en plusieurs parties.
