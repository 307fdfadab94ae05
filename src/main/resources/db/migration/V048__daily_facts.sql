-- What the core banking system tells day by day of a stream: its last days, packed. The dates beside
-- them are what the night asks for.
create table income_daily (
  stream_id bigint primary key references income_stream (id),
  last_on date not null,
  -- the last day with a turnover; null where none is known
  moved_on date,
  -- the last day on which the client's money grew less
  lessened_on date,
  days bytea not null,
  version int not null
);
create index income_daily_last on income_daily (last_on);
create index income_daily_moved on income_daily (moved_on);
create index income_daily_lessened on income_daily (lessened_on);

-- Opened, closed, repaid early, a large outflow: one of a kind a day.
create table income_event (
  stream_id bigint not null references income_stream (id),
  happened_on date not null,
  kind varchar(20) not null,
  amount bigint not null,
  primary key (stream_id, happened_on, kind)
);
create index income_event_on on income_event (happened_on);

-- What an import of days did, a row a batch.
create table income_daily_change (
  import_id bigint not null references import_run (id),
  ordinal int not null,
  changes bytea not null,
  primary key (import_id, ordinal)
);
