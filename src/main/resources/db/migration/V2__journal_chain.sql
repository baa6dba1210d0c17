-- The journal becomes provable: what was entered, a hash chain for each case, and a table that only grows.
-- The canonical form and how to check it: docs/journal.md.

alter table service_case
    -- The hash of the last entry: whoever cuts the journal's end must forge this, too.
    add column journal_hash text not null default repeat('0', 64);

alter table journal_entry
    add column details       jsonb not null default '{}',
    add column previous_hash text,
    add column hash          text;

-- Nothing refers to an entry but by its case and number, and what is not in the hash must not be in the table.
alter table journal_entry drop column id;
alter table journal_entry drop constraint journal_entry_case_number_entry_no_key;
alter table journal_entry add primary key (case_number, entry_no);
drop sequence journal_entry_seq;

-- Chains the entries of desks older than this migration; later ones are chained by the desk.
do $$
declare
    entry    record;
    previous text;
    proof    text;
begin
    for entry in select * from journal_entry order by case_number, entry_no loop
        select journal_hash into previous from service_case where case_number = entry.case_number;
        proof := encode(sha256(convert_to(
               '{"actor":' || to_json(entry.actor)
            || ',"case":' || to_json(entry.case_number)
            || ',"details":{},"entryNo":' || entry.entry_no
            || ',"kind":' || to_json(entry.kind)
            || ',"occurredAt":"' || to_char(entry.occurred_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')
            || '","previousHash":"' || previous
            || '","processKey":' || coalesce(to_json(entry.process_key)::text, 'null')
            || ',"processVersion":' || coalesce(entry.process_version::text, 'null')
            || ',"recordedAt":"' || to_char(entry.recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')
            || '","stepId":' || coalesce(to_json(entry.step_id)::text, 'null')
            || ',"stepName":' || coalesce(to_json(entry.step_name)::text, 'null')
            || ',"text":' || to_json(entry.text) || '}', 'UTF8')), 'hex');
        update journal_entry set previous_hash = previous, hash = proof
        where case_number = entry.case_number and entry_no = entry.entry_no;
        update service_case set journal_hash = proof where case_number = entry.case_number;
    end loop;
end $$;

alter table journal_entry
    alter column details drop default,
    alter column previous_hash set not null,
    alter column hash set not null;

-- Keeps the head with the last entry, and refuses one that does not follow it.
create function journal_entry_follows() returns trigger language plpgsql as $$
begin
    update service_case set journal_hash = new.hash
    where case_number = new.case_number and journal_size = new.entry_no and journal_hash = new.previous_hash;
    if not found then
        raise exception 'Entry % does not follow the last one in the journal of %', new.entry_no, new.case_number
            using errcode = 'restrict_violation';
    end if;
    return null;
end $$;

create trigger journal_entry_follows after insert on journal_entry
    for each row execute function journal_entry_follows();

create function journal_only_grows() returns trigger language plpgsql as $$
begin
    raise exception 'The journal only grows: % on % is refused', tg_op, tg_table_name
        using errcode = 'restrict_violation';
end $$;

create trigger journal_entry_only_grows before update or delete or truncate on journal_entry
    for each statement execute function journal_only_grows();
