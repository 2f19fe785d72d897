-- The book of notices in a database of the host's, SQLite or PostgreSQL: ids and dates alone.
-- Values are bound, never pasted in; `?` stands for a value and is written as the driver wants it.

-- name: create
CREATE TABLE IF NOT EXISTS supervision_notices (
    id        VARCHAR(64) NOT NULL PRIMARY KEY,
    recipient TEXT        NOT NULL,
    case_id   TEXT        NOT NULL,
    kind      TEXT        NOT NULL,
    clock     TEXT        NOT NULL,
    day       TEXT        NOT NULL,
    seq       INTEGER     NOT NULL,
    tries     INTEGER     NOT NULL,
    status    TEXT        NOT NULL,
    free_at   TEXT        NOT NULL
);

-- name: create_waiting
CREATE INDEX IF NOT EXISTS supervision_notices_waiting ON supervision_notices (recipient, id) WHERE status = 'waiting';

-- name: create_told
CREATE INDEX IF NOT EXISTS supervision_notices_told ON supervision_notices (recipient, case_id, seq);

-- name: add
INSERT INTO supervision_notices (id, recipient, case_id, kind, clock, day, seq, tries, status, free_at)
VALUES (?, ?, ?, ?, ?, ?, ?, 0, 'waiting', '') ON CONFLICT (id) DO NOTHING;

-- name: seq
SELECT seq FROM supervision_notices WHERE id = ?;

-- name: take
-- The condition stands twice: a second taker waits for the first, and then finds that the rows are no longer free.
UPDATE supervision_notices SET free_at = ?
WHERE status = 'waiting' AND free_at <= ? AND day <= ? AND recipient IN (
    SELECT DISTINCT recipient FROM supervision_notices
    WHERE status = 'waiting' AND free_at <= ? AND day <= ? ORDER BY recipient LIMIT ?
)
RETURNING recipient, case_id, kind, clock, day, seq, tries;

-- name: close
UPDATE supervision_notices SET status = ? WHERE id = ?;

-- name: put_off
UPDATE supervision_notices SET free_at = ?, tries = tries + ? WHERE id = ?;

-- name: told
SELECT coalesce(max(seq), 0) FROM supervision_notices WHERE recipient = ? AND case_id = ? AND status = 'sent';

-- name: count
SELECT count(*) FROM supervision_notices WHERE status = ?;
