-- Who lives and works in which unit, with the telephones by which they call (KNB-01, KNB-04, KNB-05).
-- See docs/decisions/0025-residents.md.

create table resident (
    id       bigint generated always as identity primary key,
    -- Counts its changes: nobody overwrites what somebody else changed meanwhile.
    version  integer not null default 1,
    -- As people write it, and in the one form of all its spellings.
    unit     text    not null,
    unit_key text collate "C" not null,
    name     text    not null,
    role     text    not null check (role in ('OWNER', 'TENANT', 'FAMILY', 'CONTACT')),
    -- One or several, with '; ' between them.
    phones   text    not null default '',
    company  text,
    notes    text,
    since    date,
    until    date,
    unique (unit_key, name)
);

-- The same ends of numbers by which cases are found (V31).
create table resident_phone (
    phone_end   text collate "C" not null,
    resident_id bigint not null references resident on delete cascade,
    primary key (phone_end, resident_id)
);

create index resident_phone_resident on resident_phone (resident_id);

create function resident_phone_follows() returns trigger language plpgsql as $$
begin
    delete from resident_phone where resident_id = new.id;
    insert into resident_phone select phone_ends(new.phones), new.id on conflict do nothing;
    return null;
end $$;

create trigger resident_phone_follows after insert or update of phones on resident
    for each row execute function resident_phone_follows();

-- Every change is followed (KNB-04): who changed what, when and from where.
create table resident_change (
    id          bigint generated always as identity primary key,
    changed_at  timestamptz not null,
    -- User id.
    person      text        not null,
    resident_id bigint      not null,
    unit_key    text collate "C" not null,
    -- The unit that somebody was moved out of.
    former_key  text collate "C",
    source      text        not null check (source in ('PAGE', 'FORM', 'FILE')),
    -- What stood there, by the columns of the file; null of who is new.
    before      jsonb,
    -- What stands there now; null of who was removed.
    after       jsonb,
    check (before is not null or after is not null)
);

create index resident_change_unit on resident_change (unit_key, id);
create index resident_change_former on resident_change (former_key, id) where former_key is not null;

create trigger resident_change_only_grows before update or delete or truncate on resident_change
    for each statement execute function journal_only_grows();

-- Who looked up which residents stands in the read log with the words, as a search of cases does.
alter table case_reading
    drop constraint case_reading_check1,
    drop constraint case_reading_check2,
    add constraint case_reading_asked check ((part in ('search', 'residents')) = (asked is not null)),
    add constraint case_reading_case check ((part in ('search', 'residents')) = (case_number is null));

-- How often one person asked lately.
drop index case_reading_searches;
create index case_reading_asked on case_reading (person, part, read_at) where asked is not null;
