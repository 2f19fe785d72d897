-- What wakes the workers: a job of procrastinate's is asked for in the transaction that made it necessary.
-- One that nobody installs costs nobody anything; run again, it replaces itself.

-- Asks for a job unless one of its kind waits already.  *queueing_lock* and *lock* of procrastinate's are the kind: at
-- most one of a kind waits, and at most one is under way.
CREATE OR REPLACE FUNCTION supervision.ask_for(kind text, queue text, task text, args jsonb, wait interval)
    RETURNS void LANGUAGE plpgsql
AS $body$
BEGIN
    IF EXISTS (SELECT FROM procrastinate_jobs WHERE queueing_lock = kind AND status = 'todo') THEN
        RETURN;
    END IF;
    BEGIN
        PERFORM procrastinate_defer_jobs_v1(
            ARRAY[ROW(queue, task, 0, kind, kind, args, now() + wait)::procrastinate_job_to_defer_v1]
        );
    EXCEPTION WHEN unique_violation THEN
        -- Another has asked at the same moment, and has committed since.
        NULL;
    END;
END
$body$;

-- procrastinate's tables are those that are found now, whatever whoever writes later would find.
DO $body$
BEGIN
    EXECUTE 'ALTER FUNCTION supervision.ask_for(text, text, text, jsonb, interval) SET search_path = '
        || (SELECT quote_ident(nspname) FROM pg_class JOIN pg_namespace AS n ON n.oid = relnamespace
            WHERE pg_class.oid = to_regclass('procrastinate_jobs'))
        || ', pg_temp';
END
$body$;

-- Whoever relies on a job that waits holds this lock until its commit; whoever begins that job waits for them all, and so
-- sees what they have written: none of them has relied on a job that looked before.
CREATE OR REPLACE FUNCTION supervision.wake()
    RETURNS trigger LANGUAGE plpgsql
AS $body$
BEGIN
    PERFORM pg_advisory_xact_lock_shared(1937059954, 4);
    PERFORM supervision.ask_for('supervision/seal', 'supervision', 'supervision:seal', '{}', NULL);
    IF EXISTS (
        SELECT FROM supervision.cases AS c, jsonb_array_elements(c.tasks::jsonb) AS waits
        WHERE c.id = NEW.case_id AND (waits ->> 2, waits ->> 3) = ('system', 'term')
          AND (waits ->> 5) COLLATE "C" <= to_char(now() AT TIME ZONE 'UTC' + interval '7 hours', 'YYYY-MM-DD')
    ) THEN
        PERFORM supervision.ask_for('supervision/due', 'supervision', 'supervision:due', '{}', NULL);
    END IF;
    RETURN NULL;
END
$body$;

-- True when all who have relied on a job that was waiting have committed; false where one of them takes long.
CREATE OR REPLACE FUNCTION supervision.all_have_asked()
    RETURNS boolean LANGUAGE plpgsql SET lock_timeout = '2s'
AS $body$
BEGIN
    PERFORM pg_advisory_xact_lock(1937059954, 4);
    RETURN true;
EXCEPTION WHEN lock_not_available THEN
    RETURN false;
END
$body$;

-- At the end of a transaction, when nothing is left to be locked: those who ask for the same job at the same moment wait
-- for one commit, not for a transaction that a host holds open, and never for each other in a ring.
DROP TRIGGER IF EXISTS wake ON supervision.outbox;

CREATE CONSTRAINT TRIGGER wake AFTER INSERT ON supervision.outbox
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION supervision.wake();
