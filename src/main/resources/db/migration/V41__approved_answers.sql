-- What the desk answers to a question, the same by whoever is asked (CON-13, HOT-14): each row is one version of an answer.
-- See docs/decisions/0029-approved-answers.md.

create sequence approved_answer_number;

create table approved_answer (
    -- What stands in the case of whoever was told it.
    id         bigint generated always as identity primary key,
    number     bigint      not null,
    version    integer     not null,
    question   text        not null,
    reply      text        not null,
    clause     text        not null,
    owner      text        not null,
    valid_from date        not null,
    valid_to   date        check (valid_to >= valid_from),
    written_by text        not null,
    written_at timestamptz not null,
    -- Who found out that it was wrong; everybody who was told it is called.
    wrong_by   text,
    wrong_at   timestamptz check ((wrong_at is null) = (wrong_by is null)),
    words      text        not null generated always as (fold_text(question || chr(10) || clause || chr(10) || reply)) stored,
    unique (number, version)
);

create trigger approved_answer_only_grows
    before delete or truncate or update of number, version, question, reply, clause, owner, valid_from, valid_to, written_by, written_at
    on approved_answer for each statement execute function journal_only_grows();

-- Who is called about a version that was wrong: one correction for each case, however often it is asked for.
create table answer_recall (
    answer      bigint      not null references approved_answer,
    case_number text collate "C" not null references service_case,
    opened_by   text        not null,
    opened_at   timestamptz not null,
    primary key (answer, case_number)
);
