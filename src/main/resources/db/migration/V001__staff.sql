create sequence ids start with 1000 increment by 100;

create table setting (
  name varchar(60) primary key,
  content varchar(4000) not null
);

create table department (
  id bigint primary key,
  parent_id bigint references department (id),
  name varchar(120) not null,
  version int not null
);

create table employee (
  id bigint primary key,
  login varchar(60) not null unique,
  name varchar(120) not null,
  department_id bigint not null references department (id),
  os_account varchar(120) unique,
  language varchar(2) not null,
  active boolean not null,
  password_hash varchar(200) not null,
  must_change boolean not null,
  failures int not null,
  locked_until timestamp with time zone,
  version int not null
);

create table employee_role (
  employee_id bigint not null references employee (id),
  role varchar(20) not null,
  primary key (employee_id, role)
);

create table role_right (
  role varchar(20) not null,
  privilege varchar(30) not null,
  reach varchar(12) not null,
  primary key (role, privilege)
);

create table audit_line (
  id bigint primary key,
  at timestamp with time zone not null,
  employee_id bigint references employee (id),
  act varchar(20) not null,
  subject varchar(30) not null,
  subject_id bigint not null,
  client_id bigint,
  purpose varchar(300) not null
);
create index audit_line_at on audit_line (at, id);
create index audit_line_client on audit_line (client_id, at, id);
create index audit_line_employee on audit_line (employee_id, at, id);

create table audit_change (
  line_id bigint not null references audit_line (id),
  ordinal int not null,
  field varchar(60) not null,
  value_before varchar(4000) not null,
  value_after varchar(4000) not null,
  primary key (line_id, ordinal)
);
