-- Two clients who may be linked, since they share something; the lower number first. Found anew each
-- night; a refusal is kept with the reasons that it was said of, and holds until there are others.
create table suggestion (
  low_client_id bigint not null,
  high_client_id bigint not null,
  type varchar(20) not null,
  low_is_from boolean not null,
  weight int not null,
  reasons varchar(4000) not null,
  state varchar(10) not null,
  found_at timestamp with time zone not null,
  employee_id bigint references employee (id),
  decided_at timestamp with time zone,
  primary key (low_client_id, high_client_id)
);
create index suggestion_high on suggestion (high_client_id, low_client_id);
create index suggestion_best on suggestion (state, weight desc, low_client_id, high_client_id);

-- When suggestions were looked for last: on a shared store one program does it once a night.
create table suggestion_search (
  id int primary key,
  begun_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  fresh bigint not null
);
