-- Every statement the SQLite store runs, by name.  The text is constant: values are bound, never pasted in.

-- name: begin
BEGIN IMMEDIATE;

-- name: begin_reading
BEGIN;

-- name: commit
COMMIT;

-- name: rollback
ROLLBACK;

-- name: touch
-- Changes nothing, but takes the write lock; and makes a driver that begins by itself begin.
UPDATE supervision_meta SET value = value WHERE name = '';

-- name: savepoint
SAVEPOINT supervision;

-- name: release
RELEASE supervision;

-- name: roll_back_to
ROLLBACK TO supervision;

-- name: host_synchronous
-- Three statements, and none a SELECT: that would begin to read, and who reads already is not let wait for the write lock.
PRAGMA synchronous;

-- name: host_journal
PRAGMA journal_mode;

-- name: host_files
PRAGMA database_list;

-- name: tables
SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%';

-- name: schema
SELECT value FROM supervision_meta WHERE name = 'schema';

-- name: is_used
-- Whatever was ever done or entered left a row in one of these.
SELECT EXISTS (SELECT 1 FROM supervision_commands) OR EXISTS (SELECT 1 FROM supervision_denials)
    OR EXISTS (SELECT 1 FROM supervision_org_changes) OR EXISTS (SELECT 1 FROM supervision_people);

-- name: insert_schema
INSERT INTO supervision_meta (name, value) VALUES ('schema', ?);

-- name: receipt
SELECT digest, receipt FROM supervision_commands WHERE id = ?;

-- name: insert_command
INSERT INTO supervision_commands (id, digest, receipt) VALUES (?, ?, ?);

-- name: case
SELECT snapshot, tasks, parties, is_ended FROM supervision_cases WHERE id = ?;

-- name: insert_case
INSERT INTO supervision_cases
    (id, workflow, reference, opened_on, version, state, is_ended, seq, head, snapshot, tasks, parties)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- name: update_case
UPDATE supervision_cases SET version = ?, is_ended = ?, seq = ?, head = ?, snapshot = ?, tasks = ?, parties = ?
WHERE id = ?;

-- name: move_case
-- Apart from update_case, because naming `state` rewrites its index.
UPDATE supervision_cases SET state = ?, version = ?, is_ended = ?, seq = ?, head = ?, snapshot = ?, tasks = ?, parties = ?
WHERE id = ?;

-- name: find
SELECT id FROM supervision_cases WHERE workflow = ? AND reference = ?;

-- name: cases
SELECT id, snapshot FROM supervision_cases WHERE id > ? ORDER BY id LIMIT ?;

-- name: cases_of_workflow
-- The plus signs keep to the order of ids; cases_by_state would be read whole and sorted.
SELECT id, snapshot FROM supervision_cases WHERE +workflow = ? AND id > ? ORDER BY id LIMIT ?;

-- name: cases_in_state
SELECT id, snapshot FROM supervision_cases WHERE +state = ? AND id > ? ORDER BY id LIMIT ?;

-- name: cases_of_workflow_in_state
SELECT id, snapshot FROM supervision_cases WHERE +workflow = ? AND +state = ? AND id > ? ORDER BY id LIMIT ?;

-- name: search
-- What one party finds, newest first.  The row tells the workflow; all else is asked of the case, and only where asked.
SELECT opened_on, case_id FROM supervision_parties AS f
WHERE party = ? AND is_ended = ? AND (opened_on, case_id) < (?, ?) AND opened_on >= ?
  AND (? IS NULL OR workflow = ?)
  AND (? IS NULL OR ? = (SELECT state FROM supervision_cases WHERE id = f.case_id))
  AND (? = '' OR 1 = (SELECT instr(reference, ?) FROM supervision_cases WHERE id = f.case_id))
  AND NOT EXISTS (
        SELECT 1 FROM json_each(?) WHERE NOT EXISTS (
            SELECT 1 FROM supervision_parties AS o
            WHERE (o.party, o.is_ended, o.opened_on, o.case_id) = (json_each.value, f.is_ended, f.opened_on, f.case_id)
        )
      )
ORDER BY opened_on DESC, case_id DESC LIMIT ?;

-- name: search_in_state
-- What everybody finds in one state of a workflow, newest first, and whom each case names.
SELECT opened_on, id, parties FROM supervision_cases
WHERE workflow = ? AND state = ? AND (opened_on, id) < (?, ?) AND opened_on >= ? AND (? IS NULL OR is_ended = ?)
  AND (? = '' OR instr(reference, ?) = 1)
ORDER BY opened_on DESC, id DESC LIMIT ?;

-- name: is_common
-- Whether a state of a workflow has more cases than so many.
SELECT 1 FROM supervision_cases WHERE workflow = ? AND state = ? LIMIT 1 OFFSET ?;

-- name: insert_party
INSERT INTO supervision_parties (party, is_ended, opened_on, case_id, workflow) VALUES (?, ?, ?, ?, ?);

-- name: delete_party
DELETE FROM supervision_parties WHERE party = ? AND is_ended = ? AND opened_on = ? AND case_id = ?;

-- name: insert_event
INSERT INTO supervision_events (case_id, seq, kind, workflow, step, state, command_id, occurred_on, recorded_at, body, hash)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- name: events
SELECT case_id, seq, kind, workflow, step, state, command_id, occurred_on, recorded_at, body, hash
FROM supervision_events WHERE case_id = ? ORDER BY seq;

-- name: insert_outbox
INSERT INTO supervision_outbox (command_id, case_id, first_seq, last_seq) VALUES (?, ?, ?, ?);

-- name: outbox
SELECT id, case_id, first_seq, last_seq FROM supervision_outbox ORDER BY id LIMIT ?;

-- name: gauge
SELECT coalesce(sum(o.last_seq - o.first_seq + 1), 0), min(e.recorded_at)
FROM supervision_outbox AS o JOIN supervision_events AS e ON e.case_id = o.case_id AND e.seq = o.first_seq;

-- name: update_outbox
UPDATE supervision_outbox SET first_seq = ? WHERE id = ?;

-- name: delete_outbox
DELETE FROM supervision_outbox WHERE id <= ?;

-- name: last_position
SELECT coalesce(max(position), 0) FROM supervision_log;

-- name: insert_log
INSERT INTO supervision_log (position, case_id, seq) VALUES (?, ?, ?);

-- name: log
SELECT l.position, e.case_id, e.seq, e.kind, e.workflow, e.step, e.state, e.command_id, e.occurred_on, e.recorded_at,
       e.body, e.hash
FROM supervision_log AS l CROSS JOIN supervision_events AS e ON e.case_id = l.case_id AND e.seq = l.seq
WHERE l.position > ? ORDER BY l.position LIMIT ?;

-- name: log_of_kinds
SELECT l.position, e.case_id, e.seq, e.kind, e.workflow, e.step, e.state, e.command_id, e.occurred_on, e.recorded_at,
       e.body, e.hash
FROM supervision_log AS l CROSS JOIN supervision_events AS e ON e.case_id = l.case_id AND e.seq = l.seq
WHERE l.position > ? AND e.kind IN (SELECT value FROM json_each(?)) ORDER BY l.position LIMIT ?;

-- name: claims
SELECT key, first_on, last_on, case_id FROM supervision_claims WHERE key = ?;

-- name: insert_claim
INSERT INTO supervision_claims (key, first_on, last_on, case_id) VALUES (?, ?, ?, ?);

-- name: delete_claim
DELETE FROM supervision_claims WHERE key = ? AND first_on = ? AND last_on = ? AND case_id = ?;

-- name: deadlines
SELECT case_id, workflow, name, owner, started_on, due_on, is_paused, waits
FROM supervision_deadlines WHERE due_on <= ? AND (due_on, case_id) > (?, ?) ORDER BY due_on, case_id, name LIMIT ?;

-- name: deadlines_of_case
SELECT case_id, workflow, name, owner, started_on, due_on, is_paused, waits
FROM supervision_deadlines WHERE due_on = ? AND case_id = ? AND name > ? ORDER BY name;

-- name: due
-- The days and cases of one party in which a clock is due.
SELECT due_on, case_id FROM supervision_due
WHERE party = ? AND due_on <= ? AND (due_on, case_id) > (?, ?) ORDER BY due_on, case_id LIMIT ?;

-- name: insert_due
INSERT INTO supervision_due (party, due_on, case_id) VALUES (?, ?, ?);

-- name: delete_due
DELETE FROM supervision_due WHERE party = ? AND due_on = ? AND case_id = ?;

-- name: insert_deadline
INSERT INTO supervision_deadlines (case_id, workflow, name, owner, started_on, due_on, is_paused, waits)
VALUES (?, ?, ?, ?, ?, ?, ?, ?);

-- name: delete_deadline
DELETE FROM supervision_deadlines WHERE due_on = ? AND case_id = ? AND name = ?;

-- name: tasks
SELECT case_id, workflow, role, holder, steps, due_on
FROM supervision_tasks WHERE role = ? AND holder = ? AND (place, case_id) > (?, ?) ORDER BY place, case_id LIMIT ?;

-- name: insert_task
INSERT INTO supervision_tasks (role, holder, place, case_id, workflow, steps, due_on) VALUES (?, ?, ?, ?, ?, ?, ?);

-- name: delete_task
DELETE FROM supervision_tasks WHERE role = ? AND holder = ? AND place = ? AND case_id = ?;

-- name: insert_personal
INSERT INTO supervision_personal (ref, case_id, field, salt, value) VALUES (?, ?, ?, ?, ?);

-- name: personal
SELECT ref, case_id, field, salt, value FROM supervision_personal WHERE case_id IN (SELECT value FROM json_each(?));

-- name: insert_denial
INSERT INTO supervision_denials (actor, case_id, step, codes, recorded_at) VALUES (?, ?, ?, ?, ?);

-- name: denials
SELECT actor, case_id, step, codes, recorded_at FROM supervision_denials ORDER BY id DESC LIMIT ?;

-- name: last_revision
SELECT coalesce(max(revision), 0) FROM supervision_org_changes;

-- name: insert_org_change
INSERT INTO supervision_org_changes (revision, kind, body, recorded_at) VALUES (?, ?, ?, ?);

-- name: org_changes
SELECT revision, kind, body, recorded_at FROM supervision_org_changes WHERE revision > ? ORDER BY revision;

-- name: put_name
INSERT INTO supervision_people (id, name) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET name = excluded.name;

-- name: names
SELECT id, name FROM supervision_people;

-- name: insert_spec
INSERT INTO supervision_specs (name, version, digest, body) VALUES (?, ?, ?, ?) ON CONFLICT (name, version, digest) DO NOTHING;

-- name: specs
SELECT name, version, digest, body FROM supervision_specs ORDER BY name, version, rowid;

-- name: lease
SELECT name, holder, until_at, number, position, note FROM supervision_leases WHERE name = ?;

-- name: put_lease
INSERT INTO supervision_leases (name, holder, until_at, number, position, note) VALUES (?, ?, ?, ?, ?, ?)
ON CONFLICT (name) DO UPDATE SET holder = excluded.holder, until_at = excluded.until_at, number = excluded.number;

-- name: advance
UPDATE supervision_leases SET position = ?, note = ? WHERE name = ? AND number = ?;

-- name: advanced
-- Whether the lease is still the one that was moved on: read behind the same lock.
SELECT 1 FROM supervision_leases WHERE name = ? AND number = ?;

-- name: let_go
UPDATE supervision_leases SET until_at = '' WHERE name = ? AND number = ?;

-- name: leases
SELECT name, holder, until_at, number, position, note FROM supervision_leases ORDER BY name;
