-- The desk's timetables of flights and trains (TKT-09). Each is replaced as a whole by an import.

create sequence timetable_trip_seq increment by 50;

create table timetable_trip (
    id          bigint primary key,
    means       text not null check (means in ('AIR', 'RAIL')),
    number      text not null,
    from_place  text not null,
    to_place    text not null,
    departs     time not null,
    arrives     time not null,
    -- ISO days of the week on which it leaves: 1 is Monday.
    days        text not null check (days ~ '^[1-7]{1,7}$'),
    valid_from  date,
    valid_until date,
    equipment   text
);

create index timetable_trip_means on timetable_trip (means, departs);

-- Who brought which timetable in, and when.
create table timetable_import (
    means       text primary key check (means in ('AIR', 'RAIL')),
    imported_by text        not null,
    imported_at timestamptz not null,
    trips       integer     not null
);
