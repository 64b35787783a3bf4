-- What a comment proposes: the letters of its mark, empty for a view.
ALTER TABLE comment ADD COLUMN mark TEXT NOT NULL DEFAULT '';
UPDATE comment SET mark = 'MOD' WHERE body LIKE '%"proposes":true%';
CREATE INDEX comment_by_mark ON comment (forum, draft, mark, entity)
