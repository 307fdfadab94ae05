-- What is advised to those who look after clients, with what it was ranked by and what became of it.
create table advice (
  id bigint primary key,
  client_id bigint not null references client (id),
  -- the card with which it was made, whatever became of it since
  begun_with bigint not null,
  piece varchar(16) not null,
  -- of what it is: a deposit's number, a birthday's year …
  of_what varchar(60) not null,
  -- the card and the piece while it is open: at most one
  open_as bigint unique,
  due_on date,
  chance double precision not null,
  -- hundredths of the bank's currency a year
  worth bigint not null,
  context double precision not null,
  lever double precision not null,
  why varchar(600) not null,
  employee_id bigint references employee (id),
  -- the employee, and how much it is worth, while it is open
  open_by bigint,
  priority double precision,
  made_on date not null,
  seen_at timestamp with time zone,
  taken_at timestamp with time zone,
  done_by bigint references employee (id),
  offered_at timestamp with time zone,
  -- no reference: the contact may be taken back
  contact_id bigint,
  sold_at timestamp with time zone,
  refusal varchar(16),
  bank varchar(120) not null,
  hidden_until date,
  ended_on date,
  version int not null
);
create index advice_client on advice (client_id, id);
create index advice_best on advice (open_by, priority desc);
create index advice_first on advice (priority desc);
create index advice_made on advice (made_on, id);

-- How far the night's advice has come; its one row is locked by whoever goes on with it.
create table advice_night (
  id int primary key,
  begun_at timestamp with time zone,
  after_client bigint not null,
  done boolean not null
);
insert into advice_night (id, begun_at, after_client, done) values (1, null, 0, true);

-- What was learned of each product line, from when on, and how well it tells.
create table advice_model (
  line varchar(12) not null,
  learned_on date not null,
  in_force boolean not null,
  examples int not null,
  times int not null,
  worth bigint not null,
  -- "" where there was too little to learn from
  content varchar(200000) not null,
  auc double precision,
  tenths varchar(2000) not null,
  loss double precision not null,
  loss_before double precision,
  primary key (line, learned_on)
);
