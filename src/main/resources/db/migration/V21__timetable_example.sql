-- A desk that has never kept a timetable begins with a small one (TKT-09). Nobody takes it for a real one: each number says
-- that it is an example (示例), on the page, in the form and in the file.

insert into timetable_trip (id, means, number, from_place, to_place, departs, arrives, days, equipment)
select nextval('timetable_trip_seq'), means, '示例 ' || number, here, there, departs::time, arrives::time, days, equipment
from (values
    ('RAIL', 'G1', '上海虹桥', '北京南',   '09:00', '13:28', '1234567', '复兴号'),
    ('RAIL', 'G2', '北京南',   '上海虹桥', '14:00', '18:28', '1234567', '复兴号'),
    ('RAIL', 'G3', '上海虹桥', '杭州东',   '08:10', '08:55', '12345',   null),
    ('RAIL', 'G4', '杭州东',   '上海虹桥', '18:20', '19:05', '12345',   null),
    ('AIR',  'A1', '上海虹桥', '北京首都', '08:00', '10:15', '1234567', 'A330'),
    ('AIR',  'A2', '北京首都', '上海虹桥', '18:00', '20:15', '1234567', 'A330'),
    ('AIR',  'A3', '上海浦东', '广州白云', '10:30', '13:05', '135',     'B737'),
    ('AIR',  'A4', '广州白云', '上海浦东', '15:00', '17:20', '135',     'B737')
) as example (means, number, here, there, departs, arrives, days, equipment)
where not exists (select from timetable_trip) and not exists (select from timetable_import);
