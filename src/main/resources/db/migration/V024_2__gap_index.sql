-- A count of the whole base and the lists behind it read this index and no card that is not listed.
create index client_gaps on client
  (sort_key, id, department_id, responsible_id, standing, state, vip, gaps, papers_until);
create index match_pair_found on match_pair (found_at);
create index card_merge_at on card_merge (at);
