-- What whoever administers the desk must know soon, on whichever node it was noticed.

create table warning (
    id         bigint generated always as identity primary key,
    -- What makes a warning the same as another.
    about      text        not null,
    text       text        not null,
    noticed_at timestamptz not null
);

create index warning_noticed on warning (noticed_at);
