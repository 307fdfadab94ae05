create table team (
  id bigint primary key,
  name varchar(120) not null,
  version int not null
);

create table team_member (
  team_id bigint not null references team (id),
  employee_id bigint not null references employee (id),
  primary key (team_id, employee_id)
);
create index team_member_employee on team_member (employee_id, team_id);

create table absence (
  id bigint primary key,
  employee_id bigint not null references employee (id),
  first_day date not null,
  last_day date not null,
  said_by bigint not null references employee (id),
  said_at timestamp with time zone not null,
  version int not null
);
create index absence_last_day on absence (last_day, id);
create index absence_employee on absence (employee_id, last_day);

create table absence_substitute (
  absence_id bigint not null references absence (id),
  employee_id bigint not null references employee (id),
  primary key (absence_id, employee_id)
);
create index absence_substitute_employee on absence_substitute (employee_id, absence_id);

-- who did something instead of an absent colleague did it for him
alter table audit_line add column for_id bigint references employee (id);

create index audit_line_act on audit_line (act, at, id);

-- [jooq ignore start]
insert into role_right (role, privilege, reach)
select distinct role, 'ABSENCE_EDIT', case when role in ('HEAD', 'ADMINISTRATOR') then 'ALL' else 'OWN' end
from role_right;
-- [jooq ignore stop]
