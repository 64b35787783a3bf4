# A member sends the draft back as an edited Word file. Each change becomes a proposal on its paragraph
# that waits to be looked through; what is kept is filed together, or nothing is.

2024-12-02 09:00 | Ana Lindqvist     | founds the forum from fixtures/skills.toml with officers Ana Lindqvist and Tomasz Wierzbicki | the forum is founded
2024-12-02 09:10 | Ana Lindqvist     | admits arendal and lumen as member states               | arendal and lumen are admitted
2024-12-02 09:11 | Ana Lindqvist     | admits meridian as academia                             | meridian is admitted
2024-12-02 09:20 | Ana Lindqvist     | appoints Sigrid Halvorsen focal point of arendal        | Sigrid Halvorsen is focal point of arendal
2024-12-02 09:21 | Ana Lindqvist     | appoints Koffi Mensah focal point of lumen              | Koffi Mensah is focal point of lumen
2024-12-02 09:22 | Ana Lindqvist     | appoints Emmanuel Owusu contributor of lumen            | Emmanuel Owusu is contributor of lumen
2024-12-02 09:23 | Ana Lindqvist     | appoints Ilse Brandt focal point of meridian            | Ilse Brandt is focal point of meridian
2024-12-20 10:00 | Ana Lindqvist     | imports draft 1 from fixtures/skills-1.md               | draft 1 is imported: 10 new
2025-01-06 09:00 | Ana Lindqvist     | publishes draft 1                                       | waits for a second officer
2025-01-06 09:10 | Tomasz Wierzbicki | confirms the publication of draft 1                     | draft 1 is posted

# Read, but not filed: only the own side sees what waits.
2025-01-10 10:00 | Sigrid Halvorsen  | hands back draft 1 as none: nothing changed             | refused: the wording is the text as it stands [H03]
2025-01-10 10:01 | Sigrid Halvorsen  | hands back draft 1 with tracked changes as f: 2.1 says "Libraries lend devices and give free help in the evening, when public offices are closed."; "Many have no library." stands beside 2.1; b) under 1.2 is gone; "2.3 Schools open in the evening." follows 2.2; "Well said." stands beside 1.1 | 5 items read, 0 not placed
                 | Sigrid Halvorsen  | what f.1 says                                           | comment 1.1 of draft 1, since “Well said.”
                 | Sigrid Halvorsen  | what f.2 says                                           | SUP b) of draft 1
                 | Sigrid Halvorsen  | what f.3 says                                           | MOD 2.1 of draft 1 “Libraries lend devices and give free help in the evening, when public offices are closed.”
                 | Sigrid Halvorsen  | what f.4 says                                           | comment 2.1 of draft 1, since “Many have no library.”
                 | Sigrid Halvorsen  | what f.5 says                                           | ADD 2.2 of draft 1 “2.3 Schools open in the evening.”
                 | Sigrid Halvorsen  | the file f                                              | of arendal on draft 1
                 | Koffi Mensah      | the file f                                              | not seen
                 | Ana Lindqvist     | the file f                                              | of arendal on draft 1
                 | Koffi Mensah      | comment f.3                                             | not seen
                 | the public        | the number of comments on draft 1                       | 0

# H03 refuses a deletion that gives no reason, and then nothing of the file is filed.
2025-01-10 10:10 | Sigrid Halvorsen  | files the file f                                        | refused: of one of them, the text is empty [H03, Plenary house rules, H03]
                 | the public        | the number of comments on draft 1                       | 0
# It can be left and taken up again.
2025-01-10 10:11 | Sigrid Halvorsen  | saves the file f: f.2 because "It is national law."     | saved
# What would be joined to something that is dropped is not lost.
2025-01-10 10:12 | Sigrid Halvorsen  | files the file f: f.3 dropped; f.4 as the reason of f.3 | refused: of one of them, no such comment [H05]
2025-01-10 10:13 | Koffi Mensah      | files the file f                                        | refused: no right to write for the entity [H02]
# H03 allows the deletion that gives its reason: what is kept is filed together, each with a receipt.
2025-01-10 10:14 | Sigrid Halvorsen  | files the file f: f.1 dropped; f.4 as the reason of f.3 | 3 receipts, on time, 1 dropped, 1 joined
                 |                   | the proposal of f.2                                     | SUP ARENDAL/1/1
                 |                   | the proposal of f.3                                     | MOD ARENDAL/1/2
                 |                   | the proposal of f.5                                     | ADD ARENDAL/1/3
                 | the public        | what f.3 says                                           | MOD 2.1 of draft 1 “Libraries lend devices and give free help in the evening, when public offices are closed.”, since “Many have no library.”
                 | the public        | the number of comments on draft 1                       | 3
                 |                   | comment f.1                                             | not seen
2025-01-10 10:15 | Sigrid Halvorsen  | files the file f                                        | refused: the comment is filed [H04]

# A contributor hands the file to the focal point, who files it. Academia gives views only.
2025-01-11 09:00 | Emmanuel Owusu    | hands back draft 1 as g: 1.1 says "Everyone who deals with a public office needs digital skills, and few offices ask who lacks them."; "2.3 Museums help." follows 2.2 | 2 items read, 0 not placed
2025-01-11 09:01 | Emmanuel Owusu    | files the file g                                        | refused: no right to file for the entity [H02]
2025-01-11 09:02 | Emmanuel Owusu    | hands in the file g: g.2 dropped                        | 1 wait for the focal point, 1 dropped
2025-01-11 09:03 | Koffi Mensah      | files the file g                                        | 1 receipt, on time
                 |                   | the proposal of g.1                                     | MOD LUMEN/1/1
2025-01-11 09:10 | Ilse Brandt       | hands back draft 1 as h: 1.1 says "Everyone who deals with a public office needs digital skills, and few offices ask who lacks them." | refused: views but no wording from academia [R19]
2025-01-11 09:11 | Ilse Brandt       | hands back draft 1 as h: "Is this known?" stands beside 1.1 | 1 item read, 0 not placed
2025-01-11 09:12 | Ilse Brandt       | files the file h                                        | 1 receipt, on time

# A file handed back in time and filed late is late; so is one handed back late.
2025-01-31 20:00 | Koffi Mensah      | hands back draft 1 as l: 2.1 says "Libraries lend devices and give help in the evening." | 1 item read, 0 not placed
2025-02-03 09:00 | Koffi Mensah      | files the file l                                        | 1 receipt, late [R10]
2025-02-03 09:01 | Koffi Mensah      | hands back draft 1 as m: a) under 1.2 is gone           | 1 item read, 0 not placed
2025-02-03 09:02 | Koffi Mensah      | files the file m: m.1 because "It is said in 1.1."      | 1 receipt, late [R10]
2025-02-03 09:03 | Koffi Mensah      | hands back draft 1 as n: b) under 1.2 is gone           | 1 item read, 0 not placed

# A text that is another one cannot be placed with certainty: it is shown, and proposes nothing.
2025-02-03 10:00 | Koffi Mensah      | hands back draft 1 as o: 2.2 says "Museums are open on Sundays and free for the young." | 0 items read, 1 not placed
                 | Koffi Mensah      | the file o                                              | of lumen on draft 1; not placed, doubtful: Museums are open on Sundays and free for the young.

# The next draft is posted while a file still waits: that can no longer be filed. One made of the draft
# before is read all the same: what still can stand is put on the draft in force, and the rest is told.
2025-02-20 10:00 | Tomasz Wierzbicki | answers f.2, f.3, f.5, g.1, h.1, l.1 and m.1 as noted: "Noted." | 7 comments answered
2025-02-27 10:00 | Tomasz Wierzbicki | imports draft 2 from fixtures/skills-2.md               | draft 2 is imported: 7 kept, 2 edited, 2 new, 1 deleted
2025-03-03 09:00 | Ana Lindqvist     | publishes draft 2                                       | waits for a second officer
2025-03-03 09:05 | Tomasz Wierzbicki | confirms the publication of draft 2                     | draft 2 is posted
2025-03-03 10:00 | Koffi Mensah      | files the file n: n.1 because "It is said in 1.1."      | refused: draft 2 has followed draft 1 [R10]
2025-03-03 10:01 | Koffi Mensah      | hands back draft 1 with tracked changes as p: 1.1 says "Everyone who deals with a public office needs basic digital skills, and most offices ask who lacks them."; 2.1 says "Libraries lend devices free of charge and give help in the evening, when public offices are closed."; 2.2 is gone; b) under 1.2 says "for practice with the computers of their school." | 3 items read, 1 not placed
                 | Koffi Mensah      | the file p                                              | of lumen on draft 2; not placed, settled: Employers give courses during working hours where the law obliges them to do so.
                 | Koffi Mensah      | what p.1 says                                           | MOD 1.1 of draft 2 “Everyone who deals with a public office needs basic digital skills, and most offices ask who lacks them.”
                 | Koffi Mensah      | what p.2 says                                           | MOD b) of draft 2 “for practice with the computers of their school;”
                 | Koffi Mensah      | what p.3 says                                           | MOD 2.2 of draft 2 “Libraries lend devices free of charge and give help in the evening, when most public offices are closed.”
2025-03-03 10:10 | Koffi Mensah      | files the file p                                        | 3 receipts, on time
                 |                   | the proposal of p.1                                     | MOD LUMEN/2/1
