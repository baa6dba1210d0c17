-- HOT-10: whoever was asked first reads the engine's history of that case for good; cases from before get the right that
-- new ones get as they are opened. 20: a historic process instance; 2: to read. A first start has no such table yet.
do $$
begin
    if to_regclass('act_ru_authorization') is not null then
        insert into act_ru_authorization
            (id_, rev_, type_, user_id_, resource_type_, resource_id_, perms_, removal_time_, root_proc_inst_id_)
        select 'first-asked-' || run.id_, 1, 1, about.first_asked_by, 20, run.id_, 2,
               run.removal_time_, run.root_proc_inst_id_
        from service_case about join act_hi_procinst run on run.id_ = about.process_instance_id
        where about.first_asked_by <> 'system'
        on conflict do nothing;
    end if;
end $$;
