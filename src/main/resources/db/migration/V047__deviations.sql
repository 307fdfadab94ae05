-- What somebody's income deviates by, while it does and afterwards. Cards that are merged keep their
-- deviations apart; one that is open with each is joined by the next night.
create table deviation (
  id bigint primary key,
  client_id bigint not null,
  -- the card with which it was found, whatever became of it since
  found_with bigint not null,
  -- the same while it is open: at most one
  open_with bigint unique,
  found_on date not null,
  counted_on date not null,
  -- the last month that was counted
  as_of int not null,
  -- a bit for each sign
  signs int not null,
  expected bigint not null,
  fact bigint not null,
  amount bigint not null,
  -- the product line of the largest part
  line varchar(12),
  part_volume bigint not null,
  part_rate bigint not null,
  part_fee bigint not null,
  part_cost bigint not null,
  part_loss bigint not null,
  part_product bigint not null,
  part_linked bigint not null,
  exchange bigint not null,
  -- while it is open: below zero, the largest gap first
  place bigint,
  -- no reference: the task may be taken back
  task_id bigint,
  -- the procedure of which the task is a step; null for none
  procedure_id bigint,
  given_to bigint references employee (id),
  given_on date,
  given_for int,
  escalated_on date,
  cause varchar(16),
  said varchar(1000) not null,
  told_by bigint references employee (id),
  told_at timestamp with time zone,
  ending varchar(12),
  ended_on date,
  version int not null
);
create index deviation_client on deviation (client_id, id);
create index deviation_place on deviation (place, id);
create index deviation_task on deviation (task_id);
create index deviation_procedure on deviation (procedure_id);
create index deviation_given on deviation (given_on, given_to);
create index deviation_told on deviation (told_at, id);
alter table deviation add constraint deviation_of foreign key (client_id) references client (id);

-- How it has come to what it is: a line each time that it changed.
create table deviation_line (
  deviation_id bigint not null references deviation (id),
  ordinal int not null,
  counted_on date not null,
  as_of int not null,
  signs int not null,
  expected bigint not null,
  fact bigint not null,
  amount bigint not null,
  primary key (deviation_id, ordinal)
);

-- When the program last looked for deviations; its one row is locked by whoever looks.
create table deviation_night (
  id int primary key,
  at timestamp with time zone,
  as_of int
);
insert into deviation_night (id, at, as_of) values (1, null, null);
