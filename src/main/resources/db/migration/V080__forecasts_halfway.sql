-- How far the night's forecasts have come, so that a night that is broken off goes on from there:
-- one row, and what the clients so far sum up to.
create table prospect_halfway (
  id int primary key,
  -- null while no night is under way
  begun timestamp with time zone,
  known_no int,
  after_id bigint not null
);
insert into prospect_halfway (id, after_id) values (1, 0);

create table prospect_part (
  quarter_no int not null,
  told_by varchar(12) not null,
  whole_id bigint not null,
  whole_name varchar(400) not null,
  clients int not null,
  facts bigint not null,
  contracts bigint not null,
  rest bigint not null,
  low double precision not null,
  low_squares double precision not null,
  high double precision not null,
  high_squares double precision not null,
  primary key (quarter_no, told_by, whole_id, whole_name)
);
