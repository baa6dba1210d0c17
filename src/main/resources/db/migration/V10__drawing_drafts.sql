-- What somebody has drawn and not yet put live: one draft for each person and drawing.

create table drawing_draft (
    person      text        not null,
    kind        text        not null check (kind in ('PROCESS', 'DECISION', 'FORM')),
    drawing_key text        not null,
    content     text        not null,
    -- The version that was live when it was begun; 0 for a new drawing.
    based_on    integer     not null,
    saved_at    timestamptz not null,
    primary key (person, kind, drawing_key)
);

create index drawing_draft_drawing on drawing_draft (kind, drawing_key);
