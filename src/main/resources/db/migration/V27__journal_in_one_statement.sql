-- A transaction's entries are written in one statement, which counts them up and checks that each follows the one before it.

create or replace function journal_entry_follows() returns trigger language plpgsql as $$
declare
    chain record;
begin
    for chain in
        select case_number, min(entry_no) as first_no, max(entry_no) as last_no, count(*) as length,
               (array_agg(previous_hash order by entry_no))[1] as follows,
               (array_agg(hash order by entry_no desc))[1] as head,
               (array_agg(recorded_at order by entry_no desc))[1] as recorded_at,
               bool_and(coalesce(previous_hash = before, true)) as linked
        from (
            select case_number, entry_no, previous_hash, hash, recorded_at,
                   lag(hash) over (partition by case_number order by entry_no) as before
            from added
        ) entry
        group by case_number
        order by case_number
    loop
        update service_case
        set journal_size = chain.last_no, journal_hash = chain.head, journal_recorded_at = chain.recorded_at
        where case_number = chain.case_number and journal_size = chain.first_no - 1 and journal_hash = chain.follows
          and chain.linked and chain.last_no - chain.first_no + 1 = chain.length;
        if not found then
            raise exception 'Entry % does not follow the last one in the journal of %', chain.first_no, chain.case_number
                using errcode = 'restrict_violation';
        end if;
    end loop;
    return null;
end $$;

drop trigger journal_entry_follows on journal_entry;
create trigger journal_entry_follows after insert on journal_entry
    referencing new table as added for each statement execute function journal_entry_follows();

create or replace function case_search_follows_journal() returns trigger language plpgsql as $$
declare
    told record;
begin
    insert into case_person
    select distinct actor, case_number from added where actor <> 'system'
    order by actor, case_number
    on conflict do nothing;
    for told in
        select case_number, bool_or(kind = 'REGISTERED') as registered,
               count(*) filter (where is_correction(kind, process_key)) as corrections
        from added group by case_number order by case_number
    loop
        if told.registered then
            update case_search s set search_text = source.search_text
            from case_search_source source
            where source.case_number = told.case_number and s.case_number = told.case_number;
        end if;
        update case_search s
        set corrections = s.corrections + told.corrections, process_version = coalesce(ran.process_version, s.process_version)
        from case_search own
        left join lateral (
            select e.process_version from added e
            where e.case_number = own.case_number and e.process_key = own.process_key and e.process_version is not null
            order by e.entry_no desc limit 1
        ) ran on true
        where own.case_number = told.case_number and s.case_number = told.case_number
          and (told.corrections > 0 or ran.process_version <> s.process_version
               or ran.process_version is not null and s.process_version is null);
    end loop;
    return null;
end $$;

drop trigger journal_entry_is_searched on journal_entry;
create trigger journal_entry_is_searched after insert on journal_entry
    referencing new table as added for each statement execute function case_search_follows_journal();
