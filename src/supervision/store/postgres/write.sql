-- One command, whole or not at all, in one statement: the parts it needs, in this order, each a line of a WITH.
-- A part whose arrays would be empty is left out; every text that can come about is made of these parts alone.

-- part: turn
-- Beside the writers of other commands, but not beside one that wants to be alone.
turn AS MATERIALIZED (
    SELECT pg_advisory_xact_lock_shared(1937059954, 1)::text AS held
)

-- part: heads
-- Locks every case read or written, by id, so that two commands never wait for each other in a ring.  What another
-- writer has changed while this one waited is seen here as it is now.
heads AS MATERIALIZED (
    SELECT c.id, c.seq FROM supervision.cases AS c
    WHERE (SELECT held FROM turn) IS NOT NULL AND c.id = ANY (%(checked)s::text[]) ORDER BY c.id FOR UPDATE
)

-- part: keyed
-- The same for claims: whoever decides on a key counts it on, and sees how far it has got.
keyed AS (
    INSERT INTO supervision.claim_heads AS h (key, version)
    SELECT k.key, 1 FROM unnest(%(k_key)s::text[]) AS k (key), (SELECT count(*) FROM heads) AS held ORDER BY k.key
    ON CONFLICT (key) DO UPDATE SET version = h.version + 1 RETURNING h.key, h.version
)

-- part: good
-- Whether all is as the decision took it to be.  Where not, no row is touched.
good AS MATERIALIZED (
    SELECT (SELECT count(*) FILTER (WHERE coalesce(h.seq, 0) = e.seq)
            FROM unnest(%(checked)s::text[], %(seqs)s::bigint[]) AS e (id, seq) LEFT JOIN heads AS h ON h.id = e.id
           ) = cardinality(%(checked)s::text[])
       AND NOT EXISTS (SELECT FROM supervision.commands WHERE id = %(command)s)
       AND (%(revision)s::bigint IS NULL
            OR (SELECT coalesce(max(revision), 0) FROM supervision.org_changes) = %(revision)s) AS yes
)

-- part: good_with_keys
-- As `good`; -1 stands for a key that nobody has read.
good AS MATERIALIZED (
    SELECT (SELECT count(*) FILTER (WHERE coalesce(h.seq, 0) = e.seq)
            FROM unnest(%(checked)s::text[], %(seqs)s::bigint[]) AS e (id, seq) LEFT JOIN heads AS h ON h.id = e.id
           ) = cardinality(%(checked)s::text[])
       AND (SELECT count(*) FILTER (WHERE e.version IN (-1, h.version - 1))
            FROM unnest(%(k_key)s::text[], %(k_version)s::bigint[]) AS e (key, version) JOIN keyed AS h ON h.key = e.key
           ) = cardinality(%(k_key)s::text[])
       AND NOT EXISTS (SELECT FROM supervision.commands WHERE id = %(command)s)
       AND (%(revision)s::bigint IS NULL
            OR (SELECT coalesce(max(revision), 0) FROM supervision.org_changes) = %(revision)s) AS yes
)

-- part: command
-- Numbered behind the locks: commands of one case are numbered in their order.
command AS (
    INSERT INTO supervision.commands (id, digest, receipt)
    SELECT %(command)s, %(digest)s::bytea, %(receipt)s::bytea FROM good WHERE yes RETURNING number
)

-- part: opened
-- A reference or an id that is taken is an error of the index, and undoes the statement.
opened AS (
    INSERT INTO supervision.cases (id, workflow, reference, version, state, is_ended, seq, head, snapshot, tasks)
    SELECT n.* FROM good, unnest(
        %(i_id)s::text[], %(i_workflow)s::text[], %(i_reference)s::text[], %(i_version)s::bigint[],
        %(i_state)s::text[], %(i_is_ended)s::boolean[], %(i_seq)s::bigint[], %(i_head)s::bytea[],
        %(i_snapshot)s::bytea[], %(i_tasks)s::text[]
    ) AS n WHERE good.yes
)

-- part: moved
moved AS (
    UPDATE supervision.cases AS c
    SET version = n.version, state = n.state, is_ended = n.is_ended, seq = n.seq, head = n.head,
        snapshot = n.snapshot, tasks = n.tasks
    FROM good, unnest(
        %(m_id)s::text[], %(m_before)s::bigint[], %(m_version)s::bigint[], %(m_state)s::text[],
        %(m_is_ended)s::boolean[], %(m_seq)s::bigint[], %(m_head)s::bytea[], %(m_snapshot)s::bytea[], %(m_tasks)s::text[]
    ) AS n (id, before, version, state, is_ended, seq, head, snapshot, tasks)
    WHERE good.yes AND c.id = n.id AND c.seq = n.before
)

-- part: told
told AS (
    INSERT INTO supervision.events (case_id, seq, kind, workflow, step, state, command_id, occurred_on, recorded_at, body, hash)
    SELECT e.* FROM good, unnest(
        %(e_case)s::text[], %(e_seq)s::bigint[], %(e_kind)s::text[], %(e_workflow)s::text[], %(e_step)s::text[],
        %(e_state)s::text[], %(e_command)s::text[], %(e_occurred)s::text[], %(e_recorded)s::text[],
        %(e_body)s::bytea[], %(e_hash)s::bytea[]
    ) AS e WHERE good.yes
)

-- part: waiting
waiting AS (
    INSERT INTO supervision.outbox (id, n, case_id, first_seq, last_seq)
    SELECT command.number, o.n, o.case_id, o.first_seq, o.last_seq
    FROM command, unnest(%(o_case)s::text[], %(o_first)s::bigint[], %(o_last)s::bigint[])
        WITH ORDINALITY AS o (case_id, first_seq, last_seq, n)
)

-- part: kept_apart
kept_apart AS (
    INSERT INTO supervision.personal (ref, case_id, field, salt, value)
    SELECT p.* FROM good, unnest(
        %(p_ref)s::text[], %(p_case)s::text[], %(p_field)s::text[], %(p_salt)s::bytea[], %(p_value)s::bytea[]
    ) AS p WHERE good.yes
)

-- part: claims_gone
claims_gone AS (
    DELETE FROM supervision.claims AS c
    USING good, unnest(%(c_key)s::text[], %(c_first)s::text[], %(c_last)s::text[], %(c_case)s::text[])
        AS g (key, first_on, last_on, case_id)
    WHERE good.yes AND (c.key, c.first_on, c.last_on, c.case_id) = (g.key, g.first_on, g.last_on, g.case_id)
)

-- part: claims_new
claims_new AS (
    INSERT INTO supervision.claims (key, first_on, last_on, case_id)
    SELECT n.* FROM good, unnest(%(n_key)s::text[], %(n_first)s::text[], %(n_last)s::text[], %(n_case)s::text[]) AS n
    WHERE good.yes
)

-- part: deadlines_gone
deadlines_gone AS (
    DELETE FROM supervision.deadlines AS d
    USING good, unnest(%(d_due)s::text[], %(d_case)s::text[], %(d_name)s::text[]) AS g (due_on, case_id, name)
    WHERE good.yes AND (d.due_on, d.case_id, d.name) = (g.due_on, g.case_id, g.name)
)

-- part: deadlines_new
deadlines_new AS (
    INSERT INTO supervision.deadlines (case_id, workflow, name, owner, started_on, due_on, is_paused, waits)
    SELECT n.* FROM good, unnest(
        %(f_case)s::text[], %(f_workflow)s::text[], %(f_name)s::text[], %(f_owner)s::text[], %(f_started)s::text[],
        %(f_due)s::text[], %(f_paused)s::boolean[], %(f_waits)s::boolean[]
    ) AS n WHERE good.yes
    ON CONFLICT (due_on, case_id, name) DO UPDATE
    SET workflow = excluded.workflow, owner = excluded.owner, started_on = excluded.started_on,
        is_paused = excluded.is_paused, waits = excluded.waits
)

-- part: tasks_gone
tasks_gone AS (
    DELETE FROM supervision.tasks AS t
    USING good, unnest(%(t_role)s::text[], %(t_holder)s::text[], %(t_place)s::text[], %(t_case)s::text[])
        AS g (role, holder, place, case_id)
    WHERE good.yes AND (t.role, t.holder, t.place, t.case_id) = (g.role, g.holder, g.place, g.case_id)
)

-- part: tasks_new
tasks_new AS (
    INSERT INTO supervision.tasks (role, holder, place, case_id, workflow, steps, due_on)
    SELECT n.* FROM good, unnest(
        %(w_role)s::text[], %(w_holder)s::text[], %(w_place)s::text[], %(w_case)s::text[], %(w_workflow)s::text[],
        %(w_steps)s::text[], %(w_due)s::text[]
    ) AS n WHERE good.yes
    ON CONFLICT (role, holder, place, case_id) DO UPDATE
    SET workflow = excluded.workflow, steps = excluded.steps, due_on = excluded.due_on
)
