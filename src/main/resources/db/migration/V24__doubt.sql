-- What is recorded or judged while the clock is in doubt says so.

alter table service_case
    -- When the last entry of its journal was recorded: one that comes before it by the clock says so.
    add column journal_recorded_at timestamptz;

update service_case set journal_recorded_at = entry.recorded_at
from journal_entry entry
where entry.case_number = service_case.case_number and entry.entry_no = service_case.journal_size;

create or replace function journal_entry_follows() returns trigger language plpgsql as $$
begin
    update service_case set journal_hash = new.hash, journal_recorded_at = new.recorded_at
    where case_number = new.case_number and journal_size = new.entry_no and journal_hash = new.previous_hash;
    if not found then
        raise exception 'Entry % does not follow the last one in the journal of %', new.entry_no, new.case_number
            using errcode = 'restrict_violation';
    end if;
    return null;
end $$;

alter table promise
    -- The latest jump of any clock when it was given.
    add column clock_jump bigint not null default 0,
    -- Why its verdict cannot be trusted, in one sentence.
    add column doubt      text;

-- How many were judged in doubt.
create index promise_doubted on promise (due_at) where doubt is not null;
