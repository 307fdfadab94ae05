create table task (
  id bigint primary key,
  kind varchar(16) not null,
  -- as somebody wrote it; told by the program it is a key with arguments instead
  title varchar(400) not null,
  title_key varchar(80),
  title_args varchar(4000) not null,
  note varchar(4000) not null,
  priority varchar(8) not null,
  origin varchar(30),
  origin_id bigint,
  author_id bigint not null references employee (id),
  responsible_id bigint references employee (id),
  department_id bigint not null references department (id),
  handed_id bigint references employee (id),
  -- the author where another is responsible, for the list of what he gave away
  giver_id bigint references employee (id),
  asked_id bigint references department (id),
  stage varchar(8),
  answered_at timestamp with time zone,
  returned_because varchar(1000) not null,
  due_on date not null,
  due_at time,
  remind_at timestamp with time zone,
  -- the reminder of an open task alone
  rings_at timestamp with time zone,
  promised_on date,
  postponed int not null,
  series_id bigint,
  series_unit varchar(12),
  series_step int,
  series_off_day varchar(8),
  series_until date,
  series_first date,
  series_ordinal int,
  items int not null,
  ticked int not null,
  closed_at timestamp with time zone,
  closed_done boolean,
  closed_by bigint references employee (id),
  closed_contact bigint,
  closed_words varchar(1000) not null,
  made_at timestamp with time zone not null,
  -- where it stands in lists: an open one's deadline in minutes, a closed one's time below zero,
  -- so that one index serves the open tasks by deadline and the closed ones from the latest on
  place bigint not null,
  version int not null
);
create index task_place on task (place, id);
create index task_responsible on task (responsible_id, place, id);
create index task_department on task (department_id, place, id);
create index task_giver on task (giver_id, place, id);
create index task_handed on task (handed_id, place, id);
create index task_rings on task (responsible_id, rings_at);
create index task_origin on task (origin_id, origin);

create table task_client (
  task_id bigint not null references task (id),
  ordinal int not null,
  client_id bigint not null references client (id),
  primary key (task_id, ordinal)
);
create index task_client_client on task_client (client_id, task_id);

create table task_item (
  task_id bigint not null references task (id),
  ordinal int not null,
  words varchar(400) not null,
  ticked boolean not null,
  primary key (task_id, ordinal)
);

create table task_postponement (
  task_id bigint not null references task (id),
  ordinal int not null,
  at timestamp with time zone not null,
  employee_id bigint not null references employee (id),
  place_before bigint not null,
  place_after bigint not null,
  reason varchar(1000) not null,
  primary key (task_id, ordinal)
);

create table task_filter (
  id bigint primary key,
  employee_id bigint not null references employee (id),
  name varchar(120) not null,
  content varchar(4000) not null
);
create index task_filter_employee on task_filter (employee_id);

-- the days of the week on which a department works, Monday 1 to Sunday 7; those below it likewise
create table working_week (
  department_id bigint primary key references department (id),
  days varchar(7) not null
);

create table special_day (
  department_id bigint not null references department (id),
  day_on date not null,
  works boolean not null,
  name varchar(120) not null,
  primary key (department_id, day_on)
);

-- [jooq ignore start]
-- a store whose roles have their rights already
insert into role_right (role, privilege, reach)
select given.role, given.privilege, given.reach
from (
  values
    ('EMPLOYEE', 'TASK_CREATE', 'DEPARTMENT'),
    ('EMPLOYEE', 'TASK_READ', 'DEPARTMENT'),
    ('EMPLOYEE', 'TASK_EDIT', 'OWN'),
    ('OPERATOR', 'TASK_CREATE', 'ALL'),
    ('OPERATOR', 'TASK_READ', 'ALL'),
    ('OPERATOR', 'TASK_EDIT', 'OWN'),
    ('ECONOMIST', 'TASK_CREATE', 'ALL'),
    ('ECONOMIST', 'TASK_READ', 'ALL'),
    ('ECONOMIST', 'TASK_EDIT', 'OWN'),
    ('MARKETER', 'TASK_CREATE', 'ALL'),
    ('MARKETER', 'TASK_READ', 'ALL'),
    ('MARKETER', 'TASK_EDIT', 'OWN'),
    ('HEAD', 'TASK_CREATE', 'ALL'),
    ('HEAD', 'TASK_READ', 'ALL'),
    ('HEAD', 'TASK_EDIT', 'ALL')
) as given (role, privilege, reach)
where exists (select 1 from role_right);
-- [jooq ignore stop]
