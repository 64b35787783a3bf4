# The next draft is made from the proposals on the last. Those that touch different words go together
# by themselves; those that collide stand in brackets until they are lifted or words are agreed; one
# act brings the draft in and answers every proposal decided on.

2024-12-02 09:00 | Ana Lindqvist     | founds the forum from fixtures/skills.toml with officers Ana Lindqvist and Tomasz Wierzbicki | the forum is founded
2024-12-02 09:10 | Ana Lindqvist     | admits arendal, lumen and qasr as member states         | arendal, lumen and qasr are admitted
2024-12-02 09:20 | Ana Lindqvist     | appoints Sigrid Halvorsen focal point of arendal        | Sigrid Halvorsen is focal point of arendal
2024-12-02 09:21 | Ana Lindqvist     | appoints Koffi Mensah focal point of lumen              | Koffi Mensah is focal point of lumen
2024-12-02 09:22 | Ana Lindqvist     | appoints Leila Haddad focal point of qasr               | Leila Haddad is focal point of qasr
2024-12-20 10:00 | Ana Lindqvist     | imports draft 1 from fixtures/skills-1.md               | draft 1 is imported: 10 new
2024-12-20 10:10 | Ana Lindqvist     | imports the translation of draft 1 into fr from fixtures/skills-1.fr.md | 10 of 10 blocks are in fr
2024-12-20 11:00 | Ana Lindqvist     | begins to draft from draft 1                            | refused: draft 1 is not posted [R10]
2025-01-06 09:00 | Ana Lindqvist     | publishes draft 1                                       | waits for a second officer
2025-01-06 09:10 | Tomasz Wierzbicki | confirms the publication of draft 1                     | draft 1 is posted

# Two for 2.1 that touch different words; two for 2.2 that collide at one word, and one of them says
# more; a paragraph that one would have go and another would keep; new text; a view.
2025-01-10 10:00 | Sigrid Halvorsen  | proposes "Libraries lend devices and give free help in the evening, when public offices are closed." for 2.1, as a1 | receipt, on time
2025-01-10 10:01 | Koffi Mensah      | proposes "Libraries lend laptops and give help in the evening, when public offices are closed." for 2.1, as l1 | receipt, on time
2025-01-10 10:02 | Sigrid Halvorsen  | proposes "Employers offer courses during working hours where the law obliges them to do so." for 2.2, as a2 | receipt, on time
2025-01-10 10:03 | Koffi Mensah      | proposes "Employers provide courses during paid working hours where the law obliges them to do so." for 2.2, as l2 | receipt, on time
2025-01-10 10:04 | Koffi Mensah      | deletes a) under 1.2, as l3: "It is said in 1.1."       | receipt, on time
2025-01-10 10:05 | Leila Haddad      | keeps a) under 1.2, as q1 untouched: "It was agreed."   | receipt, on time
2025-01-10 10:06 | Leila Haddad      | adds "2.3 Schools open in the evening." behind 2.2, as q2 | receipt, on time
2025-01-10 10:07 | Leila Haddad      | proposes "Everyone needs basic digital skills." for 1.1, as q3 | receipt, on time
2025-01-10 10:08 | Leila Haddad      | comments on 1.1, as view: "It is well said."            | receipt, on time

# R10 lets the draft be made when its window is closed, or when an officer says why it is made sooner.
2025-01-20 09:00 | Sigrid Halvorsen  | begins to draft from draft 1                            | refused: no right to draft [H02]
2025-01-20 09:01 | Ana Lindqvist     | begins to draft from draft 1                            | refused: comments on draft 1 are still taken [R10]
2025-01-20 09:02 | Ana Lindqvist     | begins to draft from draft 1 despite ""                 | refused: the reason is empty [R39]
2025-01-20 09:03 | Ana Lindqvist     | begins to draft from draft 1 despite "The chair wants to see where we stand." | draft 2 is begun
2025-01-20 09:04 | Ana Lindqvist     | gives the drafting up                                   | the drafting is given up
2025-01-20 09:05 | Ana Lindqvist     | takes in a1                                             | refused: no such drafting [H05]
2025-02-03 09:00 | Ana Lindqvist     | begins to draft from draft 2                            | refused: no such draft [H05]
2025-02-03 09:01 | Ana Lindqvist     | begins to draft from draft 1                            | draft 2 is begun
# There is one report, so its next draft is made once at a time.
2025-02-03 09:02 | Tomasz Wierzbicki | begins to draft from draft 1                            | refused: draft 1 is being drafted from [R15]

# Only what proposes something, on this draft, is taken in.
2025-02-03 09:10 | Ana Lindqvist     | takes in view                                           | refused: nothing is proposed there [H03]
2025-02-03 09:11 | Ana Lindqvist     | takes in a1 and l1                                      | 2 proposals taken in
                 | Ana Lindqvist     | the drafting                                            | from draft 1, 2 of 8 proposals taken in, 0 collisions open
2025-02-03 09:12 | Ana Lindqvist     | takes in a2 and l2                                      | 2 proposals taken in
                 | Ana Lindqvist     | the drafting                                            | from draft 1, 4 of 8 proposals taken in, 1 collision open
# H06 refuses a draft in which something collides.
2025-02-03 09:13 | Ana Lindqvist     | finishes the draft "Second draft": "See draft 2."       | refused: proposals collide at p10 [H06]

# It is left, and taken up again by another officer the next day. Everyone sees it if an officer wishes.
2025-02-04 09:00 | the public        | the drafting                                            | none
                 | Sigrid Halvorsen  | the drafting                                            | none
                 | Sigrid Halvorsen  | what becomes of a1                                      | incorporated
                 | Sigrid Halvorsen  | what becomes of l1                                      | not seen
2025-02-04 09:01 | Tomasz Wierzbicki | shows the drafting                                      | the drafting is shown
                 | the public        | the drafting                                            | from draft 1, 4 of 8 proposals taken in, 1 collision open, shown
                 | the public        | what becomes of l1                                      | incorporated
2025-02-04 09:02 | Tomasz Wierzbicki | hides the drafting                                      | the drafting is hidden
                 | the public        | the drafting                                            | none

# A bracket is lifted with a record of who agreed; the alternatives are the proposals' and the text's own.
2025-02-04 09:10 | Tomasz Wierzbicki | lifts bracket 1 of 2.2 to alternative 1, agreed by nobody | refused: the agreed is empty [H03]
2025-02-04 09:11 | Tomasz Wierzbicki | lifts bracket 1 of 2.2 to alternative 9, agreed by arendal | refused: no such bracket [H05]
2025-02-04 09:12 | Tomasz Wierzbicki | lifts bracket 1 of 2.1 to alternative 1, agreed by arendal | refused: no such bracket [H05]
2025-02-04 09:13 | Tomasz Wierzbicki | lifts bracket 1 of 2.2 to alternative 1, agreed by arendal and lumen | the bracket is lifted, agreed by arendal and lumen
                 | Tomasz Wierzbicki | the drafting                                            | from draft 1, 4 of 8 proposals taken in, 0 collisions open
                 | Koffi Mensah      | what becomes of l2                                      | in part
                 | Sigrid Halvorsen  | what becomes of a2                                      | incorporated
2025-02-04 09:14 | Tomasz Wierzbicki | puts the brackets of 2.2 back                           | the brackets are back
                 | Tomasz Wierzbicki | the drafting                                            | from draft 1, 4 of 8 proposals taken in, 1 collision open

# Or an officer writes the words and says whom they meet.
2025-02-04 10:00 | Tomasz Wierzbicki | words 2.2 as "Employers offer courses during paid working hours.", agreed by arendal and lumen, meeting l1, since "The law differs." | refused: no such comment [H05]
2025-02-04 10:01 | Tomasz Wierzbicki | words 2.2 as "Employers offer courses during paid working hours.", agreed by arendal and lumen, meeting none, since "" | refused: the reason is empty [R39]
2025-02-04 10:02 | Tomasz Wierzbicki | words 1.1 as "Everyone needs skills.", agreed by nobody, meeting none, since "It is short." | refused: nothing is proposed there [H03]
2025-02-04 10:03 | Tomasz Wierzbicki | words 2.2 as "Employers offer courses during paid working hours.", agreed by arendal and lumen, meeting a2, since "The law differs." | the words are agreed, 1 met in full, 1 in part
                 | Koffi Mensah      | what becomes of l2                                      | in part: The law differs.

# What goes and what stays cannot both be; one of the two is given another outcome.
2025-02-05 09:00 | Ana Lindqvist     | takes in l3, q1 and q2                                  | 3 proposals taken in
                 | Ana Lindqvist     | the drafting                                            | from draft 1, 7 of 8 proposals taken in, 1 collision open
2025-02-05 09:01 | Ana Lindqvist     | intends q1 as not incorporated: ""                      | refused: the reason is empty [R39]
2025-02-05 09:02 | Ana Lindqvist     | intends q1 and q3 as not incorporated: "The group wants it shorter." | 2 proposals given an outcome
2025-02-05 09:03 | Ana Lindqvist     | lets go of view                                         | refused: no such comment [H05]
                 | Ana Lindqvist     | the drafting                                            | from draft 1, 6 of 8 proposals taken in, 0 collisions open

# Those behind a proposal see what shall become of it, and agree or object; what they said is void
# when the outcome changes.
2025-02-05 10:00 | Leila Haddad      | what becomes of q1                                      | not incorporated: The group wants it shorter.
2025-02-05 10:01 | Leila Haddad      | objects to what becomes of q1: ""                       | refused: the text is empty [H03]
2025-02-05 10:01 | Leila Haddad      | objects to what becomes of q1: "4001 letters"           | refused: the text has 4001, at most 4000 [H03]
2025-02-05 10:01 | Leila Haddad      | objects to what becomes of q1: "It was agreed at the second meeting." | qasr objects
# Why is read by officers and by those behind the proposal, and by nobody else.
                 | Ana Lindqvist     | the answers on q1                                       | qasr objects: It was agreed at the second meeting.
                 | Leila Haddad      | the answers on q1                                       | qasr objects: It was agreed at the second meeting.
                 | Koffi Mensah      | the answers on q1                                       | none
2025-02-05 10:01 | Ana Lindqvist     | shows the drafting                                      | the drafting is shown
                 | Koffi Mensah      | the answers on q1                                       | qasr objects
                 | the public        | the answers on q1                                       | qasr objects
2025-02-05 10:01 | Ana Lindqvist     | hides the drafting                                      | the drafting is hidden
2025-02-05 10:02 | Leila Haddad      | agrees to what becomes of q2                            | qasr agrees
2025-02-05 10:03 | Leila Haddad      | agrees to what becomes of a1                            | refused: no right to answer for the entity [H02]
2025-02-05 10:04 | Leila Haddad      | agrees to what becomes of view                          | refused: nothing is proposed there [H03]
2025-02-05 10:05 | Ana Lindqvist     | lets go of q3                                           | 1 proposal let go
2025-02-05 10:06 | Leila Haddad      | agrees to what becomes of q3                            | refused: no such outcome [H05]

2025-02-06 09:00 | Ana Lindqvist     | finishes the draft "": "See draft 2."                   | refused: the title is empty [H03]
# H06 allows the draft once nothing collides: its text, its descent and the answers come in one act.
2025-02-06 09:01 | Ana Lindqvist     | finishes the draft "Second draft": "See draft 2."       | draft 2 is made, 7 proposals answered
                 |                   | draft 2                                                 | imported
                 |                   | the words of 2.1 in draft 2                             | 2.1 Libraries lend laptops and give free help in the evening, when public offices are closed.
                 |                   | the words of 2.2 in draft 2                             | 2.2 Employers offer courses during paid working hours.
                 |                   | the words of 2.3 in draft 2                             | 2.3 Schools open in the evening.
                 |                   | paragraph 2.1 of draft 2                                | edited from 2.1
                 |                   | paragraph 2.3 of draft 2                                | new
                 |                   | paragraph b) of draft 2                                 | kept from b)
                 |                   | draft 2 in fr                                           | 7 of 10 blocks, 2 stale
                 |                   | comment a1                                              | filed, on time, incorporated
                 |                   | comment l2                                              | filed, on time, in part
                 |                   | comment q1                                              | filed, on time, not incorporated
                 |                   | comment q3                                              | filed, on time
                 |                   | unanswered on draft 1                                   | 2

# Publishing still asks for an answer to each (R13). Until then the drafting can be taken up and
# finished again; once the draft is posted it is over.
2025-03-03 09:00 | Ana Lindqvist     | publishes draft 2                                       | refused: 2 on draft 1 unanswered [R13]
2025-03-03 09:01 | Ana Lindqvist     | takes in q3                                             | 1 proposal taken in
2025-03-03 09:02 | Ana Lindqvist     | finishes the draft "Second draft": "See draft 2."       | draft 2 is made, 8 proposals answered
2025-03-03 09:03 | Ana Lindqvist     | answers view as noted: "Thank you."                     | 1 comment answered
2025-03-03 09:04 | Ana Lindqvist     | publishes draft 2                                       | waits for a second officer
2025-03-03 09:05 | Tomasz Wierzbicki | confirms the publication of draft 2                     | draft 2 is posted
                 | Ana Lindqvist     | the drafting                                            | none
2025-03-03 09:06 | Ana Lindqvist     | takes in q3                                             | refused: no such drafting [H05]
2025-03-03 09:07 | Ana Lindqvist     | begins to draft from draft 1                            | refused: draft 2 has followed draft 1 [R10]
