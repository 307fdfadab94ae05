-- what somebody typed into a form and has not saved yet; content is lines of "name=text"
create table draft (
  employee_id bigint not null references employee (id),
  form varchar(40) not null,
  subject bigint not null,
  content varchar(200000) not null,
  saved_at timestamp with time zone not null,
  primary key (employee_id, form, subject)
);
