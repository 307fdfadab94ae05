create table confirmation (
  id bigint primary key,
  asker_id bigint not null references employee (id),
  what varchar(60) not null,
  ref varchar(200) not null,
  about_key varchar(120) not null,
  about_args varchar(1000) not null,
  size bigint not null,
  asked_at timestamp with time zone not null,
  until_at timestamp with time zone not null,
  state varchar(12) not null,
  answered_by bigint references employee (id),
  answered_at timestamp with time zone
);
create index confirmation_state on confirmation (state, until_at, id);
create index confirmation_asker on confirmation (asker_id, what, ref, id);
