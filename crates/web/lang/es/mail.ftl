mail-unfiled-subject = { $forum }: su comentario sobre el proyecto { $draft } aún no se ha presentado
mail-unfiled-body =
    Un comentario suyo sobre el proyecto { $draft } del Informe ({ $forum }) está guardado como borrador. No se ha presentado y nadie más puede verlo.

    Se aceptan comentarios hasta el { $deadline }. Lo que se presente después se marca como recibido fuera de plazo.

    Sus comentarios: { $address }
