-- Cases are found and sorted by the one form of their unit (V16); the text holds it beside the unit as it was typed.
create or replace view case_search_source as
select c.case_number, c.process_key, ran.process_version, c.status,
       left(coalesce(c.case_class, ''), 200) as case_class, left(coalesce(c.outcome, ''), 200) as outcome,
       coalesce(c.customer_name, '') as customer_name, coalesce(c.unit, '') as unit,
       coalesce(c.subject, '') as subject, c.first_asked_by, c.registered_at,
       coalesce(c.closed_at, 'infinity') as closed_at, broken.late, put_right.corrections,
       folded.customer_key, coalesce(folded.unit_key, folded.unit) as unit_key,
       concat_ws(chr(10), lower(c.case_number), folded.customer_key, folded.unit, nullif(folded.unit_key, folded.unit),
                 folded.subject_key, typed.words) as search_text
from service_case c
cross join lateral (
    -- No longer than an index can hold; who searches for words does so in the beginning of a long text.
    select fold_text(left(coalesce(c.customer_name, ''), 200)) as customer_key,
           fold_text(left(coalesce(c.unit, ''), 200)) as unit,
           fold_text(left(c.unit_key, 200)) as unit_key,
           fold_text(left(coalesce(c.subject, ''), 2000)) as subject_key
    offset 0 -- each folded once
) folded
cross join lateral (
    select count(*)::integer as late from promise p where p.case_number = c.case_number and p.state = 'LATE'
) broken
cross join lateral (
    select count(*)::integer as corrections from journal_entry e
    where e.case_number = c.case_number and is_correction(e.kind, e.process_key)
) put_right
cross join lateral (
    select string_agg(registered_words(e.details), chr(10) order by e.entry_no) as words from journal_entry e
    where e.case_number = c.case_number and e.kind = 'REGISTERED'
) typed
left join lateral (
    select e.process_version from journal_entry e
    where e.case_number = c.case_number and e.process_key = c.process_key and e.process_version is not null
    order by e.entry_no desc limit 1
) ran on true;

-- So that the rows are joined in one go.
analyze service_case, case_search;
update case_search s
set unit_key = source.unit_key, search_text = source.search_text
from service_case c
join case_search_source source on source.case_number = c.case_number
where s.case_number = c.case_number and s.unit_key <> fold_text(left(c.unit_key, 200));
