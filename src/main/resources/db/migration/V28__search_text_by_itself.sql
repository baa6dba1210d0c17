-- The text of a case that is searched stands by itself: it is written once, while class, outcome and counts beside it change
-- often, and each such change would write the index of its characters anew.

create table case_text (
    case_number text collate "C" primary key references service_case,
    -- Folded: number, customer, unit, subject and what was typed when the case was registered, each on a line.
    search_text text collate "C" not null
);

insert into case_text select case_number, search_text from case_search;
create index case_text_grams on case_text using gin (search_grams(search_text)) with (fastupdate = off);
analyze case_text;

drop view case_search_source;
drop index case_search_grams;
alter table case_search drop column search_text;

-- The rows of case_search as they must be: also for filling it anew.
create view case_search_source as
select c.case_number, c.process_key, ran.process_version, c.status,
       left(coalesce(c.case_class, ''), 200) as case_class, left(coalesce(c.outcome, ''), 200) as outcome,
       coalesce(c.customer_name, '') as customer_name, coalesce(c.unit, '') as unit,
       coalesce(c.subject, '') as subject, c.first_asked_by, c.registered_at,
       coalesce(c.closed_at, 'infinity') as closed_at, broken.late, put_right.corrections,
       -- No longer than an index can hold.
       fold_text(left(coalesce(c.customer_name, ''), 200)) as customer_key,
       fold_text(left(coalesce(c.unit_key, c.unit, ''), 200)) as unit_key
from service_case c
cross join lateral (
    select count(*)::integer as late from promise p where p.case_number = c.case_number and p.state = 'LATE'
) broken
cross join lateral (
    select count(*)::integer as corrections from journal_entry e
    where e.case_number = c.case_number and is_correction(e.kind, e.process_key)
) put_right
left join lateral (
    select e.process_version from journal_entry e
    where e.case_number = c.case_number and e.process_key = c.process_key and e.process_version is not null
    order by e.entry_no desc limit 1
) ran on true;

-- The same of case_text.
create view case_text_source as
select c.case_number,
       concat_ws(chr(10), lower(c.case_number), fold_text(left(coalesce(c.customer_name, ''), 200)), folded.unit,
                 nullif(folded.unit_key, folded.unit),
                 -- Who searches for words does so in the beginning of a long text.
                 fold_text(left(coalesce(c.subject, ''), 2000)), typed.words) as search_text
from service_case c
cross join lateral (
    select fold_text(left(coalesce(c.unit, ''), 200)) as unit, fold_text(left(c.unit_key, 200)) as unit_key
    offset 0 -- each folded once
) folded
cross join lateral (
    select string_agg(registered_words(e.details), chr(10) order by e.entry_no) as words from journal_entry e
    where e.case_number = c.case_number and e.kind = 'REGISTERED'
) typed;

-- A case is searched from its first entry on: by then it has its class, and its row need not be written again at once.
drop trigger case_search_follows_new on service_case;

create or replace function case_search_follows_case() returns trigger language plpgsql as $$
begin
    if (new.customer_name, new.unit, new.subject) is not distinct from (old.customer_name, old.unit, old.subject) then
        update case_search
        set status = new.status, case_class = left(coalesce(new.case_class, ''), 200),
            outcome = left(coalesce(new.outcome, ''), 200), closed_at = coalesce(new.closed_at, 'infinity')
        where case_number = new.case_number;
        return null;
    end if;
    delete from case_search where case_number = new.case_number;
    if found then
        insert into case_search select * from case_search_source where case_number = new.case_number;
        update case_text t set search_text = source.search_text
        from case_text_source source
        where source.case_number = new.case_number and t.case_number = new.case_number
          and t.search_text <> source.search_text;
    end if;
    return null;
end $$;

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
            insert into case_search select * from case_search_source where case_number = told.case_number;
            insert into case_text select * from case_text_source where case_number = told.case_number;
            insert into case_person
            select first_asked_by, case_number from service_case
            where case_number = told.case_number and first_asked_by <> 'system'
            on conflict do nothing;
        else
            update case_search s
            set corrections = s.corrections + told.corrections,
                process_version = coalesce(ran.process_version, s.process_version)
            from case_search own
            left join lateral (
                select e.process_version from added e
                where e.case_number = own.case_number and e.process_key = own.process_key
                  and e.process_version is not null
                order by e.entry_no desc limit 1
            ) ran on true
            where own.case_number = told.case_number and s.case_number = told.case_number
              and (told.corrections > 0 or ran.process_version <> s.process_version
                   or ran.process_version is not null and s.process_version is null);
        end if;
    end loop;
    return null;
end $$;
