-- [jooq ignore start]
-- a store whose roles have their rights already
insert into role_right (role, privilege, reach)
select given.role, given.privilege, given.reach
from (
  values
    ('EMPLOYEE', 'REPORT_READ', 'OWN'),
    ('OPERATOR', 'REPORT_READ', 'OWN'),
    ('ECONOMIST', 'REPORT_READ', 'ALL'),
    ('MARKETER', 'REPORT_READ', 'ALL'),
    ('HEAD', 'REPORT_READ', 'ALL')
) as given (role, privilege, reach)
where exists (select 1 from role_right)
-- a practice branch may have been founded with them
and not exists (
  select 1 from role_right already
  where already.role = given.role and already.privilege = given.privilege);
-- [jooq ignore stop]
