failure-not-found-title = No hay nada en esta dirección
failure-not-found = Es posible que la página se haya trasladado o que la dirección se haya copiado de forma incompleta.
failure-fault-title = Esta operación no es posible en este momento
failure-fault = No se ha registrado nada. Vuelva a intentarlo dentro de unos minutos; la consulta de los textos sigue disponible.
failure-busy = Muchas personas están presentando comentarios en este momento. No se ha registrado nada; envíe de nuevo el formulario.
failure-refused = Esta operación no es posible
failure-sign-in = Abra el enlace de acceso que le envió la Secretaría y vuelva después a esta página.
failure-too-much = Las propuestas sobre este proyecto superan los { $limit } megabytes de texto, más de lo que cabe en un solo documento. Cada una sigue figurando junto a su párrafo.
form-token = El formulario ha estado abierto demasiado tiempo o en otra sesión. Todo lo que escribió figura a continuación: envíelo de nuevo.
form-unreadable = Lo enviado no ha podido leerse íntegramente. Envíe de nuevo el formulario.
form-too-large = Lo enviado supera lo que puede recibirse de una vez: como máximo, { $limit ->
    [one] { $limit } megabyte
    [many] { $limit } de megabytes
   *[other] { $limit } megabytes
}. El navegador conserva lo que ha escrito: vuelva atrás, abrévielo o envíelo por partes.
