-- oldest: 1
-- Schema 1.  The schema `supervision` keeps our names apart from the host's.
-- COLLATE "C": bytes decide what is equal and what comes first, whatever the database's own collation is.

CREATE TABLE supervision.schema_versions (
    number     integer     NOT NULL PRIMARY KEY,
    oldest     integer     NOT NULL,
    applied_at timestamptz NOT NULL DEFAULT now()
);

-- One row a case.  `snapshot` is the whole case, `tasks` its task rows and `parties` whom it names as JSON, so that only
-- changes touch the tables below.
-- Room is left on each page, so that a new version of a row stays beside the old one and no index is touched.
CREATE TABLE supervision.cases (
    id        text COLLATE "C" NOT NULL PRIMARY KEY,
    workflow  text COLLATE "C" NOT NULL,
    version   bigint           NOT NULL,
    reference text COLLATE "C",
    opened_on text COLLATE "C" NOT NULL,
    state     text COLLATE "C" NOT NULL,
    is_ended  boolean          NOT NULL,
    seq       bigint           NOT NULL CHECK (seq > 0),
    head      bytea            NOT NULL,
    snapshot  bytea            NOT NULL,
    tasks     text COLLATE "C" NOT NULL,
    parties   text COLLATE "C" NOT NULL
) WITH (fillfactor = 70);

CREATE UNIQUE INDEX cases_by_reference ON supervision.cases (workflow, reference) WHERE reference IS NOT NULL;

CREATE INDEX cases_by_state ON supervision.cases (workflow, state, opened_on, id);

-- Who finds a case: a row for each unit and person it names, and one for the empty name, which stands for everybody.
-- No column changes while a case is open, so that its steps leave these rows alone.
CREATE TABLE supervision.parties (
    party     text COLLATE "C" NOT NULL,
    is_ended  boolean          NOT NULL,
    opened_on text COLLATE "C" NOT NULL,
    case_id   text COLLATE "C" NOT NULL,
    workflow  text COLLATE "C" NOT NULL,
    PRIMARY KEY (party, is_ended, opened_on, case_id)
);

-- The record.  `body` and `hash` are what counts; every other column follows from `body`.
CREATE TABLE supervision.events (
    case_id     text COLLATE "C" NOT NULL,
    seq         bigint           NOT NULL,
    kind        text COLLATE "C" NOT NULL,
    workflow    text COLLATE "C" NOT NULL,
    step        text COLLATE "C" NOT NULL,
    state       text COLLATE "C" NOT NULL,
    command_id  text COLLATE "C" NOT NULL,
    occurred_on text COLLATE "C" NOT NULL,
    recorded_at text COLLATE "C" NOT NULL,
    body        bytea            NOT NULL,
    hash        bytea            NOT NULL,
    PRIMARY KEY (case_id, seq)
);

-- The one order of the ledger: sealed events only, positions from 1 without gaps.
CREATE TABLE supervision.log (
    position bigint           NOT NULL PRIMARY KEY,
    case_id  text COLLATE "C" NOT NULL,
    seq      bigint           NOT NULL,
    UNIQUE (case_id, seq)
);

-- One row for each case a command wrote, until its events are sealed: `id` is the command's number.
CREATE TABLE supervision.outbox (
    id         bigint           NOT NULL,
    n          bigint           NOT NULL,
    case_id    text COLLATE "C" NOT NULL,
    first_seq  bigint           NOT NULL,
    last_seq   bigint           NOT NULL CHECK (last_seq >= first_seq),
    PRIMARY KEY (id, n)
);

-- Every accepted command, for ever; numbers run in the order of writing.
CREATE TABLE supervision.commands (
    id      text COLLATE "C" NOT NULL PRIMARY KEY,
    digest  bytea            NOT NULL,
    receipt bytea            NOT NULL,
    number  bigint           GENERATED ALWAYS AS IDENTITY
);

CREATE TABLE supervision.claims (
    key      text COLLATE "C" NOT NULL,
    first_on text COLLATE "C" NOT NULL,
    case_id  text COLLATE "C" NOT NULL,
    last_on  text COLLATE "C" NOT NULL,
    PRIMARY KEY (key, first_on, case_id, last_on)
);

-- How often a key has been decided on: what a decision on claims compares, as it does the `seq` of a case.
CREATE TABLE supervision.claim_heads (
    key     text COLLATE "C" NOT NULL PRIMARY KEY,
    version bigint           NOT NULL
) WITH (fillfactor = 70);

-- Open clocks only.
CREATE TABLE supervision.deadlines (
    due_on     text COLLATE "C" NOT NULL,
    case_id    text COLLATE "C" NOT NULL,
    name       text COLLATE "C" NOT NULL,
    workflow   text COLLATE "C" NOT NULL,
    owner      text COLLATE "C" NOT NULL,
    started_on text COLLATE "C" NOT NULL,
    is_paused  boolean          NOT NULL,
    waits      boolean          NOT NULL,
    PRIMARY KEY (due_on, case_id, name)
);

-- Whom an open clock concerns: a row for each unit and person its case names, and each day on which one is due.
CREATE TABLE supervision.due (
    party   text COLLATE "C" NOT NULL,
    due_on  text COLLATE "C" NOT NULL,
    case_id text COLLATE "C" NOT NULL,
    PRIMARY KEY (party, due_on, case_id)
);

-- `place` orders: the due date, or 9999-12-31 without one.
CREATE TABLE supervision.tasks (
    role     text COLLATE "C" NOT NULL,
    holder   text COLLATE "C" NOT NULL,
    place    text COLLATE "C" NOT NULL,
    case_id  text COLLATE "C" NOT NULL,
    workflow text COLLATE "C" NOT NULL,
    steps    text COLLATE "C" NOT NULL,
    due_on   text COLLATE "C",
    PRIMARY KEY (role, holder, place, case_id)
);

-- The only table rows are deleted from for good; the record stays whole without them.
CREATE TABLE supervision.personal (
    ref     text COLLATE "C" NOT NULL PRIMARY KEY,
    case_id text COLLATE "C" NOT NULL,
    field   text COLLATE "C" NOT NULL,
    salt    bytea            NOT NULL,
    value   bytea            NOT NULL
);

CREATE INDEX personal_by_case ON supervision.personal (case_id);

CREATE TABLE supervision.denials (
    id          bigint           GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    actor       text COLLATE "C" NOT NULL,
    case_id     text COLLATE "C" NOT NULL,
    step        text COLLATE "C" NOT NULL,
    codes       text COLLATE "C" NOT NULL,
    recorded_at text COLLATE "C" NOT NULL
);

CREATE TABLE supervision.org_changes (
    revision    bigint           NOT NULL PRIMARY KEY,
    kind        text COLLATE "C" NOT NULL,
    body        bytea            NOT NULL,
    recorded_at text COLLATE "C" NOT NULL
);

-- The revision behind the lock that was waited for.  A statement sees what was committed when it began; what a volatile
-- function asks sees what was committed when it asks.
CREATE FUNCTION supervision.last_revision(held text) RETURNS bigint LANGUAGE sql VOLATILE
AS 'SELECT coalesce(max(revision), 0) FROM supervision.org_changes';

CREATE TABLE supervision.people (
    id   text COLLATE "C" NOT NULL PRIMARY KEY,
    name text COLLATE "C" NOT NULL
);

-- `id` keeps the order in which texts of one version were kept.
CREATE TABLE supervision.specs (
    name    text COLLATE "C" NOT NULL,
    version bigint           NOT NULL,
    digest  text COLLATE "C" NOT NULL,
    body    bytea            NOT NULL,
    id      bigint           GENERATED ALWAYS AS IDENTITY,
    PRIMARY KEY (name, version, digest)
);

-- Who does what of the worker's jobs, and how far it has got.
CREATE TABLE supervision.leases (
    name     text COLLATE "C" NOT NULL PRIMARY KEY,
    holder   text COLLATE "C" NOT NULL,
    until_at text COLLATE "C" NOT NULL,
    number   bigint           NOT NULL,
    position bigint           NOT NULL,
    note     bytea            NOT NULL
) WITH (fillfactor = 70);
