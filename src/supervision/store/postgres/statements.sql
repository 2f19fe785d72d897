-- Every statement the PostgreSQL store runs, by name.  The text is constant: values are bound, never pasted in.
-- Advisory locks, all let go with the transaction: 1 one writer alone or several side by side, 2 one sealer, 3 one migration at a time.

-- name: begin
-- Two statements in one message: what comes behind the lock sees all that was committed before it was had.
BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE;
SELECT pg_advisory_xact_lock(1937059954, 1);

-- name: alone
SELECT pg_advisory_xact_lock(1937059954, 1);

-- name: begin_within
-- In the transaction of a host, which begins and ends it; all of ours is behind a savepoint.
SAVEPOINT supervision;

-- name: begin_writing_within
-- As above, and nobody is alone until the host has ended; what comes behind the lock sees all committed before it.
SAVEPOINT supervision;
SELECT current_setting('transaction_isolation'), current_setting('transaction_read_only'),
       current_setting('synchronous_commit'), pg_advisory_xact_lock_shared(1937059954, 1)::text;

-- name: begin_alone_within
-- As above, but alone: other writers wait until the host has ended, as for `begin`.
SAVEPOINT supervision;
SELECT current_setting('transaction_isolation'), current_setting('transaction_read_only'),
       current_setting('synchronous_commit'), pg_advisory_xact_lock(1937059954, 1)::text;

-- name: begin_sealing_within
SAVEPOINT supervision;
SELECT current_setting('transaction_isolation'), current_setting('transaction_read_only'),
       current_setting('synchronous_commit'), pg_advisory_xact_lock(1937059954, 2)::text;

-- name: begin_viewing_within
-- The first thing in a transaction that a host has begun for this alone.
SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY;
SAVEPOINT supervision;

-- name: release
RELEASE SAVEPOINT supervision;

-- name: roll_back_to
ROLLBACK TO SAVEPOINT supervision;

-- name: roll_back_within
ROLLBACK TO SAVEPOINT supervision;
RELEASE SAVEPOINT supervision;

-- name: begin_sealing
-- Writers go on meanwhile.
BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE;
SELECT pg_advisory_xact_lock(1937059954, 2);

-- name: begin_migrating
-- Nobody writes or seals while tables change.
BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE;
SET LOCAL statement_timeout = 0;
SELECT pg_advisory_xact_lock(1937059954, 1);
SELECT pg_advisory_xact_lock(1937059954, 2);
SELECT pg_advisory_xact_lock(1937059954, 3);

-- name: begin_migrating_within
SAVEPOINT supervision;
SELECT pg_advisory_xact_lock(1937059954, 1);
SELECT pg_advisory_xact_lock(1937059954, 2);
SELECT pg_advisory_xact_lock(1937059954, 3);

-- name: begin_reading
BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY;

-- name: commit
COMMIT;

-- name: rollback
ROLLBACK;

-- name: settle
-- What safety hangs on, read; what depends on this session alone, set.  Planning a write takes longer than running it, so
-- a plan is made once a session; as it may be made while the tables are empty, it has to go by their indexes at once, and
-- in their order: a bitmap is for reading the whole of something.
SELECT current_setting('server_version_num')::integer, current_setting('server_encoding'), current_setting('fsync'),
       current_setting('full_page_writes'), current_setting('synchronous_commit'), pg_is_in_recovery(),
       set_config('lock_timeout', %(lock_timeout)s, false),
       set_config('statement_timeout', %(statement_timeout)s, false),
       set_config('idle_in_transaction_session_timeout', %(idle_timeout)s, false),
       set_config('plan_cache_mode', 'force_generic_plan', false), set_config('enable_seqscan', 'off', false),
       set_config('enable_hashjoin', 'off', false), set_config('enable_mergejoin', 'off', false),
       set_config('enable_bitmapscan', 'off', false);

-- name: host_settings
-- Of a connection that is not ours: as `settle`, but nothing is set; and which database it leads to.
SELECT current_setting('server_version_num')::integer, current_setting('server_encoding'), current_setting('fsync'),
       current_setting('full_page_writes'), current_setting('synchronous_commit'), pg_is_in_recovery(),
       (SELECT system_identifier FROM pg_control_system()),
       (SELECT oid::bigint FROM pg_database WHERE datname = current_database());

-- name: has_schema
SELECT to_regnamespace('supervision') IS NOT NULL, to_regclass('supervision.schema_versions') IS NOT NULL,
       EXISTS (SELECT FROM pg_class WHERE relnamespace = to_regnamespace('supervision'));

-- name: create_schema
CREATE SCHEMA supervision;

-- name: drop_schema
DROP SCHEMA supervision CASCADE;

-- name: is_used
-- Whatever was ever done or entered left a row in one of these.
SELECT EXISTS (SELECT 1 FROM supervision.commands) OR EXISTS (SELECT 1 FROM supervision.denials)
    OR EXISTS (SELECT 1 FROM supervision.org_changes) OR EXISTS (SELECT 1 FROM supervision.people);

-- name: schema_version
SELECT number, oldest FROM supervision.schema_versions ORDER BY number DESC LIMIT 1;

-- name: insert_schema_version
INSERT INTO supervision.schema_versions (number, oldest) VALUES (%s, %s);

-- name: look
-- What nearly every command begins with, at one moment: its receipt, its case, how far the organisation data has got.
SELECT k.digest, k.receipt, c.snapshot, c.tasks, c.parties, c.is_ended,
       (SELECT coalesce(max(revision), 0) FROM supervision.org_changes)
FROM (SELECT) AS one
LEFT JOIN supervision.commands AS k ON k.id = %s LEFT JOIN supervision.cases AS c ON c.id = %s;

-- name: receipt
SELECT digest, receipt FROM supervision.commands WHERE id = %s;

-- name: case
SELECT id, snapshot, tasks, parties, is_ended FROM supervision.cases WHERE id = ANY (%s::text[]);

-- name: case_held
-- By id, so that two that hold several cases never wait for each other in a ring.
SELECT id, snapshot, tasks, parties, is_ended FROM supervision.cases WHERE id = ANY (%s::text[]) ORDER BY id FOR UPDATE;

-- name: find
SELECT id FROM supervision.cases WHERE workflow = %s AND reference = %s;

-- name: cases
SELECT id, snapshot FROM supervision.cases WHERE id > %s ORDER BY id LIMIT %s;

-- name: cases_of_workflow
SELECT id, snapshot FROM supervision.cases WHERE workflow = %s AND id > %s ORDER BY id LIMIT %s;

-- name: cases_in_state
SELECT id, snapshot FROM supervision.cases WHERE state = %s AND id > %s ORDER BY id LIMIT %s;

-- name: cases_of_workflow_in_state
SELECT id, snapshot FROM supervision.cases WHERE workflow = %s AND state = %s AND id > %s ORDER BY id LIMIT %s;

-- name: search
-- What each party finds is in order already; together sorted it would have to be read whole.  Of many parties only those
-- are read that have the newest cases.
WITH asked AS (
    SELECT DISTINCT p.party, e.is_ended
    FROM unnest(%(parties)s::text[]) AS p (party) CROSS JOIN unnest(%(kinds)s::boolean[]) AS e (is_ended)
), heads AS MATERIALIZED (
    SELECT a.party, a.is_ended, dense_rank() OVER (ORDER BY h.opened_on DESC, h.case_id DESC) AS place
    FROM asked AS a CROSS JOIN LATERAL (
        SELECT f.opened_on, f.case_id FROM supervision.parties AS f
        WHERE f.party = a.party AND f.is_ended = a.is_ended AND (f.opened_on, f.case_id) < (%(day)s, %(case)s)
          AND f.opened_on >= %(from)s
          AND (%(workflow)s::text IS NULL OR f.workflow = %(workflow)s::text)
          AND (%(state)s::text IS NULL OR %(state)s::text = (SELECT c.state FROM supervision.cases AS c WHERE c.id = f.case_id))
          AND (%(reference)s::text = ''
               OR (SELECT starts_with(c.reference, %(reference)s::text) FROM supervision.cases AS c WHERE c.id = f.case_id))
          AND (cardinality(%(also)s::text[]) = 0 OR NOT EXISTS (
                SELECT FROM unnest(%(also)s::text[]) AS also (party) WHERE NOT EXISTS (
                    SELECT FROM supervision.parties AS o
                    WHERE o.party = also.party AND o.is_ended = f.is_ended AND o.opened_on = f.opened_on AND o.case_id = f.case_id
                )
              ))
        ORDER BY f.opened_on DESC, f.case_id DESC LIMIT 1
    ) AS h
)
SELECT DISTINCT r.opened_on, r.case_id
FROM heads CROSS JOIN LATERAL (
        SELECT f.opened_on, f.case_id FROM supervision.parties AS f
        WHERE f.party = heads.party AND f.is_ended = heads.is_ended AND (f.opened_on, f.case_id) < (%(day)s, %(case)s)
          AND f.opened_on >= %(from)s
          AND (%(workflow)s::text IS NULL OR f.workflow = %(workflow)s::text)
          AND (%(state)s::text IS NULL OR %(state)s::text = (SELECT c.state FROM supervision.cases AS c WHERE c.id = f.case_id))
          AND (%(reference)s::text = ''
               OR (SELECT starts_with(c.reference, %(reference)s::text) FROM supervision.cases AS c WHERE c.id = f.case_id))
          AND (cardinality(%(also)s::text[]) = 0 OR NOT EXISTS (
                SELECT FROM unnest(%(also)s::text[]) AS also (party) WHERE NOT EXISTS (
                    SELECT FROM supervision.parties AS o
                    WHERE o.party = also.party AND o.is_ended = f.is_ended AND o.opened_on = f.opened_on AND o.case_id = f.case_id
                )
              ))
        ORDER BY f.opened_on DESC, f.case_id DESC LIMIT %(limit)s::bigint
) AS r WHERE heads.place <= %(limit)s::bigint
ORDER BY r.opened_on DESC, r.case_id DESC LIMIT %(limit)s::bigint;

-- name: search_in_state
-- What everybody finds in one state of a workflow, newest first; of that, where `everybody` is false, what names a party.
SELECT f.opened_on, f.id FROM supervision.cases AS f
WHERE f.workflow = %(workflow)s AND f.state = %(state)s AND (f.opened_on, f.id) < (%(day)s, %(case)s)
  AND f.opened_on >= %(from)s AND f.is_ended = ANY (%(kinds)s::boolean[])
  AND (%(reference)s::text = '' OR starts_with(f.reference, %(reference)s::text))
  AND (cardinality(%(also)s::text[]) = 0 OR NOT EXISTS (
        SELECT FROM unnest(%(also)s::text[]) AS also (party) WHERE NOT EXISTS (
            SELECT FROM supervision.parties AS o
            WHERE o.party = also.party AND o.is_ended = f.is_ended AND o.opened_on = f.opened_on AND o.case_id = f.id
        )
      ))
  AND (%(everybody)s::boolean OR EXISTS (
        SELECT FROM jsonb_array_elements_text(f.parties::jsonb) AS named (party) WHERE named.party = ANY (%(parties)s::text[])
      ))
ORDER BY f.opened_on DESC, f.id DESC LIMIT %(limit)s::bigint;

-- name: is_common
-- Whether a state of a workflow has more cases than so many.
SELECT true FROM supervision.cases WHERE workflow = %s AND state = %s OFFSET %s::bigint LIMIT 1;

-- name: events
SELECT case_id, seq, kind, workflow, step, state, command_id, occurred_on, recorded_at, body, hash
FROM supervision.events WHERE case_id = %s ORDER BY seq;

-- name: seal
-- Only what is seen is taken and only what was taken is deleted: a row that comes later is sealed later.  A command that
-- is cut in two by the limit gets a number below all others for its rest: it goes on before anything else.
WITH batch AS MATERIALIZED (
    SELECT id, n, case_id, first_seq, last_seq FROM supervision.outbox ORDER BY id, n LIMIT %(limit)s::bigint
), spread AS (
    SELECT b.id, b.n, b.case_id, s.seq, row_number() OVER (ORDER BY b.id, b.n, s.seq) AS place
    FROM batch AS b CROSS JOIN LATERAL generate_series(b.first_seq, b.last_seq) AS s (seq)
), taken AS MATERIALIZED (
    SELECT id, n, case_id, seq, place FROM spread WHERE place <= %(limit)s::bigint
), done AS MATERIALIZED (
    SELECT id, n, max(seq) AS seq FROM taken GROUP BY id, n
), sealed AS (
    INSERT INTO supervision.log (position, case_id, seq)
    SELECT (SELECT coalesce(max(position), 0) FROM supervision.log) + place, case_id, seq FROM taken
), gone AS (
    DELETE FROM supervision.outbox AS o USING done WHERE (o.id, o.n) = (done.id, done.n) AND o.last_seq = done.seq
), begun AS (
    UPDATE supervision.outbox AS o
    SET id = cut.next, first_seq = coalesce((SELECT done.seq + 1 FROM done WHERE (done.id, done.n) = (o.id, o.n)), o.first_seq)
    FROM (SELECT max(id) AS id, least(min(id), 0) - 1 AS next FROM done) AS cut
    WHERE o.id = cut.id
      AND NOT EXISTS (SELECT FROM done WHERE (done.id, done.n, done.seq) = (o.id, o.n, o.last_seq))
)
SELECT count(*) FROM taken;

-- name: gauge
SELECT coalesce(sum(o.last_seq - o.first_seq + 1), 0)::bigint, min(e.recorded_at),
       to_char(clock_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')
FROM supervision.outbox AS o JOIN supervision.events AS e ON e.case_id = o.case_id AND e.seq = o.first_seq;

-- name: log
SELECT l.position, e.case_id, e.seq, e.kind, e.workflow, e.step, e.state, e.command_id, e.occurred_on, e.recorded_at,
       e.body, e.hash
FROM supervision.log AS l JOIN supervision.events AS e ON e.case_id = l.case_id AND e.seq = l.seq
WHERE l.position > %s ORDER BY l.position LIMIT %s;

-- name: log_of_kinds
SELECT l.position, e.case_id, e.seq, e.kind, e.workflow, e.step, e.state, e.command_id, e.occurred_on, e.recorded_at,
       e.body, e.hash
FROM supervision.log AS l JOIN supervision.events AS e ON e.case_id = l.case_id AND e.seq = l.seq
WHERE l.position > %s AND e.kind = ANY (%s::text[]) ORDER BY l.position LIMIT %s;

-- name: claims
SELECT key, first_on, last_on, case_id FROM supervision.claims WHERE key = ANY (%s::text[])
ORDER BY first_on, case_id, key, last_on;

-- name: claims_with_heads
-- As `claims`, and how often each key has been decided on; one row for a key that nobody holds.
SELECT k.key, c.first_on, c.last_on, c.case_id, coalesce(h.version, 0)
FROM unnest(%s::text[]) AS k (key)
LEFT JOIN supervision.claim_heads AS h ON h.key = k.key LEFT JOIN supervision.claims AS c ON c.key = k.key
ORDER BY c.first_on, c.case_id, k.key, c.last_on;

-- name: deadlines
-- WITH TIES: a page ends only between two cases.
SELECT case_id, workflow, name, owner, started_on, due_on, is_paused, waits
FROM (
    SELECT case_id, workflow, name, owner, started_on, due_on, is_paused, waits FROM supervision.deadlines
    WHERE due_on <= %s AND (due_on, case_id) > (%s, %s)
    ORDER BY due_on, case_id FETCH FIRST (%s) ROWS WITH TIES
) AS page ORDER BY due_on, case_id, name;

-- name: deadlines_of_parties
-- As `search`: of each party the first days and cases, of many parties those that have the first of all.
WITH heads AS MATERIALIZED (
    SELECT a.party, dense_rank() OVER (ORDER BY h.due_on, h.case_id) AS place
    FROM (SELECT DISTINCT party FROM unnest(%(parties)s::text[]) AS p (party)) AS a CROSS JOIN LATERAL (
        SELECT r.due_on, r.case_id FROM supervision.due AS r
        WHERE r.party = a.party AND r.due_on <= %(until)s AND (r.due_on, r.case_id) > (%(day)s, %(case)s)
        ORDER BY r.due_on, r.case_id LIMIT 1
    ) AS h
), places AS MATERIALIZED (
    SELECT DISTINCT r.due_on, r.case_id FROM heads CROSS JOIN LATERAL (
        SELECT r.due_on, r.case_id FROM supervision.due AS r
        WHERE r.party = heads.party AND r.due_on <= %(until)s AND (r.due_on, r.case_id) > (%(day)s, %(case)s)
        ORDER BY r.due_on, r.case_id LIMIT %(limit)s::bigint
    ) AS r WHERE heads.place <= %(limit)s::bigint
    ORDER BY r.due_on, r.case_id LIMIT %(limit)s::bigint
)
SELECT case_id, workflow, name, owner, started_on, due_on, is_paused, waits
FROM (
    SELECT d.* FROM places JOIN supervision.deadlines AS d ON d.due_on = places.due_on AND d.case_id = places.case_id
    ORDER BY d.due_on, d.case_id FETCH FIRST (%(limit)s::bigint) ROWS WITH TIES
) AS page ORDER BY due_on, case_id, name;

-- name: tasks
-- For each holder a list that the index has in order already; together sorted they would have to be read whole.
SELECT case_id, workflow, role, holder, steps, due_on
FROM (
    SELECT t.* FROM (SELECT DISTINCT * FROM unnest(%(roles)s::text[], %(holders)s::text[]) AS h (role, holder)) AS asked
    CROSS JOIN LATERAL (
        SELECT * FROM supervision.tasks AS t
        WHERE t.role = asked.role AND t.holder = asked.holder AND (t.place, t.case_id) > (%(place)s, %(case)s)
        ORDER BY t.place, t.case_id LIMIT %(limit)s::bigint
    ) AS t ORDER BY t.place, t.case_id FETCH FIRST (%(limit)s::bigint) ROWS WITH TIES
) AS page ORDER BY place, case_id, role, holder;

-- name: personal
SELECT ref, case_id, field, salt, value FROM supervision.personal WHERE case_id = ANY (%s::text[]);

-- name: insert_denial
INSERT INTO supervision.denials (actor, case_id, step, codes, recorded_at) VALUES (%s, %s, %s, %s, %s);

-- name: insert_denial_where
-- Only where all that the refusal rested on is still so, at one moment; a refusal changes nothing, so nothing is locked.
INSERT INTO supervision.denials (actor, case_id, step, codes, recorded_at)
SELECT %(actor)s, %(case)s, %(step)s, %(codes)s, %(recorded_at)s
WHERE (SELECT count(*) FILTER (WHERE coalesce(c.seq, 0) = e.seq)
       FROM unnest(%(checked)s::text[], %(seqs)s::bigint[]) AS e (id, seq)
       LEFT JOIN supervision.cases AS c ON c.id = e.id) = cardinality(%(checked)s::text[])
  AND NOT EXISTS (
        SELECT FROM unnest(%(keys)s::text[], %(versions)s::bigint[]) AS e (key, version)
        LEFT JOIN supervision.claim_heads AS h ON h.key = e.key WHERE coalesce(h.version, 0) <> e.version
      )
  AND (SELECT coalesce(max(revision), 0) FROM supervision.org_changes) = %(revision)s
RETURNING true;

-- name: denials
SELECT actor, case_id, step, codes, recorded_at FROM supervision.denials ORDER BY id DESC LIMIT %s;

-- name: change_org
-- The revision afterwards; nothing else reads the new rows in this statement.
WITH last AS MATERIALIZED (
    SELECT coalesce(max(revision), 0) AS revision FROM supervision.org_changes
), learned AS (
    INSERT INTO supervision.org_changes (revision, kind, body, recorded_at)
    SELECT last.revision + n.n, n.kind, n.body, %(at)s
    FROM last, unnest(%(kinds)s::text[], %(bodies)s::bytea[]) WITH ORDINALITY AS n (kind, body, n)
), named AS (
    INSERT INTO supervision.people (id, name) SELECT * FROM unnest(%(ids)s::text[], %(names)s::text[])
    ON CONFLICT (id) DO UPDATE SET name = excluded.name
)
SELECT revision + cardinality(%(kinds)s::text[]) FROM last;

-- name: org_changes
SELECT revision, kind, body, recorded_at FROM supervision.org_changes WHERE revision > %s ORDER BY revision;

-- name: names
SELECT id, name FROM supervision.people;

-- name: insert_spec
INSERT INTO supervision.specs (name, version, digest, body) VALUES (%s, %s, %s, %s)
ON CONFLICT (name, version, digest) DO NOTHING;

-- name: specs
SELECT name, version, digest, body FROM supervision.specs ORDER BY name, version, id;

-- name: lease
-- What `taken` in `supervision.store` says, in one statement: of several who ask at once each sees what the one before made.
INSERT INTO supervision.leases AS l (name, holder, until_at, number, position, note)
VALUES (%(name)s, %(holder)s, %(until)s, 1, 0, ''::bytea)
ON CONFLICT (name) DO UPDATE
SET holder = excluded.holder, until_at = excluded.until_at,
    number = l.number + CASE WHEN l.holder = excluded.holder AND l.until_at > %(now)s THEN 0 ELSE 1 END
WHERE l.holder = excluded.holder OR l.until_at <= %(now)s OR l.until_at > %(latest)s
RETURNING name, holder, until_at, number, position, note;

-- name: advance
UPDATE supervision.leases SET position = %s, note = %s WHERE name = %s AND number = %s RETURNING true;

-- name: let_go
UPDATE supervision.leases SET until_at = '' WHERE name = %s AND number = %s RETURNING true;

-- name: leases
SELECT name, holder, until_at, number, position, note FROM supervision.leases ORDER BY name;
