-- HOT-28: the first-asked duty passes to whoever has signed for the case, and the search follows.
create function case_search_follows_duty() returns trigger language plpgsql as $$
begin
    update case_search set first_asked_by = new.first_asked_by where case_number = new.case_number;
    insert into case_person (person, case_number) values (new.first_asked_by, new.case_number) on conflict do nothing;
    return null;
end $$;

create trigger case_search_follows_duty after update of first_asked_by on service_case
    for each row when (new.first_asked_by is distinct from old.first_asked_by)
    execute function case_search_follows_duty();
