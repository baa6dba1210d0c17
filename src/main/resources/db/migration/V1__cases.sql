-- The record of a customer's matter (CMP-09, HOT-10) and the journal of what happened to it (CMP-26).

create sequence case_number_seq;

create table service_case (
    case_number         text primary key,
    kind                text        not null,
    process_key         text        not null,
    process_instance_id text        not null,
    case_class          text,
    class_clause        text,
    customer_name       text,
    customer_phone      text,
    unit                text,
    channel             text,
    subject             text,
    -- Unit and subject folded: what counts as the same matter, however it was typed. Null: nothing to compare.
    matter_key          text,
    first_asked_by      text        not null,
    status              text        not null check (status in ('OPEN', 'CLOSED', 'ENDED')),
    outcome             text,
    occurred_at         timestamptz not null,
    registered_at       timestamptz not null,
    closed_at           timestamptz,
    version             integer     not null,
    -- Counts the journal's entries; raising it locks the case, so that two writers never take the same number.
    journal_size        integer     not null default 0,
    check ((status = 'OPEN') = (closed_at is null)),
    check ((status = 'OPEN') = (outcome is null))
);

-- Repeats of one matter (CMP-02, A7).
create index service_case_unsolved_matter on service_case (matter_key, registered_at)
    where outcome is null or outcome <> 'solved';
-- The open cases on the start page.
create index service_case_open on service_case (case_number) where status = 'OPEN';

create sequence journal_entry_seq increment by 50;

create table journal_entry (
    id              bigint primary key,
    case_number     text        not null references service_case,
    entry_no        integer     not null,
    kind            text        not null,
    actor           text        not null,
    step_id         text,
    step_name       text,
    process_key     text,
    process_version integer,
    text            text        not null,
    occurred_at     timestamptz not null,
    recorded_at     timestamptz not null,
    unique (case_number, entry_no)
);
