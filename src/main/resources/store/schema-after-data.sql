-- One statement a row, in order: what is quicker, or only right, once all rows are there.
select statement from (
    -- By name: in a store that was restored, those of columns were made after the others.
    select 1 as step, (row_number() over (order by c.relname))::oid as id, format('SELECT setval(%L, %s, %L)', c.relname, coalesce(
        pg_sequence_last_value(s.seqrelid), s.seqstart), pg_sequence_last_value(s.seqrelid) is not null) as statement
    from pg_sequence s join pg_class c on c.oid = s.seqrelid
    where c.relnamespace = current_schema()::regnamespace
    union all
    -- Whom others refer to comes first. What is not null stands at its column.
    select case when contype = 'f' then 3 else 2 end, oid,
        format('ALTER TABLE %s ADD CONSTRAINT %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid))
    from pg_constraint
    where connamespace = current_schema()::regnamespace and conrelid <> 0 and contype in ('p', 'u', 'x', 'c', 'f')
    union all
    select 4, i.indexrelid, pg_get_indexdef(i.indexrelid)
    from pg_index i join pg_class c on c.oid = i.indexrelid
    where c.relnamespace = current_schema()::regnamespace
        and not exists (select from pg_constraint where conindid = i.indexrelid and contype in ('p', 'u', 'x'))
    union all
    select 5, oid, format('CREATE VIEW %I AS %s', relname, pg_get_viewdef(oid))
    from pg_class where relnamespace = current_schema()::regnamespace and relkind = 'v'
    union all
    select 6, t.oid, pg_get_triggerdef(t.oid)
    from pg_trigger t join pg_class c on c.oid = t.tgrelid
    where c.relnamespace = current_schema()::regnamespace and not t.tgisinternal
) made
order by step, id
