-- Copies the cases in speed_template, once for each row of speed_copy: all that our own tables tell of them. Names, units
-- and subjects vary; the journals are written before by FinishedCases, since their chains need one row after the other.

insert into service_case (case_number, kind, process_key, process_instance_id, case_class, class_clause, customer_name,
                          customer_phone, unit, channel, subject, matter_key, first_asked_by, status, outcome,
                          occurred_at, registered_at, closed_at, version, journal_size, journal_hash)
select copy.number, c.kind, c.process_key, left(c.process_instance_id, -8) || copy.mark, c.case_class, c.class_clause,
       varied.customer, c.customer_phone, varied.unit, c.channel, varied.subject,
       lower(varied.unit || '|' || replace(varied.subject, ' ', '')), c.first_asked_by, c.status, c.outcome,
       c.occurred_at + copy.shift, c.registered_at + copy.shift, c.closed_at + copy.shift, c.version, c.journal_size,
       journal.hash
from speed_copy copy
join service_case c on c.case_number = copy.template
join journal_entry journal on journal.case_number = copy.number and journal.entry_no = c.journal_size
cross join lateral (
    select (array['王', '李', '張', '刘', '陳', '杨', '黃', '赵', '吳', '周'])[1 + copy.n % 10]
               || (array['小明', '红', '文傑', '丽华', '大衛', '静', '國強', '敏'])[1 + copy.n / 10 % 8] as customer,
           1 + copy.n % 9 || '-' || 100 + copy.n % 3000 || (array['', 'A', 'B'])[1 + copy.n % 3] as unit,
           (array['电梯壞了', '天花板漏水', '装修噪音', '車庫門打不开', '保安态度', '垃圾没有清理', '物業費疑問', '订票',
                  '门禁卡 lost', '空调太冷', '停水', '電表異常'])[1 + copy.n % 12]
               || (array['', '，请尽快处理', ' 第二次', '，已等兩天'])[1 + copy.n / 12 % 4] as subject
) varied;

insert into promise (id, case_number, name, timer_id, round, step_id, step_name, process_key, process_version,
                     process_instance_id, execution_id, job_id, owner_groups, assignee, started_at, first_due_at, due_at,
                     explanation, provisional, state, lapsed_at, ended_at, ended_by, late_reason, late_reason_text,
                     late_reason_by, late_reason_at)
select p.id + copy.n * 10000000::bigint, copy.number, p.name, p.timer_id, p.round, p.step_id, p.step_name, p.process_key,
       p.process_version, left(p.process_instance_id, -8) || copy.mark, left(p.execution_id, -8) || copy.mark,
       left(p.job_id, -8) || copy.mark, p.owner_groups, p.assignee, p.started_at + copy.shift,
       p.first_due_at + copy.shift, p.due_at + copy.shift, p.explanation, p.provisional, p.state,
       p.lapsed_at + copy.shift, p.ended_at + copy.shift, p.ended_by, p.late_reason, p.late_reason_text,
       p.late_reason_by, p.late_reason_at + copy.shift
from promise p join speed_copy copy on copy.template = p.case_number;

insert into promise_move (id, promise_id, old_due_at, new_due_at, moved_at, moved_by, reason, operation_id)
select m.id + copy.n * 10000000::bigint, m.promise_id + copy.n * 10000000::bigint, m.old_due_at + copy.shift,
       m.new_due_at + copy.shift, m.moved_at + copy.shift, m.moved_by, m.reason, m.operation_id
from promise_move m join promise p on p.id = m.promise_id join speed_copy copy on copy.template = p.case_number;

insert into notification (id, case_number, event_key, asked, recipient_kind, recipient, email, phone, channel_asked,
                          channel, template, subject, text, state, created_at, settled_at, version)
select m.id + copy.n * 10000000::bigint, copy.number, m.event_key || '-' || copy.n, m.asked, m.recipient_kind, m.recipient,
       m.email, m.phone, m.channel_asked, m.channel, m.template, m.subject, replace(m.text, copy.template, copy.number),
       m.state, m.created_at + copy.shift, m.settled_at + copy.shift, m.version
from notification m join speed_copy copy on copy.template = m.case_number;

insert into notification_attempt (notification_id, attempt_no, channel, address, delivery_key, tried_at, delivered,
                                  permanent, answer)
select a.notification_id + copy.n * 10000000::bigint, a.attempt_no, a.channel, a.address, a.delivery_key || '-' || copy.n,
       a.tried_at + copy.shift, a.delivered, a.permanent, a.answer
from notification_attempt a
join notification m on m.id = a.notification_id
join speed_copy copy on copy.template = m.case_number;

insert into case_person (person, case_number)
select found.person, copy.number from case_person found join speed_copy copy on copy.template = found.case_number;

insert into case_group (group_id, case_number)
select found.group_id, copy.number from case_group found join speed_copy copy on copy.template = found.case_number;

analyze service_case;
analyze promise;
insert into case_search
select source.* from case_search_source source join speed_copy copy on copy.number = source.case_number;
insert into case_phone
select found.phone_end, copy.number from case_phone found join speed_copy copy on copy.template = found.case_number;
insert into case_text
select source.* from case_text_source source join speed_copy copy on copy.number = source.case_number;
