-- Every statement the PostgreSQL store runs, by name.  The text is constant: values are bound, never pasted in.
-- Advisory locks, all let go with the transaction: 1 one writer, 2 one sealer, 3 one migration at a time.

-- name: begin
-- Two statements in one message: what comes behind the lock sees all that was committed before it was had.
BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE;
SELECT pg_advisory_xact_lock(1937059954, 1);

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

-- name: begin_reading
BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY;

-- name: commit
COMMIT;

-- name: rollback
ROLLBACK;

-- name: settle
-- What safety hangs on, read; what depends on this session alone, set.
SELECT current_setting('server_version_num')::integer, current_setting('server_encoding'), current_setting('fsync'),
       current_setting('full_page_writes'), current_setting('synchronous_commit'), pg_is_in_recovery(),
       set_config('lock_timeout', %(lock_timeout)s, false),
       set_config('statement_timeout', %(statement_timeout)s, false),
       set_config('idle_in_transaction_session_timeout', %(idle_timeout)s, false);

-- name: has_schema
SELECT to_regnamespace('supervision') IS NOT NULL, to_regclass('supervision.schema_versions') IS NOT NULL,
       EXISTS (SELECT FROM pg_class WHERE relnamespace = to_regnamespace('supervision'));

-- name: create_schema
CREATE SCHEMA supervision;

-- name: schema_version
SELECT number, oldest FROM supervision.schema_versions ORDER BY number DESC LIMIT 1;

-- name: insert_schema_version
INSERT INTO supervision.schema_versions (number, oldest) VALUES (%s, %s);

-- name: receipt
SELECT digest, receipt FROM supervision.commands WHERE id = %s;

-- name: case
SELECT id, snapshot, tasks FROM supervision.cases WHERE id = ANY (%s::text[]);

-- name: find
SELECT id FROM supervision.cases WHERE workflow = %s AND reference = %s;

-- name: write
-- One command, whole or not at all, in one statement.  `heads` locks every case read or written, by id, so that two
-- writers never wait for each other in a ring; `good` says whether each still has the version the decision rested on,
-- whether the command is new and the references are free.  Where not, no row is touched.
WITH heads AS MATERIALIZED (
    SELECT c.id, c.seq FROM supervision.cases AS c
    WHERE c.id = ANY (%(checked)s::text[]) ORDER BY c.id FOR UPDATE
), good AS MATERIALIZED (
    SELECT (SELECT count(*) FILTER (WHERE coalesce(h.seq, 0) = e.seq)
            FROM unnest(%(checked)s::text[], %(seqs)s::bigint[]) AS e (id, seq) LEFT JOIN heads AS h ON h.id = e.id
           ) = cardinality(%(checked)s::text[])
       AND NOT EXISTS (SELECT FROM supervision.commands WHERE id = %(command)s)
       AND NOT EXISTS (
            SELECT FROM unnest(%(workflow)s::text[], %(reference)s::text[], %(before)s::bigint[]) AS n (workflow, reference, before)
            JOIN supervision.cases AS c ON c.workflow = n.workflow AND c.reference = n.reference WHERE n.before = 0
           ) AS yes
), command AS (
    INSERT INTO supervision.commands (id, digest, receipt)
    SELECT %(command)s, %(digest)s::bytea, %(receipt)s::bytea FROM good WHERE yes
), item AS MATERIALIZED (
    SELECT n.* FROM good, unnest(
        %(id)s::text[], %(before)s::bigint[], %(workflow)s::text[], %(reference)s::text[], %(version)s::bigint[],
        %(state)s::text[], %(is_ended)s::boolean[], %(seq)s::bigint[], %(head)s::bytea[], %(snapshot)s::bytea[],
        %(tasks)s::text[]
    ) AS n (id, before, workflow, reference, version, state, is_ended, seq, head, snapshot, tasks) WHERE good.yes
), opened AS (
    INSERT INTO supervision.cases (id, workflow, reference, version, state, is_ended, seq, head, snapshot, tasks)
    SELECT id, workflow, reference, version, state, is_ended, seq, head, snapshot, tasks FROM item WHERE before = 0
), moved AS (
    UPDATE supervision.cases AS c
    SET version = i.version, state = i.state, is_ended = i.is_ended, seq = i.seq, head = i.head,
        snapshot = i.snapshot, tasks = i.tasks
    FROM item AS i WHERE c.id = i.id AND c.seq = i.before
), told AS (
    INSERT INTO supervision.events (case_id, seq, kind, workflow, step, state, command_id, occurred_on, recorded_at, body, hash)
    SELECT e.* FROM good, unnest(
        %(e_case)s::text[], %(e_seq)s::bigint[], %(e_kind)s::text[], %(e_workflow)s::text[], %(e_step)s::text[],
        %(e_state)s::text[], %(e_command)s::text[], %(e_occurred)s::text[], %(e_recorded)s::text[],
        %(e_body)s::bytea[], %(e_hash)s::bytea[]
    ) AS e WHERE good.yes
), waiting AS (
    INSERT INTO supervision.outbox (command_id, case_id, first_seq, last_seq)
    SELECT %(command)s, o.case_id, o.first_seq, o.last_seq
    FROM good, unnest(%(o_case)s::text[], %(o_first)s::bigint[], %(o_last)s::bigint[])
        WITH ORDINALITY AS o (case_id, first_seq, last_seq, n) WHERE good.yes ORDER BY o.n
), kept_apart AS (
    INSERT INTO supervision.personal (ref, case_id, field, salt, value)
    SELECT p.* FROM good, unnest(
        %(p_ref)s::text[], %(p_case)s::text[], %(p_field)s::text[], %(p_salt)s::bytea[], %(p_value)s::bytea[]
    ) AS p WHERE good.yes
), claims_gone AS (
    DELETE FROM supervision.claims AS c
    USING good, unnest(%(c_key)s::text[], %(c_first)s::text[], %(c_last)s::text[], %(c_case)s::text[])
        AS g (key, first_on, last_on, case_id)
    WHERE good.yes AND (c.key, c.first_on, c.last_on, c.case_id) = (g.key, g.first_on, g.last_on, g.case_id)
), claims_new AS (
    INSERT INTO supervision.claims (key, first_on, last_on, case_id)
    SELECT n.* FROM good, unnest(%(n_key)s::text[], %(n_first)s::text[], %(n_last)s::text[], %(n_case)s::text[]) AS n
    WHERE good.yes
), deadlines_gone AS (
    DELETE FROM supervision.deadlines AS d
    USING good, unnest(%(d_due)s::text[], %(d_case)s::text[], %(d_name)s::text[]) AS g (due_on, case_id, name)
    WHERE good.yes AND (d.due_on, d.case_id, d.name) = (g.due_on, g.case_id, g.name)
), deadlines_new AS (
    INSERT INTO supervision.deadlines (case_id, workflow, name, owner, started_on, due_on, is_paused, waits)
    SELECT n.* FROM good, unnest(
        %(f_case)s::text[], %(f_workflow)s::text[], %(f_name)s::text[], %(f_owner)s::text[], %(f_started)s::text[],
        %(f_due)s::text[], %(f_paused)s::boolean[], %(f_waits)s::boolean[]
    ) AS n WHERE good.yes
    ON CONFLICT (due_on, case_id, name) DO UPDATE
    SET workflow = excluded.workflow, owner = excluded.owner, started_on = excluded.started_on,
        is_paused = excluded.is_paused, waits = excluded.waits
), tasks_gone AS (
    DELETE FROM supervision.tasks AS t
    USING good, unnest(%(t_role)s::text[], %(t_holder)s::text[], %(t_place)s::text[], %(t_case)s::text[])
        AS g (role, holder, place, case_id)
    WHERE good.yes AND (t.role, t.holder, t.place, t.case_id) = (g.role, g.holder, g.place, g.case_id)
), tasks_new AS (
    INSERT INTO supervision.tasks (role, holder, place, case_id, workflow, steps, due_on)
    SELECT n.* FROM good, unnest(
        %(w_role)s::text[], %(w_holder)s::text[], %(w_place)s::text[], %(w_case)s::text[], %(w_workflow)s::text[],
        %(w_steps)s::text[], %(w_due)s::text[]
    ) AS n WHERE good.yes
    ON CONFLICT (role, holder, place, case_id) DO UPDATE
    SET workflow = excluded.workflow, steps = excluded.steps, due_on = excluded.due_on
)
SELECT yes FROM good;

-- name: cases
SELECT id, snapshot FROM supervision.cases WHERE id > %s ORDER BY id LIMIT %s;

-- name: cases_of_workflow
SELECT id, snapshot FROM supervision.cases WHERE workflow = %s AND id > %s ORDER BY id LIMIT %s;

-- name: cases_in_state
SELECT id, snapshot FROM supervision.cases WHERE state = %s AND id > %s ORDER BY id LIMIT %s;

-- name: cases_of_workflow_in_state
SELECT id, snapshot FROM supervision.cases WHERE workflow = %s AND state = %s AND id > %s ORDER BY id LIMIT %s;

-- name: events
SELECT case_id, seq, kind, workflow, step, state, command_id, occurred_on, recorded_at, body, hash
FROM supervision.events WHERE case_id = %s ORDER BY seq;

-- name: seal
-- Only what is seen is taken and only what was taken is deleted: a row that comes later is sealed later.
WITH batch AS MATERIALIZED (
    SELECT id, case_id, first_seq, last_seq FROM supervision.outbox ORDER BY id LIMIT %(limit)s::bigint
), spread AS (
    SELECT b.id, b.case_id, s.seq, row_number() OVER (ORDER BY b.id, s.seq) AS n
    FROM batch AS b CROSS JOIN LATERAL generate_series(b.first_seq, b.last_seq) AS s (seq)
), taken AS MATERIALIZED (
    SELECT id, case_id, seq, n FROM spread WHERE n <= %(limit)s::bigint
), done AS MATERIALIZED (
    SELECT id, max(seq) AS seq FROM taken GROUP BY id
), sealed AS (
    INSERT INTO supervision.log (position, case_id, seq)
    SELECT (SELECT coalesce(max(position), 0) FROM supervision.log) + n, case_id, seq FROM taken
), gone AS (
    DELETE FROM supervision.outbox AS o USING done WHERE o.id = done.id AND o.last_seq = done.seq
), begun AS (
    UPDATE supervision.outbox AS o SET first_seq = done.seq + 1 FROM done WHERE o.id = done.id AND o.last_seq > done.seq
)
SELECT count(*) FROM taken;

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

-- name: deadlines
-- WITH TIES: a page ends only between two cases.
SELECT case_id, workflow, name, owner, started_on, due_on, is_paused, waits
FROM (
    SELECT case_id, workflow, name, owner, started_on, due_on, is_paused, waits FROM supervision.deadlines
    WHERE due_on <= %s AND (due_on, case_id) > (%s, %s)
    ORDER BY due_on, case_id FETCH FIRST (%s) ROWS WITH TIES
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
