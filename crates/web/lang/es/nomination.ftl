nav-experts = Expertos
desk-go-nominations = Designación de expertos
slot-nominations = Plazo para designar expertos
rule-r05 = La designación indica el nombre, la organización y la dirección del experto, se recibe a más tardar en la fecha fijada y procede de una categoría invitada. Las posteriores se aceptan y se señalan.
rule-r06 = El experto participa activamente en los preparativos en su propio país.
rule-r07 = El grupo informal de expertos es equilibrado. Se informa del equilibrio; nunca se impone.
refusal-no-call = El mandato de este foro no prevé la designación de expertos.
refusal-not-invited = Las entidades de esta categoría no están invitadas a designar expertos.
refusal-nominated-by-own = Su entidad ya ha designado a un experto con esta dirección de correo electrónico.
refusal-nominated-by-other = Otra entidad ya ha designado a un experto con esta dirección de correo electrónico. La secretaría puede informarle.
refusal-not-in-force = Ya no es posible; estado de la designación: { $standing }.
refusal-unknown-nomination = Esa designación no existe.
refusal-unknown-theme = Ese subtema no existe.
field-position = cargo
act-expert-named = { $late ->
    [yes] { $entity } designó a un experto después del plazo.
   *[no] { $entity } designó a un experto.
  }
act-expert-written-to = Se volvió a escribir al experto designado por { $entity }.
act-nomination-confirmed = Un experto confirmó su designación.
act-nomination-declined = Un experto declinó su designación.
act-nomination-withdrawn = Se retiró una designación.
act-nomination-replaced = Se sustituyó a un experto designado por otro.
mail-nominated-subject = { $forum }: { $entity } le ha designado como experto
mail-nominated-body =
    { $entity } le ha designado como experto para el grupo informal de expertos del { $forum }.

    Le rogamos que indique si acepta y si su nombre puede figurar en la lista publicada. La página muestra también qué datos suyos se conservan y por qué:
    { $address }

    El enlace sirve una sola vez, en un plazo de siete días. Si ha caducado, pida a { $entity } o a la secretaría que se lo envíen de nuevo.
nominations-title = Designación de expertos
nominations-lede = Aquí se designa a los expertos del grupo informal que ayuda a preparar el informe.
nominations-until = Se reciben designaciones hasta
nominations-over = plazo vencido; las posteriores se señalan
nominations-invited = Entidades invitadas
nominations-clause = En virtud de
nominations-to-list = La lista publicada
nominations-to-desk = Todas las designaciones y su equilibrio
nominations-own = Sus designaciones
nominations-own-none = Ninguna por ahora.
nominations-sign-in = Los coordinadores designan expertos tras identificarse con el enlace que les envió la secretaría.
nominations-count = { $count ->
    [0] No hay designaciones vigentes.
    [one] { $count } designación vigente.
   *[other] { $count } designaciones vigentes.
  }
nominations-none = Todavía no se ha designado a ningún experto.
nominations-likely = Quizá la misma persona
nominations-likely-hint = Estos nombres son casi iguales, sea cual sea su grafía o su escritura.
nominations-balance = Equilibrio
nominations-balance-hint = De las designaciones vigentes. Se informa; nunca se impone.
nominations-experts = Expertos
nomination-title = Designación
nomination-new = Designar a un experto
nomination-form-title = Designar a un experto
nomination-form-lede = Se escribe de inmediato al experto para pedirle que confirme. Los visados tardan semanas: designe pronto a los expertos.
nomination-in-place = En sustitución de { $name }, cuya designación termina.
nomination-will-be-late = El plazo venció: { $deadline }. La designación se aceptará y se señalará como tardía.
nomination-expert = Experto
nomination-entity = Designado por
nomination-standing = Estado
nomination-received = Recibida
nomination-name = Nombre
nomination-organization = Organización
nomination-name-hint = Como figura en el pasaporte.
nomination-email-hint = El experto confirma con un enlace enviado a esta dirección, que no se publica.
nomination-lang = Idioma en que se escribe al experto
nomination-active = Declaramos que el experto participa activamente en los preparativos en su propio país.
nomination-more = Datos facultativos
nomination-more-hint = Ayudan a formar un grupo equilibrado. Los ven los funcionarios, usted y el experto.
nomination-position = Cargo
nomination-gender = Género
gender-woman = mujer
gender-man = hombre
gender-other = otro
gender-unsaid = no indicado
nomination-languages = Idiomas de trabajo
nomination-themes = Subtemas
nomination-file = Designar a este experto
nomination-file-hint = Recibirá un acuse de recibo. Puede retirar la designación o sustituir al experto por otro.
nomination-lede = Lo que se registró y en qué estado se encuentra.
nomination-lede-expert = { $entity } le ha designado. Indique si acepta.
standing-named = pendiente de respuesta
standing-confirmed = confirmada
standing-declined = declinada
standing-withdrawn = retirada
standing-replaced = sustituida
nomination-listed = puede figurar en la lista
nomination-may-list = Mi nombre y mi organización pueden figurar en la lista publicada de expertos.
nomination-may-list-hint = Puede cambiarlo en cualquier momento.
nomination-confirm = Acepto
nomination-decline = Declino
nomination-answer-hint = También puede declinar más adelante; su nombre desaparece entonces de la lista de inmediato.
nomination-kept = Datos que se conservan
nomination-kept-why = Se conservan para formar el grupo e invitar a sus miembros. Los ven los funcionarios, la entidad que designó al experto y el experto; el nombre y la organización solo se publican con su consentimiento. Para corregirlos o borrarlos, escriba a { $contact }.
nomination-statement = Participa en los preparativos en su país
nomination-stated = declarado por la entidad
nomination-not-active = no declarado
nomination-replaces = En sustitución de
nomination-replaced-by = Sustituida por
nomination-write = Volver a escribir al experto
nomination-replace = Designar a otro en su lugar
nomination-withdraw = Retirar
done-nomination-confirmed = Gracias. Su respuesta ha quedado registrada.
done-nomination-declined = Su respuesta ha quedado registrada: declina.
done-nomination-withdrawn = La designación se ha retirado.
done-nomination-written = Se está escribiendo al experto.
experts-title = Lista de expertos
experts-lede = Expertos que confirmaron su designación y aceptaron figurar en esta lista.
experts-none = Todavía no figura nadie en la lista.
experts-count = { $count ->
    [one] { $count } experto.
   *[other] { $count } expertos.
  }
experts-as-of = A fecha de { $day }.
