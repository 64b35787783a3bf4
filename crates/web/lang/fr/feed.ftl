feed-title = { $forum } : actualité
feed-subtitle = Projets publiés, dates fixées et modifiées, compilations publiées.
feed-draft = Publication du projet { $draft } du rapport
feed-draft-until = Les observations sont acceptées jusqu’au { $deadline }.
feed-final = Il s’agit du rapport final, qui n’est pas ouvert aux observations.
feed-changed = Date modifiée : { $what }
feed-changed-how = Date antérieure : { $from } ; nouvelle date : { $to } ; décidé par { $act } : { $reason }
feed-compilation = Compilation des observations sur le projet { $draft }
feed-compilation-revision = Compilation des observations sur le projet { $draft }, Rév.{ $revision }
feed-compilation-holds = { $count ->
    [0] Elle ne contient aucune observation.
    [one] Elle contient { $count } observation.
   *[other] Elle contient { $count } observations.
  }
feed-closed = Le délai pour les observations sur le projet { $draft } a expiré
feed-closed-at = La date limite était le { $deadline }.
calendar-summary = { $forum } : { $what }
calendar-not-fixed = Le jour n’est pas encore fixé.
calendar-decided = Décidé par : { $act }
calendar-was = Auparavant : { $from }. Modifié par { $act } : { $reason }
