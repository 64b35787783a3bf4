-- Files that came back, whole, with what they could not say as proposals.
CREATE TABLE file (
    id     TEXT PRIMARY KEY,
    forum  TEXT NOT NULL,
    draft  BIGINT NOT NULL,
    entity TEXT NOT NULL,
    at     BIGINT NOT NULL,
    told   TEXT NOT NULL,
    bytes  BLOB NOT NULL
);
ALTER TABLE comment ADD COLUMN file TEXT NOT NULL DEFAULT '';
CREATE INDEX comment_by_file ON comment (file)
