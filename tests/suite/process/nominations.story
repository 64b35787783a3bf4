# Entities of the invited categories name experts until the day set; later ones are taken and marked
# (R05). The entity says whether the expert is active in the preparations at home (R06). The expert
# answers for oneself, and stands in the published list only by consent.

2024-07-09 09:00:00 | Ana Lindqvist          | founds the forum from forums/wtpf-26/forum.toml with officers Ana Lindqvist and Tomasz Wierzbicki | the forum is founded
2024-07-09 09:10:00 | Ana Lindqvist          | admits arendal and lumen as member states          | arendal and lumen are admitted
2024-07-09 09:11:00 | Ana Lindqvist          | admits oros as observers                           | oros is admitted
2024-07-09 09:12:00 | Ana Lindqvist          | admits kiosk as others                             | kiosk is admitted
2024-07-09 09:20:00 | Ana Lindqvist          | appoints Sigrid Halvorsen focal point of arendal   | Sigrid Halvorsen is focal point of arendal
2024-07-09 09:21:00 | Ana Lindqvist          | appoints Koffi Mensah focal point of lumen         | Koffi Mensah is focal point of lumen
2024-07-09 09:22:00 | Ana Lindqvist          | appoints Ines Robalo focal point of oros           | Ines Robalo is focal point of oros
2024-07-09 09:23:00 | Ana Lindqvist          | appoints Pavel Dorn focal point of kiosk           | Pavel Dorn is focal point of kiosk
2024-07-09 09:24:00 | Ana Lindqvist          | appoints Jon Lie contributor of arendal            | Jon Lie is contributor of arendal
                    |                        | the nominations                                    | 2024-08-26

# R05 allows: in time, by a member state and by an observer.
2024-07-15 10:00:00 | focal point of arendal | nominates Amara Diallo of "Ministry of Networks", active at home | receipt, on time, active at home
2024-07-15 10:05:00 | focal point of oros    | nominates Chen Guang of "Regional Office"          | receipt, on time
                    |                        | letters to experts that wait                       | 2 letters
# R05 refuses: a category that is not invited, a nomination without an organization, the same expert twice.
2024-07-15 10:10:00 | focal point of kiosk   | nominates Petra Novak of "Kiosk"                   | refused: other is not invited [R05, CL-24/44, 1; Decision 641, Annex 2]
2024-07-15 10:11:00 | focal point of lumen   | nominates Petra Novak of " "                       | refused: the organization is empty [H03]
2024-07-15 10:12:00 | focal point of lumen   | nominates Amara Diallo of "Ministry of Networks"   | refused: named before by another entity [R05]
2024-07-15 10:13:00 | focal point of arendal | nominates Amara Diallo of "Ministry of Networks"   | refused: named before by the same entity [R05]
2024-07-15 10:14:00 | focal point of lumen   | nominates Petra Novak <petra> of "Lumen Telecom"   | refused: that is no address for mail [H03]
# H02 refuses: a contributor, the public, an officer.
2024-07-15 10:15:00 | contributor of arendal | nominates Petra Novak of "Lumen Telecom"           | refused: no right to nominate for the entity [H02]
2024-07-15 10:16:00 | the public             | nominates Petra Novak of "Lumen Telecom"           | refused: no right to nominate for the entity [H02]
2024-07-15 10:17:00 | Ana Lindqvist          | nominates Petra Novak of "Lumen Telecom"           | refused: no right to nominate for the entity [H02]

# The expert answers; nobody else does.
2024-07-20 08:00:00 | expert Amara Diallo    | is willing, and may be listed                      | confirmed, to be listed
2024-07-20 08:10:00 | expert Chen Guang      | is willing                                         | confirmed
2024-07-20 08:20:00 | expert Chen Guang      | takes back the nomination of Amara Diallo           | refused: no right to nominate for the entity [H02]
                    |                        | the list of experts                                | Amara Diallo (arendal)

# The letter may be sent again, by the entity or an officer, while the nomination is in force.
2024-07-21 09:00:00 | Ana Lindqvist          | writes again to Chen Guang                         | the expert is written to
2024-07-21 09:01:00 | focal point of oros    | writes again to Chen Guang                         | the expert is written to
2024-07-21 09:02:00 | focal point of lumen   | writes again to Chen Guang                         | refused: no right to write to the expert [H02]

# R05: the last second of the day set is in time; later ones are taken and marked.
2024-08-26 23:59:59 | focal point of lumen   | nominates Petra Novak of "Lumen Telecom"           | receipt, on time
2024-08-27 00:20:00 | focal point of lumen   | nominates Luis Prado of "Lumen Telecom"            | receipt, late [R05]

# Another is put in the place of one; the place of one's own only, and of one in force.
2024-09-02 10:00:00 | focal point of lumen   | nominates Rosa Ferri of "Lumen Telecom" in place of Luis Prado   | receipt, late [R05], in place of another
2024-09-02 10:01:00 | focal point of lumen   | nominates Tariq Amin of "Lumen Telecom" in place of Amara Diallo | refused: no such nomination [H05]
2024-09-02 10:02:00 | focal point of lumen   | nominates Tariq Amin of "Lumen Telecom" in place of Luis Prado   | refused: the nomination is replaced [H04]
2024-09-02 10:03:00 | expert Luis Prado      | is willing                                         | refused: the nomination is replaced [H04]
2024-09-03 10:00:00 | expert Rosa Ferri      | declines                                           | declined
2024-09-03 10:10:00 | expert Rosa Ferri      | is willing                                         | refused: the nomination is declined [H04]
2024-09-03 10:20:00 | focal point of lumen   | nominates Rosa Ferri of "Lumen Telecom"            | receipt, late [R05]
2024-09-04 10:00:00 | focal point of lumen   | takes back the nomination of Petra Novak            | withdrawn
2024-09-04 10:01:00 | Ana Lindqvist          | writes again to Petra Novak                        | refused: the nomination is withdrawn [H04]

# Consent can be taken back.
2024-09-05 10:00:00 | expert Amara Diallo    | is willing                                         | confirmed
                    |                        | the list of experts                                | nobody
2024-09-06 10:00:00 | expert Amara Diallo    | declines                                           | declined

# The day set is a deadline: moving it takes two officers (H01).
2024-09-07 09:00:00 | Ana Lindqvist          | moves the nominations to 2024-09-30 by "CL-24/50" because "Few have answered." | waits for a second officer
