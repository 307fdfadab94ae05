-- What was changed, in the order of the commits: other programs over the same store read on from the
-- last number that they have seen. A row is written in the unit of work that it tells of.
create table change (
  number bigint primary key,
  saving bigint not null,
  program bigint not null,
  kind varchar(30) not null,
  subject_id bigint not null,
  client_id bigint,
  employee_id bigint,
  line_id bigint,
  at timestamp with time zone not null
);
create index change_saving on change (saving);
create index change_at on change (at);

-- The last number given. Its one row is locked last in a unit of work and until its commit: so the
-- numbers go in the order of the commits, and none is left out.
create table change_count (
  id int primary key,
  last bigint not null
);
insert into change_count (id, last) values (1, 0);
