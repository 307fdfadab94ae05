-- When the whole base was searched last, and by whom it is searched now: on a shared store one
-- program does it once a night.
create table match_search (
  id int primary key,
  begun_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  clients bigint not null,
  fresh_pairs bigint not null
);

-- The review queue, best first.
drop index match_pair_state;
create index match_pair_best on match_pair (state, bits desc, low_client_id, high_client_id);
