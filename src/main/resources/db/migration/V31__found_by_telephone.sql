-- Staff find a case by a telephone, however it is written, by its number without the rest, and if a step of it was given to
-- them by somebody else (HOT-10, HOT-20). See docs/decisions/0024-staff-search-the-same-index.md.

-- The telephone numbers in a text, from their last digit to the first: 138 0013 8000, ＋86 138-0013-8000 and
-- 0086(0)13800138000 are one. Without extension, country and trunk prefix, so that each begins as its shorter spelling does.
create function phone_ends(typed text) returns setof text language sql immutable strict parallel safe rows 1 as $$
    select distinct reverse(national.digits)
    from regexp_split_to_table(lower(normalize(left(typed, 200), NFKC)), '[/\\|;,、]|或|和|及') as number
    cross join lateral (
        select regexp_replace(regexp_replace(number, '(转|轉|分机|分機|ext|x|#).*$', ''), '[^0-9]', '', 'g') as digits
    ) dialled
    cross join lateral (
        select ltrim(regexp_replace(dialled.digits, '^(00)?86(?=[0-9]{9,})', ''), '0') as digits
    ) national
    where length(national.digits) > 2
$$;

create table case_phone (
    phone_end   text collate "C" not null,
    case_number text collate "C" not null references service_case,
    primary key (phone_end, case_number)
);

insert into case_phone
select phone_ends(customer_phone), case_number from service_case
union
select phone_ends(answer.value), e.case_number
from journal_entry e
cross join lateral jsonb_each_text(
    case jsonb_typeof(e.details -> 'values') when 'object' then e.details -> 'values' else '{}' end) answer
where e.kind = 'JOINED' and answer.key ~* 'phone';

insert into case_person
select distinct details ->> 'assignee', case_number from journal_entry where kind = 'ASSIGNED' and details ->> 'assignee' <> ''
on conflict do nothing;

-- 000123 of CMP-2026-000123.
create index case_text_counter on case_text (split_part(case_number, '-', 3));

analyze case_phone, case_person, case_text;

create function case_phone_follows_case() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' then
        delete from case_phone
        where case_number = new.case_number and phone_end in (select phone_ends(old.customer_phone));
    end if;
    insert into case_phone select phone_ends(new.customer_phone), new.case_number on conflict do nothing;
    return null;
end $$;

create trigger case_phone_follows_new after insert on service_case
    for each row when (new.customer_phone is not null) execute function case_phone_follows_case();
create trigger case_phone_follows_change after update of customer_phone on service_case
    for each row when (old.customer_phone is distinct from new.customer_phone)
    execute function case_phone_follows_case();

-- Who was given a step, and from which telephone somebody else called about the case.
create function case_search_follows_step() returns trigger language plpgsql as $$
begin
    if new.kind = 'ASSIGNED' then
        insert into case_person values (new.details ->> 'assignee', new.case_number) on conflict do nothing;
        return null;
    end if;
    insert into case_phone
    select phone_ends(answer.value), new.case_number
    from jsonb_each_text(
        case jsonb_typeof(new.details -> 'values') when 'object' then new.details -> 'values' else '{}' end) answer
    where answer.key ~* 'phone'
    on conflict do nothing;
    return null;
end $$;

create trigger journal_step_is_searched after insert on journal_entry
    for each row when (new.kind = 'JOINED' or new.kind = 'ASSIGNED' and new.details ->> 'assignee' <> new.actor)
    execute function case_search_follows_step();
