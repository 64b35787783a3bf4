nav-experts = Experts
desk-go-nominations = Désignation d’experts
slot-nominations = Date limite de désignation des experts
rule-r05 = Une désignation indique le nom, l’organisation et l’adresse de l’expert, parvient avant la date fixée et émane d’une catégorie invitée. Celles qui arrivent plus tard sont acceptées et signalées.
rule-r06 = Chaque expert participe activement aux préparatifs dans son pays.
rule-r07 = La composition du groupe informel d’experts est équilibrée. L’équilibre est indiqué, jamais imposé.
refusal-no-call = Le mandat de ce forum ne prévoit pas d’appel à experts.
refusal-not-invited = Les entités de cette catégorie ne sont pas invitées à désigner des experts.
refusal-nominated-by-own = Votre entité a déjà désigné un expert ayant cette adresse électronique.
refusal-nominated-by-other = Un expert ayant cette adresse électronique a déjà été désigné par une autre entité. Le secrétariat peut vous renseigner.
refusal-not-in-force = Ce n’est plus possible : état de la désignation : { $standing }.
refusal-unknown-nomination = Cette désignation n’existe pas.
refusal-unknown-theme = Ce sous-thème n’existe pas.
field-position = fonction
act-expert-named = { $late ->
    [yes] { $entity } a désigné un expert après la date limite.
   *[no] { $entity } a désigné un expert.
  }
act-expert-written-to = Un nouveau message a été adressé à l’expert désigné par { $entity }.
act-nomination-confirmed = Un expert a confirmé sa désignation.
act-nomination-declined = Un expert a décliné sa désignation.
act-nomination-withdrawn = Une désignation a été retirée.
act-nomination-replaced = Un expert désigné a été remplacé par un autre.
mail-nominated-subject = { $forum } : { $entity } vous a désigné(e) comme expert(e)
mail-nominated-body =
    { $entity } vous a désigné(e) comme expert(e) pour le groupe informel d’experts du { $forum }.

    Veuillez indiquer si vous acceptez et si votre nom peut figurer dans la liste publiée. La page montre aussi quelles données vous concernant sont conservées, et pourquoi :
    { $address }

    Ce lien ne sert qu’une fois, dans un délai de sept jours. S’il n’est plus valable, demandez à { $entity } ou au secrétariat de vous l’envoyer de nouveau.
nominations-title = Désignation d’experts
nominations-lede = C’est ici que sont désignés les experts du groupe informel qui aide à préparer le rapport.
nominations-until = Les désignations sont reçues jusqu’au
nominations-over = date dépassée ; les suivantes sont signalées
nominations-invited = Entités invitées
nominations-clause = En vertu de
nominations-to-list = La liste publiée
nominations-to-desk = Toutes les désignations et leur équilibre
nominations-own = Vos désignations
nominations-own-none = Aucune pour le moment.
nominations-sign-in = Les points de contact désignent des experts après s’être identifiés au moyen du lien que le secrétariat leur a envoyé.
nominations-count = { $count ->
    [0] Aucune désignation en vigueur.
    [one] { $count } désignation en vigueur.
   *[other] { $count } désignations en vigueur.
  }
nominations-none = Aucun expert n’a encore été désigné.
nominations-likely = Peut-être une même personne
nominations-likely-hint = Ces noms sont presque identiques, quelles que soient l’orthographe et l’écriture.
nominations-balance = Équilibre
nominations-balance-hint = Des désignations en vigueur. Indiqué, jamais imposé.
nominations-experts = Experts
nomination-title = Désignation
nomination-new = Désigner un expert
nomination-form-title = Désigner un expert
nomination-form-lede = L’expert reçoit aussitôt un message l’invitant à confirmer. L’obtention d’un visa prend des semaines : désignez les experts sans tarder.
nomination-in-place = En remplacement de { $name }, dont la désignation prend fin.
nomination-will-be-late = La date limite était : { $deadline }. La désignation sera acceptée et signalée comme tardive.
nomination-expert = Expert
nomination-entity = Désigné par
nomination-standing = État
nomination-received = Reçue
nomination-name = Nom
nomination-organization = Organisation
nomination-name-hint = Tel qu’il figure dans le passeport.
nomination-email-hint = L’expert confirme au moyen d’un lien envoyé à cette adresse, qui n’est pas publiée.
nomination-lang = Langue dans laquelle écrire à l’expert
nomination-active = Nous déclarons que l’expert participe activement aux préparatifs dans son pays.
nomination-more = Renseignements facultatifs
nomination-more-hint = Ils aident à former un groupe équilibré. Les fonctionnaires, vous-même et l’expert peuvent les voir.
nomination-position = Fonction
nomination-gender = Genre
gender-woman = femme
gender-man = homme
gender-other = autre
gender-unsaid = non indiqué
nomination-languages = Langues de travail
nomination-themes = Sous-thèmes
nomination-file = Désigner cet expert
nomination-file-hint = Vous recevez un accusé de réception. Vous pouvez retirer la désignation ou remplacer l’expert par un autre.
nomination-lede = Ce qui a été enregistré, et où en est la désignation.
nomination-lede-expert = { $entity } vous a désigné(e). Veuillez indiquer si vous acceptez.
standing-named = attend la réponse de l’expert
standing-confirmed = confirmée
standing-declined = déclinée
standing-withdrawn = retirée
standing-replaced = remplacée
nomination-listed = peut figurer dans la liste
nomination-may-list = Mon nom et mon organisation peuvent figurer dans la liste publiée des experts.
nomination-may-list-hint = Vous pouvez changer d’avis à tout moment.
nomination-confirm = J’accepte
nomination-decline = Je décline
nomination-answer-hint = Vous pourrez aussi décliner plus tard ; votre nom disparaît alors aussitôt de la liste.
nomination-kept = Données conservées
nomination-kept-why = Elles sont conservées pour former le groupe et inviter ses membres. Les fonctionnaires, l’entité qui a désigné l’expert et l’expert peuvent les voir ; le nom et l’organisation ne sont publiés qu’avec son consentement. Pour les faire corriger ou effacer, écrivez à { $contact }.
nomination-statement = Participe aux préparatifs dans son pays
nomination-stated = déclaré par l’entité
nomination-not-active = non déclaré
nomination-replaces = En remplacement de
nomination-replaced-by = Remplacée par
nomination-write = Écrire de nouveau à l’expert
nomination-replace = Désigner un remplaçant
nomination-withdraw = Retirer
done-nomination-confirmed = Merci. Votre réponse est enregistrée.
done-nomination-declined = Votre réponse est enregistrée : vous déclinez.
done-nomination-withdrawn = La désignation est retirée.
done-nomination-written = Un message est envoyé à l’expert.
experts-title = Liste des experts
experts-lede = Experts qui ont confirmé leur désignation et accepté de figurer dans cette liste.
experts-none = Personne ne figure encore dans la liste.
experts-count = { $count ->
    [one] { $count } expert.
   *[other] { $count } experts.
  }
experts-as-of = Situation au { $day }.
