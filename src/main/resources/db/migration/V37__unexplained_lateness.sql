-- Who completed a late step without saying why is asked afterwards: each Tasklist looks that up.
create index promise_unexplained on promise (ended_by)
    where state = 'LATE' and late_reason is null and ended_at is not null and ended_by <> 'system';
