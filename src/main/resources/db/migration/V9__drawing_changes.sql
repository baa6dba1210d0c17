-- Who put which drawing, table or form live, when and why. One row for each definition of a deployment, written in the
-- deployment's own transaction; see docs/decisions/0009-redraws-and-upgrades.md.

create table drawing_change (
    id            bigint generated always as identity primary key,
    kind          text        not null check (kind in ('PROCESS', 'DECISION', 'FORM')),
    drawing_key   text        not null,
    version       integer     not null,
    name          text,
    definition_id text        not null unique,
    deployment_id text        not null,
    file_name     text        not null,
    -- SHA-256 of the file in hexadecimal digits.
    file_hash     text        not null,
    -- The same of the file that the application brought along for this drawing at that moment; null if it brought none.
    shipped_hash  text,
    deployed_at   timestamptz not null,
    -- User id; null stands for the application itself.
    deployed_by   text,
    reason        text,
    source        text,
    -- The version whose content was put live again.
    came_from     integer,
    -- What the house rules doubted: [{"elementId", "elementName", "rule", "details"}].
    warnings      jsonb       not null
);

create index drawing_change_drawing on drawing_change (kind, drawing_key, version);
create index drawing_change_deployment on drawing_change (deployment_id);

-- What desks older than this migration have deployed; their engine's tables are here already. The operation log of the
-- engine knows the person; for what the application deployed it has no line.
do $$
begin
    if to_regclass('act_re_camformdef') is null or to_regclass('act_hi_op_log') is null then
        return;
    end if;
    insert into drawing_change (kind, drawing_key, version, name, definition_id, deployment_id, file_name, file_hash,
                                deployed_at, deployed_by, reason, source, warnings)
    select live.kind, live.key_, live.version_, live.name_, live.id_, live.deployment_id_, live.resource_name_,
           encode(sha256(coalesce(file.bytes_, '')), 'hex'),
           deployment.deploy_time_::timestamptz, done.user_id_, deployment.name_, deployment.source_, '[]'
    from (
        select 'PROCESS' as kind, key_, version_, name_, id_, deployment_id_, resource_name_ from act_re_procdef
        union all
        select 'DECISION', key_, version_, name_, id_, deployment_id_, resource_name_ from act_re_decision_def
        union all
        select 'FORM', key_, version_, null, id_, deployment_id_, resource_name_ from act_re_camformdef
    ) live
    join act_re_deployment deployment on deployment.id_ = live.deployment_id_
    left join lateral (
        select bytes_ from act_ge_bytearray
        where deployment_id_ = live.deployment_id_ and name_ = live.resource_name_ limit 1
    ) file on true
    left join lateral (
        -- A deployment that changed nothing is logged under the older one that it found: only the first line counts.
        select user_id_ from act_hi_op_log
        where deployment_id_ = live.deployment_id_ and entity_type_ = 'Deployment' and operation_type_ = 'Create'
          and timestamp_ between deployment.deploy_time_ - interval '1 minute'
                             and deployment.deploy_time_ + interval '1 minute'
        order by timestamp_ limit 1
    ) done on true
    order by deployment.deploy_time_, live.kind, live.key_, live.version_;
end $$;

create trigger drawing_change_only_grows before update or delete or truncate on drawing_change
    for each statement execute function journal_only_grows();
