-- Finished cases of three procedures, all of one mark, as the triggers would write them for the search.
create temporary table many on commit drop as
select i, k.kind, k.process_key, format('%s-2026-8%s', k.kind, lpad(i::text, 5, '0')) as case_number
from generate_series(0, :cases - 1) i
cross join lateral (
    select (array['CMP', 'CMP', 'TKT', 'EMG'])[1 + i % 4] as kind,
           (array['complaint-handling', 'complaint-handling', 'ticket-booking', 'emergency-patient-assistance'])[1 + i % 4] as process_key
) k;

insert into service_case (case_number, kind, process_key, process_instance_id, case_class, customer_name, customer_phone, unit,
                          unit_key, subject, first_asked_by, status, outcome, occurred_at, registered_at, closed_at, version,
                          journal_size)
select case_number, kind, process_key, 'many' || i, 'general',
       (array['王小明', '李红', '张大文', '刘丽', '陈伟'])[1 + i % 5] || i % 997, '155' || lpad((i * 617)::text, 8, '0'),
       (70 + i % 40) || '栋' || (100 * (1 + i % 30) + i % 6), (70 + i % 40) || '-' || (100 * (1 + i % 30) + i % 6), 'noise',
       'hotline', case when i % 50 = 0 then 'OPEN' else 'CLOSED' end, case when i % 50 > 0 then 'solved' end,
       now() - i * interval '5 minutes', now() - i * interval '5 minutes', case when i % 50 > 0 then now() end, 0, 1
from many;

insert into journal_entry (case_number, entry_no, kind, actor, process_key, process_version, text, occurred_at, recorded_at,
                           details, previous_hash, hash)
select case_number, 1, 'REGISTERED', 'hotline', process_key, 1, 'text', now(), now(), jsonb_build_object('values',
       jsonb_build_object('course', (array['电梯壞了，困人三分钟', '楼上漏水，天花板滴水', '装修噪音从早上七点开始',
                                           '车位被占，多次投诉', '楼道垃圾没有清理'])[1 + i % 5] || i)), '', ''
from many;

insert into case_search select source.* from case_search_source source join many using (case_number);
insert into case_text select source.* from case_text_source source join many using (case_number);
insert into case_phone select phone_ends(customer_phone), case_number from service_case join many using (case_number);
insert into case_person select 'hotline', case_number from many;
insert into case_group
select team, case_number
from many, unnest(case kind when 'EMG' then array['guard', 'gate'] when 'TKT' then array['front-desk']
                  else array['front-desk', 'hotline-agent', 'property-assistant'] end) team;

analyze service_case, journal_entry, case_search, case_text, case_phone, case_person, case_group
