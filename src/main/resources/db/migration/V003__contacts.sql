create table contact (
  id bigint primary key,
  at timestamp with time zone not null,
  with_whom varchar(200) not null,
  channel varchar(12) not null,
  direction varchar(3) not null,
  purpose varchar(14) not null,
  result varchar(20) not null,
  text varchar(4000) not null,
  minutes int not null,
  author_id bigint not null references employee (id),
  promise varchar(400),
  promise_by date,
  promise_kept timestamp with time zone,
  next_step varchar(400),
  next_on date,
  next_by bigint references employee (id),
  version int not null
);
create index contact_at on contact (at, id);
create index contact_author on contact (author_id, at, id);

create table contact_client (
  client_id bigint not null references client (id),
  at timestamp with time zone not null,
  contact_id bigint not null references contact (id),
  ordinal int not null,
  primary key (client_id, at, contact_id)
);
create index contact_client_contact on contact_client (contact_id, ordinal);
