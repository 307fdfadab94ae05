-- Lists of clients that somebody kept under a name: for a campaign, a plan, a look again.
create table client_list (
  id bigint primary key,
  owner_id bigint not null references employee (id),
  name varchar(120) not null,
  at timestamp with time zone not null
);
create index client_list_owner on client_list (owner_id, at, id);

-- Two cards that were merged stand there twice, so that each is on the list again when they part.
create table client_list_member (
  id bigint primary key,
  list_id bigint not null references client_list (id),
  client_id bigint not null references client (id)
);
create index client_list_member_list on client_list_member (list_id, client_id);
create index client_list_member_client on client_list_member (client_id, id);
