# What is not taken into the next draft stays open: on that draft the proposal stands as it was, or so
# reworded, or the text says so already, or it cannot stand there, and why.

2024-12-02 09:00 | Ana Lindqvist     | founds the forum from fixtures/skills.toml with officers Ana Lindqvist and Tomasz Wierzbicki | the forum is founded
2024-12-02 09:10 | Ana Lindqvist     | admits arendal, lumen and qasr as member states         | arendal, lumen and qasr are admitted
2024-12-02 09:20 | Ana Lindqvist     | appoints Sigrid Halvorsen focal point of arendal        | Sigrid Halvorsen is focal point of arendal
2024-12-02 09:21 | Ana Lindqvist     | appoints Koffi Mensah focal point of lumen              | Koffi Mensah is focal point of lumen
2024-12-02 09:22 | Ana Lindqvist     | appoints Leila Haddad focal point of qasr               | Leila Haddad is focal point of qasr
2024-12-20 10:00 | Ana Lindqvist     | imports draft 1 from fixtures/skills-1.md               | draft 1 is imported: 10 new
2025-01-06 09:00 | Ana Lindqvist     | publishes draft 1                                       | waits for a second officer
2025-01-06 09:10 | Tomasz Wierzbicki | confirms the publication of draft 1                     | draft 1 is posted

# Taken in later: a1 and l1 change 2.1 and 1.1, l2 has b) go, l3 puts new text behind 1.1.
2025-01-10 10:00 | Sigrid Halvorsen  | proposes "Libraries lend devices and give free help in the evening, when public offices are closed." for 2.1, as a1 | receipt, on time
2025-01-10 10:01 | Koffi Mensah      | proposes "Everyone who deals with a public office needs basic digital skills, and most offices ask who lacks them." for 1.1, as l1 | receipt, on time
2025-01-10 10:02 | Koffi Mensah      | deletes b) under 1.2, as l2: "It is too narrow."        | receipt, on time
2025-01-10 10:03 | Koffi Mensah      | adds "1.1bis Few offices count them." behind 1.1, as l3 | receipt, on time
# Not taken in.
2025-01-10 10:10 | Leila Haddad      | proposes "Employers offer courses during working hours where the law obliges them to do so." for 2.2, as same | receipt, on time
2025-01-10 10:11 | Leila Haddad      | proposes "Libraries and museums lend devices and give help in the evening, when public offices are closed." for 2.1, as beside | receipt, on time
2025-01-10 10:12 | Leila Haddad      | proposes "Everyone who deals with a public office needs basic digital skills, and some offices ask who lacks them." for 1.1, as against | receipt, on time
2025-01-10 10:13 | Leila Haddad      | proposes "for practice with the computers of their school." for b) under 1.2, as gone | receipt, on time
2025-01-10 10:14 | Leila Haddad      | keeps 2.1, as kept untouched: "It was agreed."          | receipt, on time
2025-01-10 10:15 | Leila Haddad      | deletes b) under 1.2, as settled: "It is too narrow."   | receipt, on time
2025-01-10 10:16 | Leila Haddad      | adds "2.3 Schools open in the evening." behind 2.2, as new | receipt, on time
2025-01-10 10:17 | Leila Haddad      | comments on 1.1, as view: "It is well said."            | receipt, on time
                 | Leila Haddad      | where same stands now                                   | nowhere else

2025-02-03 09:00 | Ana Lindqvist     | begins to draft from draft 1                            | draft 2 is begun
2025-02-03 09:01 | Ana Lindqvist     | takes in a1, l1, l2 and l3                              | 4 proposals taken in
2025-02-03 09:02 | Ana Lindqvist     | intends beside as not incorporated: "For the next draft." | 1 proposal given an outcome
2025-02-06 09:00 | Ana Lindqvist     | finishes the draft "Second draft": "See draft 2."       | draft 2 is made, 5 proposals answered
# Until the draft is posted only officers have it, and sponsors are told nothing of it.
                 | Leila Haddad      | where same stands now                                   | nowhere else
2025-02-20 09:00 | Ana Lindqvist     | answers same, against, gone, kept, settled, new and view as noted: "They stay open." | 7 comments answered
2025-03-03 09:00 | Ana Lindqvist     | publishes draft 2                                       | waits for a second officer
2025-03-03 09:05 | Tomasz Wierzbicki | confirms the publication of draft 2                     | draft 2 is posted

# Its sponsor sees on each where it now stands, and so does everyone.
                 | Leila Haddad      | where same stands now                                   | on draft 2, 2.2, unchanged
                 | the public        | where same stands now                                   | on draft 2, 2.2, unchanged
                 | Leila Haddad      | where beside stands now                                 | on draft 2, 2.1, rebased: Libraries and museums lend devices and give free help in the evening, when public offices are closed.
                 | Leila Haddad      | where new stands now                                    | on draft 2, 2.2, unchanged
                 | Leila Haddad      | where settled stands now                                | draft 2 says so already
                 | Leila Haddad      | where against stands now                                | not on draft 2: collides
                 | Leila Haddad      | where gone stands now                                   | not on draft 2: gone
                 | Leila Haddad      | where kept stands now                                   | not on draft 2: changed
# What was taken in whole is over, and a view proposes nothing.
                 | Sigrid Halvorsen  | where a1 stands now                                     | nowhere else
                 | Leila Haddad      | where view stands now                                   | nowhere else
