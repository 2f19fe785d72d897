-- One command, whole or not at all, in one statement: the parts it needs, in this order, each a line of a WITH.
-- A part that has no rows is left out; every text that can come about is made of these parts alone.
-- All values come as one JSON document, bytes as hexadecimal digits: a driver takes longer to bind fifty arrays than
-- the server takes to read it.

-- part: doc
doc AS MATERIALIZED (
    SELECT %s::jsonb AS d
)

-- part: turn
-- Beside the writers of other commands, but not beside one that wants to be alone.
turn AS MATERIALIZED (
    SELECT pg_advisory_xact_lock_shared(1937059954, 1)::text AS held
)

-- part: expected
expected AS MATERIALIZED (
    SELECT key AS id, value::bigint AS seq FROM doc, jsonb_each_text(doc.d -> 'checked')
)

-- part: heads
-- Locks every case read or written, by id, so that two commands never wait for each other in a ring.  What another
-- writer has changed while this one waited is seen here as it is now.
heads AS MATERIALIZED (
    SELECT c.id, c.seq FROM supervision.cases AS c
    WHERE (SELECT held FROM turn) IS NOT NULL AND c.id = ANY (ARRAY(SELECT id FROM expected)) ORDER BY c.id FOR UPDATE
)

-- part: keyed
-- The same for claims: whoever decides on a key counts it on, and sees how far it has got.
keyed AS (
    INSERT INTO supervision.claim_heads AS h (key, version)
    SELECT k.key, 1 FROM doc, jsonb_object_keys(doc.d -> 'keys') AS k (key), (SELECT count(*) FROM heads) AS held
    ORDER BY k.key COLLATE "C"
    ON CONFLICT (key) DO UPDATE SET version = h.version + 1 RETURNING h.key, h.version
)

-- part: good
-- Whether all is as the decision took it to be.  Where not, no row is touched.
good AS MATERIALIZED (
    SELECT NOT EXISTS (
            SELECT FROM expected AS e LEFT JOIN heads AS h ON h.id = e.id WHERE coalesce(h.seq, 0) <> e.seq
           )
       AND NOT EXISTS (SELECT FROM supervision.commands WHERE id = (SELECT d ->> 'command' FROM doc))
       AND (SELECT coalesce((doc.d ->> 'revision')::bigint, last.revision) = last.revision
            FROM doc, (SELECT supervision.last_revision(held) AS revision FROM turn) AS last) AS yes
)

-- part: good_with_keys
-- As `good`; -1 stands for a key that nobody has read.
good AS MATERIALIZED (
    SELECT NOT EXISTS (
            SELECT FROM expected AS e LEFT JOIN heads AS h ON h.id = e.id WHERE coalesce(h.seq, 0) <> e.seq
           )
       AND NOT EXISTS (
            SELECT FROM keyed AS h, doc WHERE (doc.d -> 'keys' ->> h.key)::bigint NOT IN (-1, h.version - 1)
           )
       AND NOT EXISTS (SELECT FROM supervision.commands WHERE id = (SELECT d ->> 'command' FROM doc))
       AND (SELECT coalesce((doc.d ->> 'revision')::bigint, last.revision) = last.revision
            FROM doc, (SELECT supervision.last_revision(held) AS revision FROM turn) AS last) AS yes
)

-- part: command
-- Numbered behind the locks: commands of one case are numbered in their order.
command AS (
    INSERT INTO supervision.commands (id, digest, receipt)
    SELECT doc.d ->> 'command', decode(doc.d ->> 'digest', 'hex'), decode(doc.d ->> 'receipt', 'hex')
    FROM doc, good WHERE good.yes RETURNING number
)

-- part: opened
-- A reference or an id that is taken is an error of the index, and undoes the statement.
opened AS (
    INSERT INTO supervision.cases
        (id, workflow, reference, opened_on, version, state, is_ended, seq, head, snapshot, tasks, parties)
    SELECT n.id, n.workflow, n.reference, n.opened_on, n.version, n.state, n.is_ended, n.seq, decode(n.head, 'hex'),
        decode(n.snapshot, 'hex'), n.tasks, n.parties
    FROM doc, good, jsonb_to_recordset(doc.d -> 'opened') AS n (
        id text, workflow text, reference text, opened_on text, version bigint, state text, is_ended boolean, seq bigint,
        head text, snapshot text, tasks text, parties text
    ) WHERE good.yes
)

-- part: moved
moved AS (
    UPDATE supervision.cases AS c
    SET version = n.version, state = n.state, is_ended = n.is_ended, seq = n.seq, head = decode(n.head, 'hex'),
        snapshot = decode(n.snapshot, 'hex'), tasks = n.tasks, parties = n.parties
    FROM doc, good, jsonb_to_recordset(doc.d -> 'moved') AS n (
        id text, before bigint, version bigint, state text, is_ended boolean, seq bigint, head text, snapshot text,
        tasks text, parties text
    ) WHERE good.yes AND c.id = n.id AND c.seq = n.before
)

-- part: told
told AS (
    INSERT INTO supervision.events (case_id, seq, kind, workflow, step, state, command_id, occurred_on, recorded_at, body, hash)
    SELECT n.case_id, n.seq, n.kind, n.workflow, n.step, n.state, n.command_id, n.occurred_on, n.recorded_at,
        decode(n.body, 'hex'), decode(n.hash, 'hex')
    FROM doc, good, jsonb_to_recordset(doc.d -> 'told') AS n (
        case_id text, seq bigint, kind text, workflow text, step text, state text, command_id text, occurred_on text,
        recorded_at text, body text, hash text
    ) WHERE good.yes
)

-- part: waiting
waiting AS (
    INSERT INTO supervision.outbox (id, n, case_id, first_seq, last_seq)
    SELECT command.number, n.n, n.case_id, n.first_seq, n.last_seq
    FROM doc, command, jsonb_to_recordset(doc.d -> 'waiting') AS n (
        n bigint, case_id text, first_seq bigint, last_seq bigint
    )
)

-- part: kept_apart
kept_apart AS (
    INSERT INTO supervision.personal (ref, case_id, field, salt, value)
    SELECT n.ref, n.case_id, n.field, decode(n.salt, 'hex'), decode(n.value, 'hex')
    FROM doc, good, jsonb_to_recordset(doc.d -> 'kept_apart') AS n (
        ref text, case_id text, field text, salt text, value text
    ) WHERE good.yes
)

-- part: claims_gone
claims_gone AS (
    DELETE FROM supervision.claims AS c
    USING doc, good, jsonb_to_recordset(doc.d -> 'claims_gone') AS n (
        key text, first_on text, last_on text, case_id text
    ) WHERE good.yes AND (c.key, c.first_on, c.last_on, c.case_id) = (n.key, n.first_on, n.last_on, n.case_id)
)

-- part: claims_new
claims_new AS (
    INSERT INTO supervision.claims (key, first_on, last_on, case_id)
    SELECT n.key, n.first_on, n.last_on, n.case_id
    FROM doc, good, jsonb_to_recordset(doc.d -> 'claims_new') AS n (
        key text, first_on text, last_on text, case_id text
    ) WHERE good.yes
)

-- part: deadlines_gone
deadlines_gone AS (
    DELETE FROM supervision.deadlines AS c
    USING doc, good, jsonb_to_recordset(doc.d -> 'deadlines_gone') AS n (due_on text, case_id text, name text)
    WHERE good.yes AND (c.due_on, c.case_id, c.name) = (n.due_on, n.case_id, n.name)
)

-- part: deadlines_new
deadlines_new AS (
    INSERT INTO supervision.deadlines (case_id, workflow, name, owner, started_on, due_on, is_paused, waits)
    SELECT n.case_id, n.workflow, n.name, n.owner, n.started_on, n.due_on, n.is_paused, n.waits
    FROM doc, good, jsonb_to_recordset(doc.d -> 'deadlines_new') AS n (
        case_id text, workflow text, name text, owner text, started_on text, due_on text, is_paused boolean,
        waits boolean
    ) WHERE good.yes
    ON CONFLICT (due_on, case_id, name) DO UPDATE
    SET workflow = excluded.workflow, owner = excluded.owner, started_on = excluded.started_on,
        is_paused = excluded.is_paused, waits = excluded.waits
)

-- part: tasks_gone
tasks_gone AS (
    DELETE FROM supervision.tasks AS c
    USING doc, good, jsonb_to_recordset(doc.d -> 'tasks_gone') AS n (
        role text, holder text, place text, case_id text
    ) WHERE good.yes AND (c.role, c.holder, c.place, c.case_id) = (n.role, n.holder, n.place, n.case_id)
)

-- part: tasks_new
tasks_new AS (
    INSERT INTO supervision.tasks (role, holder, place, case_id, workflow, steps, due_on)
    SELECT n.role, n.holder, n.place, n.case_id, n.workflow, n.steps, n.due_on
    FROM doc, good, jsonb_to_recordset(doc.d -> 'tasks_new') AS n (
        role text, holder text, place text, case_id text, workflow text, steps text, due_on text
    ) WHERE good.yes
    ON CONFLICT (role, holder, place, case_id) DO UPDATE
    SET workflow = excluded.workflow, steps = excluded.steps, due_on = excluded.due_on
)

-- part: found_gone
found_gone AS (
    DELETE FROM supervision.parties AS c
    USING doc, good, jsonb_to_recordset(doc.d -> 'found_gone') AS n (
        party text, is_ended boolean, opened_on text, case_id text
    ) WHERE good.yes AND (c.party, c.is_ended, c.opened_on, c.case_id) = (n.party, n.is_ended, n.opened_on, n.case_id)
)

-- part: found_new
found_new AS (
    INSERT INTO supervision.parties (party, is_ended, opened_on, case_id, workflow)
    SELECT n.party, n.is_ended, n.opened_on, n.case_id, n.workflow
    FROM doc, good, jsonb_to_recordset(doc.d -> 'found_new') AS n (
        party text, is_ended boolean, opened_on text, case_id text, workflow text
    ) WHERE good.yes
)

-- part: due_gone
due_gone AS (
    DELETE FROM supervision.due AS c
    USING doc, good, jsonb_to_recordset(doc.d -> 'due_gone') AS n (party text, due_on text, case_id text)
    WHERE good.yes AND (c.party, c.due_on, c.case_id) = (n.party, n.due_on, n.case_id)
)

-- part: due_new
due_new AS (
    INSERT INTO supervision.due (party, due_on, case_id)
    SELECT n.party, n.due_on, n.case_id
    FROM doc, good, jsonb_to_recordset(doc.d -> 'due_new') AS n (party text, due_on text, case_id text)
    WHERE good.yes
)
