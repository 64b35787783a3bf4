back-title = Rien n’a été enregistré. Veuillez revoir les points suivants :
desk-title = Secrétariat
desk-lede = Ce qu’il y a à faire maintenant et l’accès à chaque tâche.
desk-places = Pages du secrétariat
desk-go-drafts = Projets : importer, traduire, publier
desk-go-dispositions = Réponses aux observations
desk-go-schedule = Modifier le calendrier
desk-go-people = Personnes et fonctions
desk-go-record = Le registre
desk-requests = { $count ->
    [0] En attente d’un second fonctionnaire : aucune demande
    [one] En attente d’un second fonctionnaire : { $count } demande
   *[other] En attente d’un second fonctionnaire : { $count } demandes
  }
desk-no-requests = Il faut deux fonctionnaires pour publier un projet, modifier une date limite ou insérer un cycle. Ce que l’un demande apparaît ici pour l’autre.
desk-by-act = Décidé par
desk-reason = Motif :
desk-asked-by = Demandé par
desk-own-request = Cette demande est la vôtre ; un autre fonctionnaire doit la confirmer.
desk-confirm = Confirmer
desk-turn-down = Rejeter
desk-take-back = Retirer
desk-todo = À faire
desk-all-posted = Le rapport final est publié.
desk-to-import = Le projet { $draft } est à importer ; date de publication : { $when }.
desk-to-publish = Le projet { $draft } a été importé avec { $paragraphs ->
    [one] { $paragraphs } paragraphe
   *[other] { $paragraphs } paragraphes
  } et { $languages ->
    [0] aucune traduction
    [one] { $languages } traduction
   *[other] { $languages } traductions
  }. Il n’est pas publié.
desk-publish-asked = Le projet { $draft }, avec { $paragraphs ->
    [one] { $paragraphs } paragraphe
   *[other] { $paragraphs } paragraphes
  } et { $languages ->
    [0] aucune traduction
    [one] { $languages } traduction
   *[other] { $languages } traductions
  }, attend un second fonctionnaire pour être publié.
desk-unanswered = { $count ->
    [one] { $count } observation sur le projet { $draft } est encore sans réponse.
   *[other] { $count } observations sur le projet { $draft } sont encore sans réponse.
  }
desk-answer = Répondre
desk-late-tag = hors délai
desk-late = { $count ->
    [one] { $count } observation sur le projet { $draft } est parvenue après la date limite.
   *[other] { $count } observations sur le projet { $draft } sont parvenues après la date limite.
  }
desk-found = { $count ->
    [0] Rien à signaler concernant le calendrier.
    [one] { $count } point est à signaler dans le calendrier et le mandat.
   *[other] { $count } points sont à signaler dans le calendrier et le mandat.
  }
desk-see-findings = Voir le calendrier
desk-compilations = Compilations des observations
desk-not-compiled = Projet { $draft } : aucune compilation n’a été publiée.
desk-compiled = Projet { $draft } : Rév.{ $revision }, avec { $count ->
    [one] { $count } observation.
   *[other] { $count } observations.
  }
desk-since = { $count ->
    [0] Il n’y manque rien.
    [one] { $count } observation n’y figure pas encore.
   *[other] { $count } observations n’y figurent pas encore.
  }
desk-collected = { $count ->
    [0] Aucune observation n’a été soumise à son sujet.
    [one] { $count } observation est prête à y figurer.
   *[other] { $count } observations sont prêtes à y figurer.
  }
desk-compile = Publier la compilation des observations sur le projet { $draft }
desk-near = Dates proches
desk-none-near = Aucune date dans les trente prochains jours.
desk-date = Date
desk-what = Activité
desk-left-head = Temps restant
desk-left = { $days ->
    [0] aujourd’hui
    [one] { $days } jour
   *[other] { $days } jours
  }
desk-overdue = { $days ->
    [one] { $days } jour de retard
   *[other] { $days } jours de retard
  }
ask-publish = Publier le projet { $draft }
ask-move = Modifier la date « { $what } ». Actuelle : { $from }. Nouvelle : { $to }
ask-deadline = Modifier la date limite « { $what } ». Actuelle : { $from }. Nouvelle : { $to }
ask-round = Insérer le cycle « { $name } ». Publication : { $posting }. Date limite des observations : { $deadline }
ask-other = Autre modification
done-asked = Demande enregistrée. Un second fonctionnaire doit maintenant la confirmer.
done-changed = Le calendrier est modifié ; l’ancienne valeur reste visible.
done-confirmed = Confirmé et exécuté.
done-turned-down = Rejeté ; rien n’a été modifié.
done-imported = Le projet est importé. Il reste au secrétariat jusqu’à sa publication.
done-translated = La traduction est importée.
done-disposed = Les réponses sont enregistrées ; les auteurs les voient.
done-ended = La fonction a pris fin.
done-compiled = La compilation est publiée.
desk-go-entities = Entités
ask-suspend = Suspendre { $entity }
ask-reinstate = Rétablir { $entity }
