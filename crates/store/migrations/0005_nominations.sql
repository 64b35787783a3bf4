-- What an act concerns, if not the skeleton, and what a form made: a comment or a nomination.
ALTER TABLE act RENAME COLUMN comment TO subject;
ALTER TABLE form RENAME COLUMN comment TO made;
CREATE TABLE nomination (
    id       TEXT PRIMARY KEY,
    forum    TEXT NOT NULL,
    entity   TEXT NOT NULL,
    expert   TEXT NOT NULL,
    standing TEXT NOT NULL,
    listed   BIGINT NOT NULL,
    received BIGINT NOT NULL,
    seq      BIGINT NOT NULL,
    body     TEXT NOT NULL
);
CREATE INDEX nomination_by_forum ON nomination (forum, standing, entity);
CREATE INDEX nomination_by_expert ON nomination (expert);
-- What is said of an expert, erasable, with the address by which the same expert is found again.
CREATE TABLE particulars (
    nomination TEXT PRIMARY KEY,
    salt       TEXT NOT NULL,
    address    TEXT NOT NULL,
    body       TEXT NOT NULL
);
CREATE INDEX particulars_by_address ON particulars (address)
