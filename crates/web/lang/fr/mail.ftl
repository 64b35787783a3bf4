mail-unfiled-subject = { $forum } : votre observation sur le projet { $draft } n’a pas encore été soumise
mail-unfiled-body =
    Une de vos observations sur le projet { $draft } du rapport ({ $forum }) est conservée comme brouillon. Elle n’est pas soumise et personne d’autre ne la voit.

    Les observations sont acceptées jusqu’au { $deadline }. Ce qui est soumis plus tard est signalé comme reçu hors délai.

    Vos observations : { $address }
