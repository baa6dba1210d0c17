-- Running cases that a manager moves to another version of their drawing: who ordered it, and what became of each case.

create table drawing_move (
    -- The engine's batch that does it.
    batch_id     text primary key,
    process_key  text        not null,
    from_version integer     not null,
    to_version   integer     not null,
    ordered_by   text        not null,
    ordered_at   timestamptz not null,
    reason       text        not null
);

create table moving_case (
    batch_id            text not null references drawing_move,
    process_instance_id text not null,
    -- The business key; the id of the process if it has none.
    case_number         text not null,
    state               text not null check (state in ('WAITING', 'MOVED', 'FAILED')),
    settled_at          timestamptz,
    -- Why it could not be moved, and at which step.
    hindrance           text,
    step_name           text,
    primary key (batch_id, process_instance_id),
    check ((state = 'WAITING') = (settled_at is null)),
    check ((state = 'FAILED') = (hindrance is not null))
);
