-- Troubles that last: who watches them, told anew in each reader's language, and over when they are over.

alter table warning
    -- Null: what happened once, such as many wrong passwords.
    add column watch    text,
    -- The sentence and what fills it. Null: told by an older version, in the desk's language only.
    add column code     text,
    add column fields   text[],
    -- Where whoever administers goes on; null: nowhere in particular.
    add column link     text,
    -- Since when it is so; null: since it was noticed.
    add column since    timestamptz,
    add column ended_at timestamptz;

-- Whichever node notices it first, it is one.
create unique index warning_lasting on warning (about) where watch is not null and ended_at is null;

-- Few of many: those on their way, and those that nobody got there.
create index notification_unsettled on notification (case_number) where state in ('WAITING', 'FAILED');
create index notification_created on notification (created_at, state);

-- Each time all journals were proved: at night by one node, or because somebody asked for it.
create table journal_proof (
    id          bigint generated always as identity primary key,
    -- Null: somebody asked for it.
    night       date unique,
    begun_at    timestamptz not null,
    ended_at    timestamptz,
    cases       bigint,
    entries     bigint,
    broken      bigint,
    -- Of the broken ones; null: there are none.
    first_case  text,
    first_entry integer
);
create index journal_proof_ended on journal_proof (ended_at);
