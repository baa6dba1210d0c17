-- 5,000 closed cases of a desk from before the search: a third of each procedure, each with three lines in its journal.

insert into service_case (case_number, kind, process_key, process_instance_id, case_class, customer_name, unit, subject, matter_key,
                          first_asked_by, status, outcome, occurred_at, registered_at, closed_at, version, journal_size)
select format('CMP-2025-%s', lpad(i::text, 6, '0')), 'CMP',
       (array['complaint-handling', 'ticket-booking', 'emergency-patient-assistance'])[1 + i % 3], 'run' || i,
       (array['general', 'important', 'major', null])[1 + i % 4], (array['王小明', '李红', '陳大文'])[1 + i % 3] || i % 97,
       unit, (array['電梯壞了', '漏水', 'noise'])[1 + i % 3] || ' ' || i % 71, unit || '|noise', 'hotline', 'CLOSED',
       (array['solved', 'rejected'])[1 + i % 2], '2025-01-01'::timestamptz + i * interval '1 hour',
       '2025-01-01'::timestamptz + i * interval '1 hour', '2025-01-02'::timestamptz + i * interval '1 hour', 0, 3
from generate_series(1, 5000) i, lateral (select (array['3-', '3栋', '3#'])[1 + i % 3] || i % 500 as unit) typed;

alter table journal_entry disable trigger journal_entry_follows;
insert into journal_entry (case_number, entry_no, kind, actor, process_key, process_version, text, occurred_at,
                           recorded_at, details, previous_hash, hash)
select c.case_number, n, (array['REGISTERED', 'COMPLETED', 'VARIABLE_CHANGED'])[n],
       (array['hotline', 'system', (array['gm', 'demo', 'csadmin', 'director'])[1 + right(c.case_number, 2)::integer % 4]])[n],
       c.process_key, 1 + n / 2, 'text', c.registered_at, c.registered_at,
       case when n = 1 and right(c.case_number, 2) = '42' then
           '{"values": {"customerEmail": "lei.zhao@mail.example", "course": "打 13700241357 找王师傅"}}' else '{}' end::jsonb, '', ''
from service_case c, generate_series(1, 3) n
where n < 3 or right(c.case_number, 1) = '7';
alter table journal_entry enable trigger journal_entry_follows;

insert into promise (id, case_number, name, timer_id, round, step_id, step_name, process_key, process_version,
                     process_instance_id, execution_id, job_id, started_at, first_due_at, due_at, explanation,
                     provisional, state, lapsed_at, ended_at, ended_by)
select row_number() over (), c.case_number, 'in time', 'Deadline', 1, 'Step', 'Step', c.process_key, 1,
       c.process_instance_id, c.process_instance_id, c.process_instance_id, c.registered_at, c.registered_at,
       c.registered_at, '', false, case when late then 'LATE' else 'KEPT' end,
       case when late then c.closed_at end, c.closed_at, 'hotline'
from service_case c, lateral (select right(c.case_number, 1) in ('3', '5') as late) verdict;

insert into act_hi_procinst (id_, proc_inst_id_, business_key_, proc_def_id_, start_time_)
select process_instance_id, process_instance_id, case_number, 'p:1:1', now() from service_case;
insert into act_hi_taskinst (id_, proc_inst_id_, start_time_)
select 'task' || process_instance_id, process_instance_id, now() from service_case;
insert into act_hi_identitylink (id_, timestamp_, type_, group_id_, task_id_, operation_type_)
select 'link' || process_instance_id, now(), 'candidate',
       (array['front-desk', 'property-assistant', 'gate'])[1 + right(case_number, 1)::integer % 3],
       'task' || process_instance_id, 'add'
from service_case;
