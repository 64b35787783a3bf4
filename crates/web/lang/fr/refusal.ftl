refusal-clause = En vertu de : { $clause }
refusal-no-right = Votre fonction ne vous y autorise pas.
refusal-second-officer = Un second fonctionnaire doit confirmer cette opération ; nul ne peut confirmer sa propre demande.
refusal-already-asked = Un autre fonctionnaire l’a déjà demandé ; la demande attend d’être confirmée. Confirmez-la, ou rejetez-la et présentez-en une nouvelle.
refusal-unknown-forum = Ce forum n’existe pas.
refusal-unknown-draft = Ce projet n’existe pas.
refusal-unknown-paragraph = Ce paragraphe n’existe pas dans ce projet.
refusal-unknown-comment = Cette observation n’existe pas pour ce projet.
refusal-unknown-entity = Cette entité n’existe pas dans ce forum.
refusal-unknown-date = Cette date n’existe pas dans le calendrier.
refusal-unknown-round = Ce cycle n’existe pas.
refusal-unknown-request = Cette demande a déjà reçu une réponse ou n’a jamais été présentée.
refusal-unknown-office = La personne n’exerce pas cette fonction.
refusal-forum-exists = Un forum portant ce nom existe déjà ici.
refusal-empty = Veuillez remplir : { $field }.
refusal-too-long = Trop long : { $field }. Le texte compte { $length } caractères ; le maximum est de { $limit }.
refusal-bad-address = Veuillez vérifier l’adresse électronique : elle doit être de la forme nom@example.org.
refusal-not-posted = Le projet { $draft } n’a pas encore été publié.
refusal-superseded = Le projet { $draft } n’est plus ouvert aux observations : le projet { $by } l’a remplacé.
refusal-no-window = Le rapport final n’est plus ouvert aux observations.
refusal-too-late = La date limite était le { $deadline }, et ce forum n’accepte pas les observations hors délai.
refusal-not-public = Le cycle { $round } est ouvert aux membres, par l’intermédiaire de leurs points de contact, et non au public.
refusal-views-only = Seuls les membres peuvent proposer un libellé ; veuillez exposer votre point de vue dans vos propres termes.
refusal-no-wording-here = Un libellé ne peut être proposé que pour un paragraphe ou un titre.
refusal-nothing-changed = Le libellé proposé est identique au texte. Veuillez le modifier ou exposer plutôt un point de vue.
refusal-nothing-proposed = Ce à quoi vous répondez ne propose rien : on ne peut donc ni l’appuyer ni s’y opposer.
refusal-wrong-stage = Cette opération n’est plus possible, ou ne l’est pas encore. État de l’observation : { $stage }.
refusal-already-joined = Cette entité est déjà associée à l’observation.
refusal-unanswered = { $count ->
    [one] { $count } observation sur le projet { $draft } est encore sans réponse.
   *[other] { $count } observations sur le projet { $draft } sont encore sans réponse.
  }
refusal-no-opinions = D’après le calendrier, les Avis doivent être annexés au projet { $draft }, et aucun ne l’est.
refusal-too-near = Le rapport final doit être distribué { $days } jours avant l’ouverture ; il n’en reste que { $found }.
refusal-not-its-turn = C’est au tour du projet { $expected }.
refusal-does-not-fit = { $unbound ->
    [one] { $unbound } paragraphe de la traduction n’a pas pu être rattaché au projet ; rien n’a été enregistré.
   *[other] { $unbound } paragraphes de la traduction n’ont pas pu être rattachés au projet ; rien n’a été enregistré.
  }
refusal-past = Cette date est passée, ou se situerait dans le passé, et ne peut plus être modifiée.
field-text = votre observation
field-wording = le libellé proposé
field-name = nom
field-organization = organisation
field-email = adresse électronique
field-reason = motif
field-act = acte de décision
field-title = titre
field-draft = le texte du projet
stage-draft = en cours de rédaction
stage-pending = en attente du point de contact
stage-verified = vérifiée
stage-shown = montrée à d’autres membres
stage-filed = soumise
stage-withdrawn = retirée
stage-discarded = abandonnée
stage-answered = réponse donnée
refusal-unknown-drafting = Aucun projet suivant n’est en cours d’élaboration.
refusal-unknown-bracket = Il n’y a pas de tels crochets à cet endroit.
refusal-unknown-outcome = Aucune suite n’est encore prévue pour cette proposition.
refusal-drafting-begun = Le projet suivant est déjà en cours d’élaboration à partir des propositions sur le projet { $draft }. Poursuivez-la ou abandonnez-la.
refusal-still-open = Le projet { $draft } est encore ouvert aux observations.
refusal-unsettled = Des propositions retenues se heurtent sans que rien ne soit réglé entre elles ; endroits : { $count }. Levez les crochets, rédigez le texte convenu ou écartez l’une d’elles.
field-proposals = propositions
field-agreed = qui a donné son accord
