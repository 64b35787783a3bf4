# Publishing, and moving a deadline, need a second officer (H01).

2024-12-02 09:00 | Ana Lindqvist     | founds the forum from fixtures/skills.toml with officers Ana Lindqvist and Tomasz Wierzbicki | the forum is founded
2024-12-20 10:00 | Ana Lindqvist     | imports draft 1 from fixtures/skills-1.md           | draft 1 is imported: 10 new

# One's own request is not confirmed by oneself.
2025-01-06 09:00 | Ana Lindqvist     | publishes draft 1                                   | waits for a second officer
                 |                   | draft 1                                             | imported
2025-01-06 09:05 | Ana Lindqvist     | confirms the publication of draft 1                 | refused: a second officer must confirm [H01]
                 |                   | requests                                            | 1

# A request can be turned down, by the other officer or by who asked.
2025-01-06 09:10 | Tomasz Wierzbicki | turns down the publication of draft 1               | the request is turned down
                 |                   | requests                                            | 0
2025-01-06 09:15 | Tomasz Wierzbicki | confirms the publication of draft 1                 | refused: no such request [H05]
2025-01-06 09:20 | Tomasz Wierzbicki | publishes draft 1                                   | waits for a second officer
# H01 allows what a second officer confirms.
2025-01-06 09:30 | Ana Lindqvist     | confirms the publication of draft 1                 | draft 1 is posted
                 |                   | draft 1                                             | posted 2025-01-06 09:30:00

# What one officer has asked for, another need not ask for again; asking anew takes one's own request back.
2025-01-13 09:00 | Ana Lindqvist     | extends the deadline of round 1 to 2025-02-05 by "Circular SF/3" because "A holiday." | waits for a second officer
2025-01-13 09:10 | Tomasz Wierzbicki | extends the deadline of round 1 to 2025-02-06 by "Circular SF/3" because "Two holidays." | refused: another officer has asked for it [H01]
2025-01-13 09:20 | Ana Lindqvist     | extends the deadline of round 1 to 2025-02-06 by "Circular SF/3" because "Two holidays." | waits for a second officer
                 |                   | requests                                            | 1
2025-01-13 09:30 | Tomasz Wierzbicki | turns down the change of the deadline of round 1    | the request is turned down
                 |                   | requests                                            | 0

# A deadline moves only when the second officer has confirmed; other dates move at once.
2025-01-20 09:00 | Ana Lindqvist     | extends the deadline of round 1 to 2025-02-07 by "Circular SF/4" because "Holidays in two member states." | waits for a second officer
                 |                   | the deadline of round 1                             | 2025-01-31 23:59:59
2025-01-20 09:30 | Ana Lindqvist     | confirms the change of the deadline of round 1      | refused: a second officer must confirm [H01]
2025-01-20 09:40 | Tomasz Wierzbicki | confirms the change of the deadline of round 1      | the deadline of round 1 is 2025-02-07, was 2025-01-31
                 |                   | the deadline of round 1                             | 2025-02-07 23:59:59
2025-01-20 10:00 | Ana Lindqvist     | fixes the meeting group-2 on 2025-04-28/2025-04-29 by "Circular SF/5" because "The days are known." | the meeting group-2 is 2025-04-28/2025-04-29, was 2025-04 cluster

# What was in order when it was asked for is looked at again when it is confirmed.
2025-01-21 09:00 | Ana Lindqvist     | extends the deadline of round 1 to 2025-01-22 by "Circular SF/6" because "An error." | waits for a second officer
2025-01-24 09:00 | Tomasz Wierzbicki | confirms the change of the deadline of round 1      | refused: the deadline of round 1 has passed [R39]

# An officer whose office has ended is no second officer.
2025-02-27 09:00 | Ana Lindqvist     | imports draft 2 from fixtures/skills-2.md           | draft 2 is imported: 7 kept, 2 edited, 2 new, 1 deleted
2025-03-03 09:00 | Ana Lindqvist     | publishes draft 2                                   | waits for a second officer
2025-03-03 09:05 | Ana Lindqvist     | appoints Moon Hye-rin officer                       | Moon Hye-rin is officer
2025-03-03 09:06 | Ana Lindqvist     | ends the office of Tomasz Wierzbicki as officer     | Tomasz Wierzbicki is no longer officer
2025-03-03 09:10 | Tomasz Wierzbicki | confirms the publication of draft 2                 | refused: no right to confirm [H02]
2025-03-03 09:15 | Moon Hye-rin      | confirms the publication of draft 2                 | draft 2 is posted
