create table client (
  id bigint primary key,
  person boolean not null,
  name varchar(400) not null,
  sort_key varchar(160) not null,
  standing varchar(10) not null,
  state varchar(16) not null,
  department_id bigint not null references department (id),
  responsible_id bigint references employee (id),
  tier varchar(1),
  vip boolean not null,
  ours boolean not null,
  since date,
  preferred_language varchar(8) not null,
  preferred_channel varchar(12),
  preferred_time varchar(60) not null,
  main_phone varchar(40) not null,
  -- of a person
  family_name varchar(120) not null,
  given_name varchar(120) not null,
  patronymic varchar(120) not null,
  sex varchar(6),
  birth_date date,
  birth_place varchar(200) not null,
  no_tax_number boolean not null,
  occupation varchar(200) not null,
  employer varchar(200) not null,
  sole boolean not null,
  sole_from date,
  sole_until date,
  -- of an organisation
  full_name varchar(400) not null,
  short_name varchar(200) not null,
  legal_form varchar(80) not null,
  size varchar(8),
  -- of an organisation or a sole proprietor
  industry_code varchar(12) not null,
  industry_classification varchar(20) not null,
  version int not null
);
create index client_sort on client (sort_key, id);
create index client_responsible on client (responsible_id, sort_key, id);
create index client_department on client (department_id, sort_key, id);
create index client_kind on client (person, standing, tier, sort_key, id);

create table identifier (
  client_id bigint not null references client (id),
  ordinal int not null,
  kind varchar(20) not null,
  country varchar(2) not null,
  system varchar(40) not null,
  series varchar(20) not null,
  number varchar(60) not null,
  issued_by varchar(200) not null,
  issued date,
  expires date,
  disputed boolean not null,
  hard_key varchar(120) unique,
  primary key (client_id, ordinal)
);

create table phone (
  client_id bigint not null references client (id),
  ordinal int not null,
  number varchar(40) not null,
  label varchar(60) not null,
  primary key (client_id, ordinal)
);

create table email (
  client_id bigint not null references client (id),
  ordinal int not null,
  address varchar(200) not null,
  label varchar(60) not null,
  primary key (client_id, ordinal)
);

create table address (
  client_id bigint not null references client (id),
  ordinal int not null,
  kind varchar(10) not null,
  country varchar(2) not null,
  postcode varchar(20) not null,
  region varchar(120) not null,
  city varchar(120) not null,
  street varchar(200) not null,
  house varchar(60) not null,
  flat varchar(30) not null,
  primary key (client_id, ordinal)
);

create table contact_person (
  client_id bigint not null references client (id),
  ordinal int not null,
  name varchar(200) not null,
  position varchar(120) not null,
  phone varchar(40) not null,
  email varchar(200) not null,
  primary key (client_id, ordinal)
);

create table consent (
  id bigint primary key,
  client_id bigint not null references client (id),
  channel varchar(12),
  purpose varchar(12) not null,
  given boolean not null,
  source varchar(200) not null,
  at timestamp with time zone not null,
  employee_id bigint not null references employee (id)
);
create index consent_client on consent (client_id, at, id);

create table note (
  id bigint primary key,
  client_id bigint not null references client (id),
  text varchar(4000) not null,
  employee_id bigint not null references employee (id),
  at timestamp with time zone not null
);
create index note_client on note (client_id, at, id);

create table holding (
  id bigint primary key,
  client_id bigint not null references client (id),
  kind varchar(12) not null,
  name varchar(200) not null,
  number varchar(60) not null,
  source_key varchar(120) unique,
  currency varchar(3) not null,
  amount numeric(20, 4),
  rate numeric(9, 4),
  opened date,
  closes date,
  closed date,
  version int not null
);
create index holding_client on holding (client_id, opened);

-- Words of names and addresses, folded to plain Latin letters, the better ranked first. Neither these
-- nor the digits refer to the client: they are written and dropped with the card alone, whose tokens
-- are known from itself, and a second index on so many rows would cost more than all of the card.
create table client_word (
  ranking smallint not null,
  word varchar(32) not null,
  client_id bigint not null,
  primary key (ranking, word, client_id)
);

-- runs of digits in a telephone or other number, from every second digit on:
-- eight digits to the base of 11 (0: none), then the client's number, in one ordered column
create table client_digits (
  packed bigint primary key
);
