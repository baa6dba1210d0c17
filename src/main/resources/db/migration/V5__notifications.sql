-- What the desk told whom about a case (CMP-24), as it went out, and how it got there.

create sequence notification_seq increment by 50;

create table notification (
    id             bigint primary key,
    case_number    text        not null references service_case,
    -- One event is one call of the building block: a message to several recipients has one row for each.
    event_key      text        not null,
    -- As the drawing names the recipient, such as "assignee", and who that was.
    asked          text        not null,
    recipient_kind text        not null check (recipient_kind in ('CUSTOMER', 'GROUP', 'PERSON', 'ADDRESS')),
    recipient      text        not null,
    -- Addresses that were known when it was written; those of staff are looked up when it is sent.
    email          text,
    phone          text,
    channel_asked  text,
    -- The channel by which it is on its way, or went; null: by none yet.
    channel        text,
    template       text        not null,
    subject        text        not null,
    text           text        not null,
    state          text        not null
        check (state in ('WRITTEN', 'WAITING', 'SENT', 'SHOWN', 'CALLED', 'FAILED', 'NOT_SENT')),
    created_at     timestamptz not null,
    settled_at     timestamptz,
    version        integer     not null,
    unique (event_key, recipient),
    check ((state in ('WRITTEN', 'WAITING')) = (settled_at is null))
);

create index notification_case on notification (case_number, id);
-- What appeared on the screens of staff lately.
create index notification_alert on notification (created_at) where recipient_kind in ('GROUP', 'PERSON');

-- Each try of the machine. The delivery key is unique for event, recipient and channel and is given to the provider: a
-- repeat after a crash, or after an answer that never came, carries the same one.
create table notification_attempt (
    notification_id bigint      not null references notification,
    attempt_no      integer     not null,
    channel         text        not null,
    address         text,
    delivery_key    text        not null,
    tried_at        timestamptz not null,
    delivered       boolean     not null,
    permanent       boolean     not null,
    answer          text        not null,
    primary key (notification_id, attempt_no)
);
