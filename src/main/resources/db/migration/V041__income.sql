-- What the bank sells, and on which terms it counts its income from it.
create table product (
  id bigint primary key,
  code varchar(20) not null unique,
  name varchar(200) not null,
  -- the product line: a kind of holding
  line varchar(12) not null,
  day_count varchar(12) not null
);
create table product_terms (
  product_id bigint not null references product (id),
  since date not null,
  -- per cent a year at which the bank's treasury lends and borrows
  transfer numeric(9, 4) not null,
  -- in the bank's currency, a month
  fee numeric(20, 4) not null,
  cost numeric(20, 4) not null,
  -- per cent of the volume a year
  loss numeric(9, 4) not null,
  primary key (product_id, since)
);

-- What one client brings in by one product under one key of the core banking system. Cards that are
-- merged keep the streams apart, so that they part again as they were.
create table income_stream (
  id bigint primary key,
  client_id bigint not null,
  product_id bigint not null references product (id),
  source_key varchar(120) not null unique
);
create index income_stream_client on income_stream (client_id);
alter table income_stream add constraint income_stream_of foreign key (client_id) references client (id);

-- A stream's months of a year, packed: a tenth of the rows and less than half of the bytes that a row
-- for each month would take. The number is the stream's times 256 and the years since 1900, so that
-- a stream's years lie together in the table itself.
create table income_year (
  id bigint primary key,
  facts bytea not null,
  version int not null
);
