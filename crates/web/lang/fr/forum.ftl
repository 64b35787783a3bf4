forums-title = Forums
forums-lede = Forums intergouvernementaux préparés et tenus avec ce programme : lisez, formulez des observations et conservez un accusé de réception de ce que vous soumettez.
forums-none = Aucun forum n’a encore été créé ici. Le premier fonctionnaire ouvre l’adresse que le programme a affichée à son démarrage.
glance-now = Ce qui est ouvert actuellement
glance-open = Ouvert
glance-closed-late = Délai expiré
glance-comments-on = Observations sur le projet { $draft } du rapport
glance-until = jusqu’au { $deadline }
glance-your-time = votre heure : {"{time}"}
glance-days-left = { $days ->
    [one] il reste { $days } jour
   *[other] il reste { $days } jours
  }
glance-hours-left = { $hours ->
    [0] il reste moins d’une heure
    [one] il reste { $hours } heure
   *[other] il reste { $hours } heures
  }
glance-passed = le délai a expiré
glance-read = Lire le projet et formuler des observations
glance-read-report = Lire le rapport
glance-for-all = Les membres, par l’intermédiaire de leurs points de contact, et toutes les autres personnes dans le cadre de la consultation ouverte.
glance-for-members = Les membres, par l’intermédiaire de leurs points de contact.
glance-late-marked = Ce qui est soumis maintenant est accepté et signalé comme reçu hors délai.
glance-nothing-open = Rien n’est ouvert aux observations actuellement
glance-waiting = { $what } : { $when }
glance-next = Prochaines étapes
glance-whole-schedule = Calendrier complet
glance-timeline = Chronologie
glance-timeline-caption = Projets et périodes d’observations, réunions du groupe d’experts, rapport final et Forum. La ligne marque la date du jour ; ce qui est en tirets n’est pas fixé ou n’est pas encore ouvert.
glance-in-words = La même chose en toutes lettres
glance-today = aujourd’hui, { $date }
glance-draft = Projet { $draft }
glance-meeting = Réunion { $number }
glance-where-comments = Où se trouvent les observations
glance-filed = { $count ->
    [0] Aucune observation n’a encore été soumise sur le projet { $draft }.
    [one] { $count } observation a été soumise sur le projet { $draft }.
   *[other] { $count } observations ont été soumises sur le projet { $draft }.
  }
glance-strip-caption = Chaque marque représente un paragraphe du projet, dans l’ordre ; plus elle est foncée, plus il y a d’observations.
glance-mark = { $number } : { $count ->
    [0] aucune observation
    [one] { $count } observation
   *[other] { $count } observations
  }
glance-who = Qui a participé
glance-by-region = Par région
glance-by-category = Par catégorie
glance-by-group = Par groupe de développement ; une entité peut appartenir à plusieurs groupes
glance-region = Région
glance-category = Catégorie
glance-group = Groupe
glance-entities = Entités
glance-comments = Observations
glance-themes = Les questions du thème
state-done = terminé
state-open = en cours
state-overdue = en retard
state-ahead = à venir
region-africa = Afrique
region-americas = Amériques
region-arab-states = États arabes
region-asia-pacific = Asie et Pacifique
region-cis = Communauté des États indépendants
region-europe = Europe
category-member-state = États Membres
category-palestine = État de Palestine
category-sector-member = Membres des Secteurs
category-associate = Associés
category-academia = Établissements universitaires
category-observer = Observateurs
category-other = Autres parties prenantes
category-public = Personnes en leur nom propre
group-ldc = Pays les moins avancés
group-lldc = Pays en développement sans littoral
group-sids = Petits États insulaires en développement
group-eit = Pays dont l’économie est en transition
