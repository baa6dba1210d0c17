-- Which visits of a step broke a promise; most keep theirs.
create index promise_late on promise (execution_id) where state = 'LATE';
