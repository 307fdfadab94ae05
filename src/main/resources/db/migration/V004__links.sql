create table link (
  id bigint primary key,
  from_id bigint not null references client (id),
  to_id bigint not null references client (id),
  type varchar(20) not null,
  share numeric(9, 6),
  votes numeric(9, 6),
  since date,
  until date,
  status varchar(10) not null,
  source varchar(300) not null,
  reason varchar(400) not null,
  version int not null
);
create index link_from on link (from_id, to_id);
create index link_to on link (to_id, from_id);
