found-title = Set a forum up
found-lede = A forum rests on a file: its mandate, its dates and the rules that hold. Take one that is ready, or bring your own; have it checked as often as you like, then found the forum.
found-from = The forum file
found-template = Ready-made:
found-text-below = The text below, or a file
found-file = A file from your computer
found-file-hint = A forum file (.toml). If you choose one, it goes before everything else here.
found-text = Text of the file
found-text-hint = After a check, the text that was read stands here and can be changed.
found-not-text = This file is no text (UTF-8).
found-line = Line { $line }:
found-facts = { $rounds ->
    [one] { $rounds } round
   *[other] { $rounds } rounds
  }, { $meetings ->
    [one] { $meetings } meeting
   *[other] { $meetings } meetings
  }, { $rules ->
    [one] { $rules } rule
   *[other] { $rules } rules
  } in force
found-no-findings = Nothing is found against the rules.
found-mend-errors = Please mend the errors that the check found; a forum is not founded against its own mandate.
found-officer-1 = First officer: you
found-officer-2 = Second officer: someone else, who confirms what you ask for
found-two-people = The two officers must be two people with addresses of their own.
found-check = Check only
found-go = Found the forum
founded-title = The forum is founded
founded-signed-in = You are signed in as the first officer.
founded-go = Go to the secretariat’s desk
found-members = { $count ->
    [one] Admit the { $count } Member State of the list
   *[other] Admit the { $count } Member States of the list; other entities can be admitted later
  }
