-- Working time: the holidays and make-up workdays of each year. A year that is not here makes due dates provisional.

create table calendar_year (
    year        integer primary key,
    source      text        not null,
    uploaded_by text        not null,
    uploaded_at timestamptz not null,
    version     integer     not null
);

create table calendar_day (
    year  integer not null references calendar_year,
    day   date    not null primary key,
    kind  text    not null check (kind in ('HOLIDAY', 'WORKDAY')),
    name  text    not null,
    -- Opening hours of its own, such as 10:00-16:00; null: those of its kind.
    hours text,
    check (extract(year from day) = year)
);
create index calendar_day_of_year on calendar_day (year);

insert into calendar_year (year, source, uploaded_by, uploaded_at, version)
values (2026, 'State Council of China, notice of 4 November 2025 on the holidays of 2026', 'shipped', now(), 0);

insert into calendar_day (year, day, kind, name)
select 2026, day::date, 'HOLIDAY', name
from (values
    ('2026-01-01', '2026-01-03', 'New Year'),
    ('2026-02-15', '2026-02-23', 'Spring Festival'),
    ('2026-04-04', '2026-04-06', 'Qingming Festival'),
    ('2026-05-01', '2026-05-05', 'Labour Day'),
    ('2026-06-19', '2026-06-21', 'Dragon Boat Festival'),
    ('2026-09-25', '2026-09-27', 'Mid-Autumn Festival'),
    ('2026-10-01', '2026-10-07', 'National Day')) as holiday (first, last, name),
    generate_series(first::timestamp, last::timestamp, interval '1 day') as day;

insert into calendar_day (year, day, kind, name)
select 2026, day::date, 'WORKDAY', 'make-up workday'
from unnest(array['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10']) as day;
