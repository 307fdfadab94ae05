create table policy (
  id bigint primary key,
  name varchar(60) not null,
  holds_from date not null,
  set_by bigint references employee (id),
  set_at timestamp with time zone not null
);
create index policy_name on policy (name, holds_from, id);

create table policy_field (
  policy_id bigint not null references policy (id),
  field varchar(60) not null,
  content varchar(400) not null,
  primary key (policy_id, field)
);

-- the rules of signing in were one setting; they hold as they were
-- [jooq ignore start]
insert into policy (id, name, holds_from, set_by, set_at)
select 1, 'staff.policy.signin', date '2000-01-01', null, current_timestamp
from setting where name = 'sign-in policy';

insert into policy_field (policy_id, field, content)
select 1, part.field, regexp_substr(setting.content, '[^;]+', 1, part.place)
from setting
cross join (
  values ('tries', 1), ('lock', 2), ('length', 3), ('accounts', 4)
) as part (field, place)
where setting.name = 'sign-in policy';

delete from setting where name = 'sign-in policy';

-- who might change employees and rights may set the bank's numbers and confirm, and so may heads
insert into role_right (role, privilege, reach)
select role, 'POLICY_EDIT', 'ALL' from role_right where privilege = 'STAFF_EDIT';
insert into role_right (role, privilege, reach)
select role, 'CONFIRM', 'ALL' from role_right where privilege = 'STAFF_EDIT';
insert into role_right (role, privilege, reach)
select 'HEAD', 'POLICY_EDIT', 'ALL' from role_right
where role = 'HEAD' and privilege = 'MASS_CHANGE'
and not exists (
  select 1 from role_right there where there.role = 'HEAD' and there.privilege = 'POLICY_EDIT');
insert into role_right (role, privilege, reach)
select 'HEAD', 'CONFIRM', 'ALL' from role_right
where role = 'HEAD' and privilege = 'MASS_CHANGE'
and not exists (
  select 1 from role_right there where there.role = 'HEAD' and there.privilege = 'CONFIRM');
-- [jooq ignore stop]
