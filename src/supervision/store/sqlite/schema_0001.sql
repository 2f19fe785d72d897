-- Schema 1.  STRICT everywhere: a column holds the type it says, whoever writes.
-- Every name begins with `supervision_`: a host may keep its own tables in the same file.
-- Rows larger than about 200 bytes live in rowid tables, small ones in WITHOUT ROWID (measured: large rows cost 1.25 x there).

CREATE TABLE supervision_meta (
    name  TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- One row a case.  `snapshot` is the whole case, `tasks` its task rows and `parties` whom it names as JSON, so that only
-- changes touch the tables below.
CREATE TABLE supervision_cases (
    id        TEXT    NOT NULL PRIMARY KEY,
    workflow  TEXT    NOT NULL,
    version   INTEGER NOT NULL,
    reference TEXT,
    opened_on TEXT    NOT NULL,
    state     TEXT    NOT NULL,
    is_ended  INTEGER NOT NULL CHECK (is_ended IN (0, 1)),
    seq       INTEGER NOT NULL CHECK (seq > 0),
    head      BLOB    NOT NULL,
    snapshot  BLOB    NOT NULL,
    tasks     TEXT    NOT NULL,
    parties   TEXT    NOT NULL
) STRICT;

CREATE UNIQUE INDEX supervision_cases_by_reference ON supervision_cases (workflow, reference) WHERE reference IS NOT NULL;

CREATE INDEX supervision_cases_by_state ON supervision_cases (workflow, state, opened_on, id);

-- Who finds a case: a row for each unit and person it names, and one for the empty name, which stands for everybody.
-- No column changes while a case is open, so that its steps leave these rows alone.
CREATE TABLE supervision_parties (
    party     TEXT    NOT NULL,
    is_ended  INTEGER NOT NULL CHECK (is_ended IN (0, 1)),
    opened_on TEXT    NOT NULL,
    case_id   TEXT    NOT NULL,
    workflow  TEXT    NOT NULL,
    PRIMARY KEY (party, is_ended, opened_on, case_id)
) STRICT, WITHOUT ROWID;

-- The record.  `body` and `hash` are what counts; every other column follows from `body`.
CREATE TABLE supervision_events (
    case_id     TEXT    NOT NULL,
    seq         INTEGER NOT NULL,
    kind        TEXT    NOT NULL,
    workflow    TEXT    NOT NULL,
    step        TEXT    NOT NULL,
    state       TEXT    NOT NULL,
    command_id  TEXT    NOT NULL,
    occurred_on TEXT    NOT NULL,
    recorded_at TEXT    NOT NULL,
    body        BLOB    NOT NULL,
    hash        BLOB    NOT NULL,
    PRIMARY KEY (case_id, seq)
) STRICT;

-- The one order of the ledger: sealed events only, positions from 1 without gaps.
CREATE TABLE supervision_log (
    position INTEGER NOT NULL PRIMARY KEY,
    case_id  TEXT    NOT NULL,
    seq      INTEGER NOT NULL
) STRICT;

-- One row for each case a command wrote, until its events are sealed; ids run in the order of writing.
CREATE TABLE supervision_outbox (
    id         INTEGER NOT NULL PRIMARY KEY,
    command_id TEXT    NOT NULL,
    case_id    TEXT    NOT NULL,
    first_seq  INTEGER NOT NULL,
    last_seq   INTEGER NOT NULL CHECK (last_seq >= first_seq)
) STRICT;

-- Every accepted command, for ever.
CREATE TABLE supervision_commands (
    id      TEXT NOT NULL PRIMARY KEY,
    digest  BLOB NOT NULL,
    receipt BLOB NOT NULL
) STRICT;

CREATE TABLE supervision_claims (
    key      TEXT NOT NULL,
    first_on TEXT NOT NULL,
    case_id  TEXT NOT NULL,
    last_on  TEXT NOT NULL,
    PRIMARY KEY (key, first_on, case_id, last_on)
) STRICT, WITHOUT ROWID;

-- Open clocks only.
CREATE TABLE supervision_deadlines (
    due_on     TEXT    NOT NULL,
    case_id    TEXT    NOT NULL,
    name       TEXT    NOT NULL,
    workflow   TEXT    NOT NULL,
    owner      TEXT    NOT NULL,
    started_on TEXT    NOT NULL,
    is_paused  INTEGER NOT NULL CHECK (is_paused IN (0, 1)),
    waits      INTEGER NOT NULL CHECK (waits IN (0, 1)),
    PRIMARY KEY (due_on, case_id, name)
) STRICT, WITHOUT ROWID;

-- Whom an open clock concerns: a row for each unit and person its case names, and each day on which one is due.
CREATE TABLE supervision_due (
    party   TEXT NOT NULL,
    due_on  TEXT NOT NULL,
    case_id TEXT NOT NULL,
    PRIMARY KEY (party, due_on, case_id)
) STRICT, WITHOUT ROWID;

-- `place` orders: the due date, or 9999-12-31 without one.
CREATE TABLE supervision_tasks (
    role     TEXT NOT NULL,
    holder   TEXT NOT NULL,
    place    TEXT NOT NULL,
    case_id  TEXT NOT NULL,
    workflow TEXT NOT NULL,
    steps    TEXT NOT NULL,
    due_on   TEXT,
    PRIMARY KEY (role, holder, place, case_id)
) STRICT, WITHOUT ROWID;

-- The only table rows are deleted from for good; the record stays whole without them.
CREATE TABLE supervision_personal (
    ref     TEXT NOT NULL PRIMARY KEY,
    case_id TEXT NOT NULL,
    field   TEXT NOT NULL,
    salt    BLOB NOT NULL,
    value   BLOB NOT NULL
) STRICT;

CREATE INDEX supervision_personal_by_case ON supervision_personal (case_id);

CREATE TABLE supervision_denials (
    id          INTEGER NOT NULL PRIMARY KEY,
    actor       TEXT    NOT NULL,
    case_id     TEXT    NOT NULL,
    step        TEXT    NOT NULL,
    codes       TEXT    NOT NULL,
    recorded_at TEXT    NOT NULL
) STRICT;

CREATE TABLE supervision_org_changes (
    revision    INTEGER NOT NULL PRIMARY KEY,
    kind        TEXT    NOT NULL,
    body        BLOB    NOT NULL,
    recorded_at TEXT    NOT NULL
) STRICT;

CREATE TABLE supervision_people (
    id   TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE supervision_specs (
    name    TEXT    NOT NULL,
    version INTEGER NOT NULL,
    digest  TEXT    NOT NULL,
    body    BLOB    NOT NULL,
    PRIMARY KEY (name, version, digest)
) STRICT;

-- Who does what of the worker's jobs, and how far it has got.
CREATE TABLE supervision_leases (
    name     TEXT    NOT NULL PRIMARY KEY,
    holder   TEXT    NOT NULL,
    until_at TEXT    NOT NULL,
    number   INTEGER NOT NULL,
    position INTEGER NOT NULL,
    note     BLOB    NOT NULL
) STRICT;
