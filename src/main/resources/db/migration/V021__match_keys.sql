-- By what clients are met who may be one: a row for each key of a client, the upper 28 bits of the
-- key's hash above the client's 35, so that one ordered column holds all and one range finds them.
create table match_key (
  packed bigint primary key
);

-- What is compared of a client, as the room of duplicates writes it; written with the card.
create table match_card (
  client_id bigint primary key,
  traits varchar(200000) not null
);

-- How far keys have been made for cards that were written before there were any, and by which
-- way of making them.
create table match_state (
  id int primary key,
  made_by bigint not null,
  up_to bigint not null,
  done boolean not null
);

-- Two cards that may be one client, or were said not to be; the lower number first. A decision
-- holds while neither print changes: those are made of the cards' key fields.
create table match_pair (
  low_client_id bigint not null,
  high_client_id bigint not null,
  state varchar(12) not null,
  bits double precision not null,
  probability double precision not null,
  signs varchar(4000) not null,
  reason varchar(60) not null,
  low_print bigint not null,
  high_print bigint not null,
  found_at timestamp with time zone not null,
  employee_id bigint references employee (id),
  decided_at timestamp with time zone,
  primary key (low_client_id, high_client_id)
);
create index match_pair_high on match_pair (high_client_id, low_client_id);
create index match_pair_state on match_pair (state, bits, low_client_id, high_client_id);

-- What was learned of the base: how much agreement weighs, and how common values are.
create table match_model (
  id int primary key,
  learned_at timestamp with time zone not null,
  clients bigint not null,
  model varchar(100000) not null,
  shares bytea not null
);
