-- An open case that is rejected, or whose customer is content and awaits the return visit only, is no unsolved one (CMP-02, A7).
alter table service_case add column settled boolean not null default false;
