drafts-title = Projets en préparation
drafts-lede = Importez un projet, examinez ce qui en a été lu, ajoutez ses traductions et demandez à un second fonctionnaire de le publier.
drafts-import = Importer le projet { $draft }
drafts-planned = Date de publication prévue : { $when }.
drafts-again = Le projet { $draft } a déjà été importé et n’est pas publié. Une nouvelle importation le remplace ; ce qui est déjà traduit est conservé.
drafts-file = Le projet, sous forme de fichier
drafts-file-hint = Word (.docx), Markdown (.md) ou texte brut (.txt), 32 mégaoctets au maximum
drafts-text = Ou collez son texte
drafts-text-hint = Utilisé si aucun fichier n’est choisi
drafts-format = Format du texte collé
drafts-markdown = Markdown
drafts-plain = texte brut
drafts-opinions = Projets d’Avis
drafts-opinions-files = Avis annexés, un fichier pour chacun
drafts-opinions-hint = Chacun suit le projet sous un titre qui lui est propre, dans l’ordre des fichiers.
drafts-inside = Nombre d’Avis figurant dans le fichier du projet lui-même
drafts-inside-hint = Laissez vide s’il n’y en a aucun.
drafts-name = Titre
drafts-name-hint = Laissez vide pour le reprendre du fichier.
drafts-look = Examiner ce qui est lu
drafts-look-hint = Rien n’est encore enregistré.
drafts-translate = Importer une traduction
drafts-of = De quel projet
drafts-lang = Dans quelle langue
drafts-translated-file = La traduction, sous forme de fichier
drafts-translated-hint = Ses paragraphes sont rattachés à ceux du projet par leur numéro, les autres par leur position.
drafts-publish = Publier le projet { $draft }
drafts-facts = Le projet { $draft } compte { $paragraphs ->
    [one] { $paragraphs } paragraphe
   *[other] { $paragraphs } paragraphes
  } et { $opinions ->
    [0] aucun Avis annexé
    [one] { $opinions } Avis annexé
   *[other] { $opinions } Avis annexés
  }.
drafts-working = Langue de travail
drafts-is-translated = Langues avec traduction
drafts-is-missing = Langues sans traduction
drafts-read = Le lire tel qu’il sera présenté
drafts-waits = en attente d’un second fonctionnaire
drafts-despite = Publier malgré tout, pour le motif suivant
drafts-despite-hint = Enregistré avec votre nom et présenté au second fonctionnaire
drafts-ask = Demander à un second fonctionnaire de le publier
drafts-nothing = Veuillez choisir un fichier ou coller le texte.
drafts-unknown = Ce fichier n’est ni un document Word (.docx) ni un texte en UTF-8.
drafts-in-file = Dans « { $file } » :
drafts-no-number = Veuillez indiquer combien il y a d’Avis, par un nombre ne dépassant pas 100.
drafts-no-language = Veuillez choisir une langue autre que la langue de travail.
drafts-too-many-files = Il y a plus de fichiers qu’il ne peut en être accepté à la fois. Rien n’a été enregistré.
preview-title = Projet { $draft }, avant enregistrement
preview-translation = Projet { $draft } ({ $language }), avant enregistrement
preview-lede = Rien n’est encore enregistré. Veuillez examiner ce qui a été lu.
preview-facts = { $count ->
    [one] { $count } paragraphe, titre ou tableau a été lu.
   *[other] { $count } paragraphes, titres et tableaux ont été lus.
  }
preview-opinions = { $count ->
    [0] Aucun Avis n’est annexé.
    [one] { $count } Avis est annexé.
   *[other] { $count } Avis sont annexés.
  }
preview-losses = Ce qui n’a pas pu être repris
preview-nothing-lost = Tout a été repris.
preview-lost = { $file } : { $what }
preview-lost-at = { $file } : { $what } Dans le paragraphe « { $place } ».
preview-turns = Par rapport au projet { $draft }
preview-kept = { $count ->
    [one] { $count } paragraphe reste inchangé
   *[other] { $count } paragraphes restent inchangés
  }
preview-edited = { $count ->
    [one] { $count } a été modifié
   *[other] { $count } ont été modifiés
  }
preview-moved = { $count ->
    [one] { $count } a été déplacé
   *[other] { $count } ont été déplacés
  }
preview-moved-and-edited = { $count ->
    [one] { $count } a été déplacé et modifié
   *[other] { $count } ont été déplacés et modifiés
  }
preview-split = { $count ->
    [one] { $count } a été scindé
   *[other] { $count } ont été scindés
  }
preview-merged = { $count ->
    [one] { $count } résulte de la fusion de plusieurs
   *[other] { $count } résultent de la fusion de plusieurs
  }
preview-deleted = { $count ->
    [one] { $count } a été supprimé
   *[other] { $count } ont été supprimés
  }
preview-new = { $count ->
    [one] { $count } est nouveau
   *[other] { $count } sont nouveaux
  }
preview-headings = Titres
preview-no-headings = Aucun titre n’a été trouvé.
preview-store = Enregistrer
preview-leave = Abandonner
