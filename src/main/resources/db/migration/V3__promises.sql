-- The promise ledger: every deadline drawn on a step or a phase, and how it ended (HOT-15, CMP-10, CMP-24).

create sequence promise_seq increment by 50;

create table promise (
    id                  bigint primary key,
    -- The business key of its process; null: a process without a case.
    case_number         text,
    name                text        not null,
    timer_id            text        not null,
    -- A repeating timer makes one promise for each round.
    round               integer     not null check (round > 0),
    step_id             text        not null,
    step_name           text        not null,
    process_key         text        not null,
    process_version     integer     not null,
    process_instance_id text        not null,
    execution_id        text        not null,
    -- One timer of the engine is one promise: none is written down twice.
    job_id              text        not null unique,
    -- Who owes it, frozen at the verdict; groups are separated by commas.
    owner_groups        text        not null default '',
    assignee            text,
    started_at          timestamptz not null,
    first_due_at        timestamptz not null,
    due_at              timestamptz not null,
    explanation         text        not null,
    provisional         boolean     not null,
    state               text        not null check (state in ('OPEN', 'KEPT', 'LATE', 'VOID')),
    lapsed_at           timestamptz,
    ended_at            timestamptz,
    ended_by            text,
    late_reason         text,
    late_reason_text    text,
    late_reason_by      text,
    late_reason_at      timestamptz,
    check (state <> 'OPEN' or ended_at is null),
    check (state not in ('KEPT', 'VOID') or ended_at is not null),
    check ((state = 'LATE') = (lapsed_at is not null)),
    check ((ended_at is null) = (ended_by is null))
);

create index promise_case on promise (case_number, id);
create index promise_process_instance on promise (process_instance_id, id);
-- What the end of a step looks up, and the late ones that somebody still works on.
create index promise_unfinished on promise (execution_id) where ended_at is null;
create index promise_open_late on promise (due_at) where state = 'LATE' and ended_at is null;

create sequence promise_move_seq increment by 50;

create table promise_move (
    id           bigint primary key,
    promise_id   bigint      not null references promise,
    old_due_at   timestamptz not null,
    new_due_at   timestamptz not null,
    moved_at     timestamptz not null,
    moved_by     text        not null,
    reason       text,
    -- The engine's operation that moved it: a reason may be annotated later.
    operation_id text
);

create index promise_move_promise on promise_move (promise_id, id);
