-- Streets that bear another name than before, as the bank keeps them: by these an address with the
-- old name and one with the new name are one. Settlement "" means everywhere. The print is what is
-- compared of settlement and old name: no street is renamed twice at once.
create table renamed_street (
  id bigint primary key,
  settlement varchar(120) not null,
  old_name varchar(200) not null,
  new_name varchar(200) not null,
  since date,
  print varchar(400) not null,
  version int not null,
  constraint renamed_street_print unique (print)
);

-- One row: grows with every change of the table above, so that every program knows when to read it
-- anew.
create table renamed_street_state (
  id int primary key,
  number bigint not null
);

-- Old names whose cards are still to be compared anew, since the table has changed, and up to which
-- client that is done.
create table renamed_street_due (
  id bigint primary key,
  old_name varchar(200) not null,
  up_to bigint not null
);
