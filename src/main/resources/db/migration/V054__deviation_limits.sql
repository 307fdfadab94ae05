-- Limits of deviations that hold for some in place of the bank's general ones: for who fulfils all
-- that isn't null. What held before stays as it was.
create table deviation_limit (
  id bigint primary key,
  department_id bigint references department (id),
  -- for the income by this product line, apart from the others
  line varchar(12),
  tier varchar(1),
  person boolean,
  red int not null,
  amber int not null,
  above int not null,
  -- in whole units of the bank's currency
  least int not null,
  fall int not null,
  holds_from date not null,
  -- the first day on which it no longer holds; null while it does
  holds_until date,
  set_by bigint not null references employee (id),
  set_at timestamp with time zone not null
);
create index deviation_limit_from on deviation_limit (holds_from);
create index deviation_limit_department on deviation_limit (department_id);
