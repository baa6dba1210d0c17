-- Photos and files that people add to a form: the content once by its hash, and who added it to which case.
create table stored_file (
    sha256 char(64) primary key,
    kind varchar(8) not null,
    content bytea not null
);
-- Photos are packed already.
alter table stored_file alter column content set storage external;

create table case_file (
    id bigint generated always as identity primary key,
    sha256 char(64) not null references stored_file (sha256),
    name varchar(80) not null,
    added_by varchar(255) not null,
    added_at timestamptz not null,
    -- The run of a procedure that it was sent to; null while the form is open.
    run_id varchar(64)
);
create index case_file_run on case_file (run_id) where run_id is not null;
create index case_file_waiting on case_file (added_by, added_at) where run_id is null;
create index case_file_content on case_file (sha256);
