-- What was expected of a quarter beside what was planned, week by week; place 0 is all together.
create table prospect (
  quarter_no int not null,
  told_by varchar(12) not null,
  -- its Monday
  week_on date not null,
  place int not null,
  at timestamp with time zone not null,
  -- the last month with facts
  known_no int,
  whole_id bigint not null,
  whole_name varchar(400) not null,
  clients int not null,
  facts bigint not null,
  contracts bigint not null,
  rest bigint not null,
  low bigint not null,
  high bigint not null,
  planned bigint,
  primary key (quarter_no, told_by, week_on, place)
);
create index prospect_at on prospect (at);
