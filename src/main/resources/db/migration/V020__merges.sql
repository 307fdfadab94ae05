-- The journal of merged cards: enough to take a merge back months later. Cards and what hung on them
-- are kept as they were; none of their numbers refers to the client, who may be gone.
create table card_merge (
  id bigint primary key,
  -- later merges of a card have larger ones
  number bigint not null,
  survivor_id bigint not null,
  at timestamp with time zone not null,
  employee_id bigint not null references employee (id),
  order_json varchar(20000) not null,
  after_json varchar(400000) not null,
  undone_at timestamp with time zone
);
create index card_merge_number on card_merge (number);

create table merged_card (
  merge_id bigint not null references card_merge (id),
  ordinal int not null,
  client_id bigint not null,
  before_json varchar(400000) not null,
  primary key (merge_id, ordinal)
);
create index merged_card_client on merged_card (client_id, merge_id);

create table merged_thing (
  merge_id bigint not null references card_merge (id),
  ordinal int not null,
  kind varchar(30) not null,
  thing_key varchar(200) not null,
  client_id bigint not null,
  fate varchar(10) not null,
  beside varchar(20000) not null,
  kept varchar(20000) not null,
  primary key (merge_id, ordinal)
);

-- whose cards a merge touched: of its own, and of those who shared a thing with them
create table merge_touch (
  client_id bigint not null,
  merge_id bigint not null references card_merge (id),
  primary key (client_id, merge_id)
);
create index merge_touch_merge on merge_touch (merge_id);

-- where the number of a card leads that went into another
create table merged_into (
  client_id bigint primary key,
  survivor_id bigint not null,
  merge_id bigint not null references card_merge (id)
);
create index merged_into_survivor on merged_into (survivor_id);
