-- How often and how long each step was worked on, by day: medians over millions of visits are too slow (ADR 0016).

-- Days of the desk's zone that are over and counted, each once: what the engine deletes later stays counted.
create table figure_day (
    day        date primary key,
    counted_at timestamptz not null
);

-- Of one step on one day: how many visits ended (visits) after about how long (lengths, on a scale with steps of 3 %).
create table step_figure (
    process_key     text    not null,
    day             date    not null references figure_day on delete cascade,
    -- 0: its drawing was deleted before it was counted.
    process_version integer not null,
    -- The key of the process itself: its finished cases.
    step_id         text    not null,
    lengths         integer[] not null,
    visits          integer[] not null,
    primary key (process_key, day, process_version, step_id),
    check (cardinality(lengths) = cardinality(visits))
);

-- Promises by when they fell due, read without touching the ledger itself (CMP-10, HOT-15).
create index promise_due on promise (due_at) include (process_key, process_version, timer_id, step_id, state, id);
create index promise_late_due on promise (due_at) include (process_key, step_id, ended_at, id) where state = 'LATE';

-- Cases opened and closed by day, and the oldest that are open.
create index service_case_registered on service_case (registered_at);
create index service_case_closed on service_case (closed_at);
create index service_case_oldest_open on service_case (registered_at, case_number) where status = 'OPEN';
