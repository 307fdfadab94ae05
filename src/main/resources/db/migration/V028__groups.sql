-- Who leads a group of connected clients for the bank: said of its source; the latest holds.
create table group_lead (
  id bigint primary key,
  client_id bigint not null references client (id),
  -- null where nobody is to lead it any more
  employee_id bigint references employee (id),
  said_by bigint not null references employee (id),
  at timestamp with time zone not null
);
create index group_lead_client on group_lead (client_id, at, id);

-- The groups as they were last computed, to tell of who has come and who has gone. No references:
-- they are computed anew, and cards that have gone are found to have gone.
create table group_member (
  source_id bigint not null,
  client_id bigint not null,
  primary key (source_id, client_id)
);

-- When they were last compared; its one row is locked by the program that does it.
create table group_watch (
  id int primary key,
  at timestamp with time zone
);
insert into group_watch (id, at) values (1, null);

-- Persons related to the bank: a mark of their own, no group.
create table bank_related (
  id bigint primary key,
  client_id bigint not null references client (id),
  ground varchar(16) not null,
  since date not null,
  until date,
  source varchar(300) not null,
  said_by bigint not null references employee (id),
  at timestamp with time zone not null
);
create index bank_related_client on bank_related (client_id, since, id);
