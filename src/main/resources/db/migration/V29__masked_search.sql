-- Whoever searches sees personal data masked, so that it is searched as masked: else it is guessed piece by piece. Of a case
-- in which the mask hides anything, the texts that it changes, as it shows them; null: nothing in that text is hidden. Written
-- by the class that knows what is personal (org.estatedesk.audit.search.MaskedCases); the next migration fills it.
create table case_masked (
    case_number   text collate "C" primary key references service_case,
    customer_name text,
    unit          text,
    subject       text,
    -- Of what was typed when the case was registered, each answer on a line.
    words         text
);

create or replace view case_search_source as
select c.case_number, c.process_key, ran.process_version, c.status,
       left(coalesce(c.case_class, ''), 200) as case_class, left(coalesce(c.outcome, ''), 200) as outcome,
       coalesce(m.customer_name, c.customer_name, '') as customer_name, coalesce(m.unit, c.unit, '') as unit,
       coalesce(m.subject, c.subject, '') as subject, c.first_asked_by, c.registered_at,
       coalesce(c.closed_at, 'infinity') as closed_at, broken.late, put_right.corrections,
       -- No longer than an index can hold.
       fold_text(left(coalesce(m.customer_name, c.customer_name, ''), 200)) as customer_key,
       fold_text(left(coalesce(m.unit, c.unit_key, c.unit, ''), 200)) as unit_key
from service_case c
left join case_masked m on m.case_number = c.case_number
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

create or replace view case_text_source as
select c.case_number,
       concat_ws(chr(10), lower(c.case_number), fold_text(left(coalesce(m.customer_name, c.customer_name, ''), 200)),
                 folded.unit, nullif(folded.unit_key, folded.unit),
                 -- Who searches for words does so in the beginning of a long text.
                 fold_text(left(coalesce(m.subject, c.subject, ''), 2000)), coalesce(masked.words, typed.words)) as search_text
from service_case c
left join case_masked m on m.case_number = c.case_number
cross join lateral (
    select fold_text(left(coalesce(m.unit, c.unit, ''), 200)) as unit,
           case when m.unit is null then fold_text(left(c.unit_key, 200)) end as unit_key
    offset 0 -- each folded once
) folded
cross join lateral (
    select string_agg(fold_text(left(line, 2000)), chr(10)) as words from unnest(string_to_array(m.words, chr(10))) line
    where line <> ''
) masked
cross join lateral (
    select string_agg(registered_words(e.details), chr(10) order by e.entry_no) as words from journal_entry e
    where e.case_number = c.case_number and e.kind = 'REGISTERED'
) typed;

-- Another telephone number of the customer is hidden, too.
create or replace function case_search_follows_case() returns trigger language plpgsql as $$
begin
    if (new.customer_name, new.customer_phone, new.unit, new.subject)
            is not distinct from (old.customer_name, old.customer_phone, old.unit, old.subject) then
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

drop trigger case_search_follows_change on service_case;
create trigger case_search_follows_change
    after update of status, case_class, outcome, closed_at, customer_name, customer_phone, unit, subject on service_case
    for each row when (
        (old.status, old.case_class, old.outcome, old.closed_at, old.customer_name, old.customer_phone, old.unit, old.subject)
        is distinct from
        (new.status, new.case_class, new.outcome, new.closed_at, new.customer_name, new.customer_phone, new.unit, new.subject))
    execute function case_search_follows_case();

-- A search stands in the read log with all that was asked, by the names of its criteria; it opens no case.
alter table case_reading
    alter column case_number drop not null,
    add column asked jsonb,
    add check ((part = 'search') = (asked is not null)),
    add check ((part = 'search') = (case_number is null));

-- How often one person searched lately.
create index case_reading_searches on case_reading (person, read_at) where part = 'search';
