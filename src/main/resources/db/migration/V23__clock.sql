-- When the clock of a machine was not what it should have been, and who or what said that it is right again.

create table clock_jump (
    id         bigint generated always as identity primary key,
    -- The machine whose clock it is.
    node       text        not null,
    -- What the clock should have shown, and what it showed.
    went_from  timestamptz not null,
    went_to    timestamptz not null,
    -- What it was compared with.
    seen_by    text        not null check (seen_by in ('TICKER', 'JOURNAL', 'STORE')),
    -- By the database's clock.
    noticed_at timestamptz not null default clock_timestamp()
);

create table clock_trusted (
    jump_id    bigint primary key references clock_jump,
    -- A person, or system.
    trusted_by text        not null,
    trusted_at timestamptz not null default clock_timestamp()
);

create trigger clock_jump_only_grows before update or delete or truncate on clock_jump
    for each statement execute function journal_only_grows();
create trigger clock_trusted_only_grows before update or delete or truncate on clock_trusted
    for each statement execute function journal_only_grows();

-- A desk that starts compares its clock with the latest entry.
create index journal_entry_recorded on journal_entry (recorded_at);
