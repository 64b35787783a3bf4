typeset-font-is-missing = Cette machine n’a pas de police pour { $script ->
    [arabic] l’écriture arabe
    [cyrillic] l’écriture cyrillique
    [han] les caractères chinois
   *[latin] l’écriture latine
  }. La personne qui l’exploite peut installer le paquet Debian { $package }.
typeset-has-too-many-parts = Le document compte { $count } éléments ; { $limit } au maximum peuvent être mis en page en PDF.
typeset-text-is-too-long = Le texte dépasse { $limit } octets ; il ne peut pas être mis en page en PDF.
typeset-has-too-many-cells = Les tableaux comptent ensemble plus de { $limit } cellules ; ils ne peuvent pas être mis en page en PDF.
typeset-gave-up = Le document n’a pas pu être mis en page en PDF. Le fichier Word contient le même texte.
