dispose-title = Réponses aux observations
dispose-open-count = { $count ->
    [0] Toutes les observations sur le projet { $draft } ont reçu une réponse.
    [one] { $count } observation sur le projet { $draft } appelle une décision.
   *[other] { $count } observations sur le projet { $draft } appellent une décision.
  }
dispose-all-count = { $count ->
    [0] Aucune observation n’a été soumise sur le projet { $draft }.
    [one] { $count } observation a été soumise sur le projet { $draft }.
   *[other] { $count } observations ont été soumises sur le projet { $draft }.
  }
dispose-draft = Projet
dispose-draft-number = Projet { $draft }
dispose-show = Quelles observations
dispose-show-open = celles qui appellent une décision
dispose-show-all = toutes
dispose-list = Afficher
dispose-nothing = Il n’y a rien à décider ici.
dispose-whole = L’ensemble du projet
dispose-place = Paragraphe
dispose-reply = réponse
dispose-wording = Libellé proposé :
dispose-its-page = Page de l’observation
dispose-answer = Suite qui leur est donnée
dispose-reason = Motif
dispose-reason-hint = Présenté à l’auteur et à tous les lecteurs à côté de l’observation
dispose-ticked = Enregistrer pour les observations cochées
dispose-page = Enregistrer pour toutes celles de cette page
dispose-parts = Pages
dispose-none-ticked = Veuillez cocher au moins une observation ou choisir toutes celles de cette page.
dispose-no-outcome = Veuillez indiquer la suite donnée aux observations.
