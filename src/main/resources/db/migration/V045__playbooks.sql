-- The procedures of the bank, edition by edition; an edition that is no draft is never changed.
create table playbook_edition (
  id bigint primary key,
  -- which procedure: the program's name of one that it ships, or the number of the first edition
  playbook varchar(40) not null,
  number int not null,
  -- from when it holds; null for a draft
  holds_from date,
  -- nothing is begun by it any more
  retired boolean not null,
  -- the procedure itself, as text
  content varchar(200000) not null,
  -- null for the program
  made_by bigint references employee (id),
  made_at timestamp with time zone not null,
  -- the playbook while it is a draft: at most one
  draft_of varchar(40) unique,
  version int not null,
  unique (playbook, number)
);

-- How a client is led through an edition.
create table playbook_run (
  id bigint primary key,
  edition_id bigint not null references playbook_edition (id),
  playbook varchar(40) not null,
  client_id bigint not null references client (id),
  -- the card with which it was begun, whatever became of it since
  begun_with bigint not null,
  -- the same while it goes on: at most one of a playbook
  open_with bigint,
  cause varchar(16) not null,
  -- of what it was begun, so that it is begun once: a birthday's year, a deposit's number …
  cause_key varchar(60) not null,
  -- null for the program
  begun_by bigint references employee (id),
  begun_on date not null,
  begun_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  ending varchar(16),
  why varchar(1000) not null,
  ended_by bigint references employee (id),
  version int not null,
  unique (playbook, open_with),
  unique (playbook, begun_with, cause, cause_key)
);
create index playbook_run_client on playbook_run (client_id, id);
create index playbook_run_ended on playbook_run (ended_at, id);
create index playbook_run_edition on playbook_run (edition_id, id);

-- The steps that were taken, in their order.
create table playbook_step (
  run_id bigint not null references playbook_run (id),
  ordinal int not null,
  step int not null,
  state varchar(8) not null,
  -- no reference: the task may be taken back
  task_id bigint not null,
  due_on date not null,
  given_at timestamp with time zone not null,
  -- what came of it, chosen before or as it ended
  result int,
  said varchar(1000) not null,
  ended_at timestamp with time zone,
  ended_by bigint references employee (id),
  primary key (run_id, ordinal)
);
create index playbook_step_task on playbook_step (task_id);

-- When the program last looked for what is to be begun; its one row is locked by whoever looks.
create table playbook_night (
  id int primary key,
  at timestamp with time zone
);
insert into playbook_night (id, at) values (1, null);

-- [jooq ignore start]
-- a store whose roles have their rights already
insert into role_right (role, privilege, reach)
select given.role, given.privilege, given.reach
from (values ('HEAD', 'PLAYBOOK_EDIT', 'ALL')) as given (role, privilege, reach)
where exists (select 1 from role_right)
-- a practice branch may have been founded with them
and not exists (
  select 1 from role_right already
  where already.role = given.role and already.privilege = given.privilege);
-- [jooq ignore stop]
