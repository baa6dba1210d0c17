-- The visit-and-call register (CMP-37, HOT-20): every contact with a customer, with a case or without one.
-- See docs/decisions/0028-visit-and-call-register.md.

create table contact (
    id             bigint generated always as identity primary key,
    -- When it began.
    began_at       timestamptz not null,
    -- Whether the customer came or called; else the desk did.
    came_in        boolean     not null,
    -- As the forms have it: hotline, desk-phone, mobile, phone, visit, letter, message, forum; a drawing may name others.
    channel        text        not null,
    customer_name  text,
    customer_phone text,
    unit           text,
    about          text,
    -- The step or the procedure that it was; null of what somebody wrote down.
    step           text,
    rings          integer check (rings between 0 and 99),
    seconds        integer check (seconds between 0 and 86400),
    -- User id.
    taken_by       text        not null,
    -- Keys of the groups by which that person took it.
    desks          text[]      not null,
    case_number    text,
    -- The process instance or the step that made it, so that it is made once; null of what somebody wrote down.
    made_by        text unique
);

create index contact_began on contact (began_at desc);
create index contact_taken on contact (taken_by, began_at desc);

-- Who looked into the register stands in the read log with what was asked for.
alter table case_reading
    drop constraint case_reading_asked,
    drop constraint case_reading_case,
    add constraint case_reading_asked check ((part in ('search', 'residents', 'contacts')) = (asked is not null)),
    add constraint case_reading_case check ((part in ('search', 'residents', 'contacts')) = (case_number is null));
