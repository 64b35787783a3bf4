typeset-font-is-missing = Este equipo no tiene ninguna fuente para { $script ->
    [arabic] la escritura árabe
    [cyrillic] la escritura cirílica
    [han] los caracteres chinos
   *[latin] la escritura latina
  }. Quien lo administra puede instalar el paquete de Debian { $package }.
typeset-has-too-many-parts = El documento tiene { $count } elementos; como máximo se pueden componer { $limit } en PDF.
typeset-text-is-too-long = El texto supera { $limit } bytes; no se puede componer en PDF.
typeset-has-too-many-cells = Las tablas tienen en conjunto más de { $limit } celdas; no se pueden componer en PDF.
typeset-gave-up = No se ha podido componer el documento en PDF. El archivo de Word contiene el mismo texto.
