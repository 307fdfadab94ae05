-- Clients under one name who are planned together: those whom a rule takes, or those on a list.
create table saved_group (
  id bigint primary key,
  name varchar(120) not null,
  -- who answers for it; null for the whole branch, or for nobody in particular
  department_id bigint references department (id),
  responsible_id bigint references employee (id),
  -- a kept list; no reference: who dropped it has left the group empty
  list_id bigint,
  -- without a list: people or organisations, a standing, a tier, each null for any
  person boolean,
  standing varchar(10),
  tier varchar(1),
  made_by bigint not null references employee (id),
  at timestamp with time zone not null,
  version int not null
);

-- A year's plan, version by version; only drafts are ever changed.
create table plan_version (
  id bigint primary key,
  year_no smallint not null,
  number int not null,
  name varchar(120) not null,
  state varchar(10) not null,
  -- what it was made from; no reference: a draft may have been thrown away since
  made_from bigint,
  made_by bigint not null references employee (id),
  made_at timestamp with time zone not null,
  sent_by bigint references employee (id),
  sent_at timestamp with time zone,
  decided_by bigint references employee (id),
  decided_at timestamp with time zone,
  why varchar(1000) not null,
  -- the year while it is the approved one: at most one
  approved_for smallint unique,
  version int not null,
  unique (year_no, number)
);

-- Twelve months of a measure, packed, for one client, employee, department …. What is planned for a
-- card that was merged keeps its row, so that the cards part again as they were.
create table plan_line (
  id bigint primary key,
  plan_id bigint not null,
  measure varchar(8) not null,
  of_kind varchar(10) not null,
  -- its number, 0 for those without: of clients the card for which it was planned
  of_id bigint not null,
  of_code varchar(12) not null,
  -- the product line; '' for what isn't planned by products
  line varchar(12) not null,
  -- the card that it hangs on; null where it is for no client
  client_id bigint,
  months bytea not null,
  -- a bit for each month that was set by hand, January lowest
  by_hand smallint not null
);
create unique index plan_line_of on plan_line (plan_id, measure, of_kind, of_id, of_code, line);
create index plan_line_client on plan_line (client_id, plan_id, measure);
alter table plan_line add constraint plan_line_in foreign key (plan_id) references plan_version (id);
alter table plan_line add constraint plan_line_for foreign key (client_id) references client (id);

-- [jooq ignore start]
-- a store whose roles have their rights already
insert into role_right (role, privilege, reach)
select given.role, given.privilege, given.reach
from (
  values
    ('EMPLOYEE', 'PLAN_EDIT', 'OWN'),
    ('ECONOMIST', 'PLAN_EDIT', 'ALL'),
    ('HEAD', 'PLAN_EDIT', 'ALL'),
    ('HEAD', 'PLAN_APPROVE', 'ALL')
) as given (role, privilege, reach)
where exists (select 1 from role_right)
-- a practice branch may have been founded with them
and not exists (
  select 1 from role_right already
  where already.role = given.role and already.privilege = given.privilege);
-- [jooq ignore stop]
