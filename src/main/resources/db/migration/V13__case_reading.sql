-- Who opened what of which case (KNB-07). It only grows; a disclosure is a reading with its reason, and in force for a
-- while: see docs/decisions/0014-masking-disclosure-read-log.md.

create table case_reading (
    id          bigint generated always as identity primary key,
    read_at     timestamptz not null,
    -- User id.
    person      text        not null,
    -- What was opened: case, timeline, values, evidence, disclosure and the like.
    part        text        not null,
    case_number text        not null references service_case,
    -- Why personal data was to be shown; of a disclosure only.
    reason      text,
    check ((part = 'disclosure') = (reason is not null))
);

-- Whether a part was opened just now, and whether a disclosure is in force.
create index case_reading_recent on case_reading (case_number, person, part, read_at);
-- The log of one person, of all, and of a time.
create index case_reading_person on case_reading (person, id);
create index case_reading_time on case_reading (read_at, id);

create trigger case_reading_only_grows before update or delete or truncate on case_reading
    for each statement execute function journal_only_grows();
