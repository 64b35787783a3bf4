docx-is-empty = Le fichier est vide.
docx-is-no-package = Ce n’est pas un document Word (.docx). Veuillez l’enregistrer au format .docx et l’importer de nouveau.
docx-is-cut-short = Le fichier est tronqué ; il n’a peut-être pas été copié en entier.
docx-is-old-or-locked = C’est un ancien fichier Word (.doc) ou un fichier protégé par un mot de passe. Veuillez l’enregistrer au format .docx sans mot de passe.
docx-is-damaged = Le fichier est endommagé : { $part } ne peut pas être décompressé.
docx-has-too-many-parts = Le fichier compte { $count } parties ; { $limit } au maximum sont lues.
docx-is-too-large = Une fois décompressé, le fichier dépasse { $limit } octets.
docx-part-is-too-large = Une fois décompressée, la partie { $part } dépasse { $limit } octets.
docx-is-too-compressed = { $part } occupe, une fois décompressé, plus de { $limit } fois sa taille comprimée, ce qui n’est le cas d’aucun document.
docx-size-lies = { $part } n’a pas la longueur indiquée par le fichier.
docx-is-encrypted = { $part } est chiffré. Veuillez enregistrer le fichier sans mot de passe.
docx-has-duplicate-names = { $part } figure deux fois dans le fichier.
docx-has-bad-name = Le fichier contient une partie dont le nom n’est celui d’aucun document : { $part }.
docx-has-archive = Le fichier contient une autre archive : { $part }.
docx-is-not-word = Le fichier n’est pas un document Word, mais un document d’un autre type.
docx-lacks-part = Il manque au fichier une partie que tout document comporte : { $part }.
docx-has-macros = Le fichier contient des macros ({ $part }). Veuillez l’enregistrer au format .docx sans macros.
docx-has-embedded-object = Le fichier contient un objet d’un autre programme ({ $part }). Veuillez le retirer.
docx-has-activex = Le fichier contient un contrôle ActiveX ({ $part }). Veuillez le retirer.
docx-has-template = Le fichier charge un modèle externe ({ $target }). Veuillez dissocier le modèle.
docx-loads-from-outside = Le fichier charge un élément externe ({ $target }). Veuillez l’intégrer au fichier ou le retirer.
docx-has-alt-chunk = Le fichier importe un autre document à l’ouverture ({ $part }). Veuillez l’ouvrir dans Word et l’enregistrer une fois.
docx-has-dde = Le fichier contient un champ qui lancerait un autre programme ({ $part }). Veuillez le retirer.
docx-has-doctype = { $part } déclare un type de document, ce que ne fait aucun document Word.
docx-is-too-deep = { $part } compte plus de { $limit } niveaux d’imbrication.
docx-has-too-many-attributes = { $part } contient un élément ayant plus de { $limit } attributs.
docx-has-too-many-elements = { $part } contient plus de { $limit } éléments.
docx-has-too-long-text = { $part } contient un texte de plus de { $limit } octets.
docx-has-other-encoding = { $part } n’est codé ni en UTF-8 ni en UTF-16.
docx-is-malformed = { $part } n’est pas bien formé.
docx-lost-tracked-change = { $count ->
    [one] { $count } modification suivie a été lue comme acceptée.
   *[other] { $count } modifications suivies ont été lues comme acceptées.
  }
docx-lost-comment = { $count ->
    [one] { $count } commentaire en marge a été omis.
   *[other] { $count } commentaires en marge ont été omis.
  }
docx-lost-picture = { $count ->
    [one] { $count } image a été omise.
   *[other] { $count } images ont été omises.
  }
docx-lost-chart = { $count ->
    [one] { $count } graphique a été omis.
   *[other] { $count } graphiques ont été omis.
  }
docx-lost-drawing = { $count ->
    [one] { $count } dessin a été omis.
   *[other] { $count } dessins ont été omis.
  }
docx-lost-text-box = { $count ->
    [one] { $count } zone de texte a été omise avec son texte.
   *[other] { $count } zones de texte ont été omises avec leur texte.
  }
docx-lost-object = { $count ->
    [one] { $count } objet ou contrôle de formulaire a été omis.
   *[other] { $count } objets ou contrôles de formulaire ont été omis.
  }
docx-lost-equation = { $count ->
    [one] De { $count } équation, seuls les caractères ont été conservés.
   *[other] De { $count } équations, seuls les caractères ont été conservés.
  }
docx-lost-nested-table = { $count ->
    [one] { $count } tableau situé dans un autre est devenu un texte de sa cellule.
   *[other] { $count } tableaux situés dans d’autres sont devenus des textes de leurs cellules.
  }
docx-lost-merged-cell = { $count ->
    [one] { $count } cellule fusionnée a été divisée ; son texte figure dans la première.
   *[other] { $count } cellules fusionnées ont été divisées ; leur texte figure dans la première.
  }
docx-lost-header = { $count ->
    [one] Le texte de { $count } en-tête de page a été omis.
   *[other] Le texte de { $count } en-têtes de page a été omis.
  }
docx-lost-footer = { $count ->
    [one] Le texte de { $count } pied de page a été omis.
   *[other] Le texte de { $count } pieds de page a été omis.
  }
docx-lost-contents = { $count ->
    [one] { $count } table des matières a été omise ; la page établit la sienne à partir des titres.
   *[other] { $count } tables des matières ont été omises ; la page établit la sienne à partir des titres.
  }
docx-lost-hidden = { $count ->
    [one] { $count } texte masqué a été omis.
   *[other] { $count } textes masqués ont été omis.
  }
docx-lost-struck = { $count ->
    [one] { $count } texte barré a été conservé sans la barre.
   *[other] { $count } textes barrés ont été conservés sans la barre.
  }
docx-lost-link = { $count ->
    [one] { $count } lien qui ne mène ni à une page web ni à une boîte aux lettres a été conservé sous forme de texte.
   *[other] { $count } liens qui ne mènent ni à une page web ni à une boîte aux lettres ont été conservés sous forme de texte.
  }
docx-lost-ruby = { $count ->
    [one] { $count } guide phonétique a été omis.
   *[other] { $count } guides phonétiques ont été omis.
  }
docx-lost-symbol = { $count ->
    [one] { $count } signe d’une police de symboles n’a pas de caractère équivalent ; un substitut le remplace.
   *[other] { $count } signes d’une police de symboles n’ont pas de caractère équivalent ; des substituts les remplacent.
  }
docx-lost-field = { $count ->
    [one] { $count } champ n’est pas fermé ; ce qu’il affiche peut manquer.
   *[other] { $count } champs ne sont pas fermés ; ce qu’ils affichent peut manquer.
  }
docx-lost-note = { $count ->
    [one] { $count } renvoi mène à une note absente ou qui a déjà fait l’objet d’un renvoi.
   *[other] { $count } renvois mènent à des notes absentes ou qui ont déjà fait l’objet d’un renvoi.
  }
docx-holds-revisions = Le fichier contient déjà des modifications suivies ({ $part }). Veuillez d’abord les accepter ou les refuser.
docx-is-unproved = Les modifications suivies ne ramènent pas aux deux fichiers ; rien n’a été écrit. Première différence : { $part }
docx-untracked-format = { $count ->
    [one] La mise en forme de { $count } paragraphe ou ligne de tableau diffère ; ce n’est pas suivi.
   *[other] La mise en forme de { $count } paragraphes ou lignes de tableau diffère ; ce n’est pas suivi.
  }
docx-untracked-object = { $count ->
    [one] { $count } image ou objet de l’ancien fichier a disparu ; ce n’est pas suivi.
   *[other] { $count } images ou objets de l’ancien fichier ont disparu ; ce n’est pas suivi.
  }
docx-untracked-text-box = { $count ->
    [one] { $count } zone de texte de l’ancien fichier a disparu ou a changé ; ce n’est pas suivi.
   *[other] { $count } zones de texte de l’ancien fichier ont disparu ou ont changé ; ce n’est pas suivi.
  }
docx-untracked-margin = Les en-têtes ou pieds de page diffèrent ; ce n’est pas suivi.
