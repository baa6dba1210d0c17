-- One statement a row, in order: what must be there before the rows come. Of the tables' schema only, owned by whoever restores.
select statement from (
    select 1 as step, 0::oid as id, format('CREATE EXTENSION IF NOT EXISTS %I', extname) as statement
    from pg_extension where extname <> 'plpgsql'
    union all
    select 2, p.oid, pg_get_functiondef(p.oid)
    from pg_proc p
    where p.pronamespace = current_schema()::regnamespace and p.prokind in ('f', 'p')
        and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
    union all
    -- An identity column brings its own.
    select 3, c.oid, format('CREATE SEQUENCE %I AS %s INCREMENT %s MINVALUE %s MAXVALUE %s START %s CACHE %s%s', c.relname,
        format_type(s.seqtypid, null), s.seqincrement, s.seqmin, s.seqmax, s.seqstart, s.seqcache,
        case when s.seqcycle then ' CYCLE' else '' end)
    from pg_sequence s join pg_class c on c.oid = s.seqrelid
    where c.relnamespace = current_schema()::regnamespace
        and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'i')
    union all
    select 4, c.oid, format('CREATE TABLE %I (%s)%s', c.relname, string_agg(
        format('%I %s%s%s%s', a.attname, format_type(a.atttypid, a.atttypmod),
            case when a.attcollation <> t.typcollation
                then (select format(' COLLATE %I', collname) from pg_collation where oid = a.attcollation) else '' end,
            case when a.attidentity <> '' then ' GENERATED '
                    || case a.attidentity when 'a' then 'ALWAYS' else 'BY DEFAULT' end || ' AS IDENTITY'
                when a.attgenerated <> '' then ' GENERATED ALWAYS AS (' || pg_get_expr(d.adbin, d.adrelid) || ') STORED'
                when d.adbin is not null then ' DEFAULT ' || pg_get_expr(d.adbin, d.adrelid) else '' end,
            case when a.attnotnull then ' NOT NULL' else '' end), ', ' order by a.attnum),
        coalesce(' WITH (' || array_to_string(c.reloptions, ', ') || ')', ''))
    from pg_class c
        join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
        join pg_type t on t.oid = a.atttypid
        left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
    where c.relnamespace = current_schema()::regnamespace and c.relkind = 'r'
    group by c.oid, c.relname, c.reloptions
) made
order by step, id
