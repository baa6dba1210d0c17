-- What somebody has typed into a form and not yet sent: one draft for each person and form.

create table form_draft (
    person   text        not null,
    -- 'task/' and the id of the task, or 'start/' and the id of the start form.
    form     text        not null,
    -- A JSON object: field and answer.
    answers  text        not null,
    saved_at timestamptz not null,
    primary key (person, form)
);

create index form_draft_saved on form_draft (saved_at);
