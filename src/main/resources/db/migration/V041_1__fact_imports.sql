-- What an import of facts did, by stream and year: only the months that it changed.
create table income_change (
  import_id bigint not null references import_run (id),
  ordinal int not null,
  stream_id bigint not null,
  year_no smallint not null,
  before_facts bytea not null,
  after_facts bytea not null,
  primary key (import_id, ordinal)
);

-- Months that are closed: what changes in them afterwards is said with its reason.
create table income_freeze (
  month_no int primary key,
  employee_id bigint not null references employee (id),
  at timestamp with time zone not null
);

-- The log of what changed in closed months.
create table income_restated (
  id bigint primary key,
  import_id bigint not null references import_run (id),
  stream_id bigint not null references income_stream (id),
  month_no int not null,
  employee_id bigint not null references employee (id),
  at timestamp with time zone not null,
  why varchar(400) not null,
  -- one month of facts each
  before_facts bytea not null,
  after_facts bytea not null
);
