-- Income is seen by the managers of the clients, the economist and the head; what clients hold is
-- seen by more.
-- [jooq ignore start]
-- a store whose roles have their rights already
insert into role_right (role, privilege, reach)
select given.role, given.privilege, given.reach
from (
  values
    ('EMPLOYEE', 'INCOME_SEE', 'OWN'),
    ('ECONOMIST', 'INCOME_SEE', 'ALL'),
    ('ECONOMIST', 'PRODUCT_EDIT', 'ALL'),
    ('HEAD', 'INCOME_SEE', 'ALL'),
    ('HEAD', 'PRODUCT_EDIT', 'ALL')
) as given (role, privilege, reach)
where exists (select 1 from role_right)
-- a practice branch may have been founded with them
and not exists (
  select 1 from role_right already
  where already.role = given.role and already.privilege = given.privilege);
-- [jooq ignore stop]
