create table import_profile (
  id bigint primary key,
  name varchar(120) not null unique,
  content varchar(20000) not null
);

create table import_run (
  id bigint primary key,
  kind varchar(20) not null,
  file varchar(300) not null,
  profile varchar(120) not null,
  employee_id bigint not null references employee (id),
  started timestamp with time zone not null,
  finished timestamp with time zone,
  reverted timestamp with time zone,
  added int not null,
  updated int not null,
  unchanged int not null,
  rejected int not null,
  warned int not null
);

-- what an import did to which record, so that it can be taken back
create table import_row (
  import_id bigint not null references import_run (id),
  ordinal int not null,
  subject varchar(12) not null,
  subject_id bigint not null,
  added boolean not null,
  version_after int not null,
  before_json varchar(20000),
  primary key (import_id, ordinal)
);
create index import_row_subject on import_row (subject, subject_id);

-- by which key of which source an imported record is known again
create table import_key (
  source varchar(160) primary key,
  subject_id bigint not null
);
