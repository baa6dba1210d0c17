-- The unit in the one form in which its spellings are compared, and what is equal for units of which somebody has to say
-- whether they are one (org.estatedesk.cases.units.UnitKey). Filled by the next migration, which asks that class.
alter table service_case
    add column unit_key  text,
    add column unit_gist text;

-- Whether a case is open at a unit (EMG-04).
create index service_case_open_unit on service_case (kind, unit_gist) where status = 'OPEN';
