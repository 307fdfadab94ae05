-- A load of a register of organisations that are known beside the cards. What a source said last
-- holds; the load before it is kept, so that a wrong one can be taken back.
create table known_load (
  id bigint primary key,
  employee_id bigint not null references employee (id),
  at timestamp with time zone not null,
  source varchar(120) not null,
  as_of date not null,
  row_count int not null,
  reverted boolean not null
);

create table known_organisation (
  id bigint primary key,
  load_id bigint not null references known_load (id),
  -- the same as a card's of this number
  hard_key varchar(120) not null,
  country varchar(2) not null,
  number varchar(60) not null,
  name varchar(400) not null,
  sort_key varchar(160) not null,
  industry_code varchar(12) not null,
  classification varchar(20) not null,
  region varchar(120) not null,
  size_class varchar(10)
);
create unique index known_organisation_number on known_organisation (load_id, hard_key);
create index known_organisation_industry on known_organisation (industry_code, sort_key, id);
