-- What is short of its plan is summed along this index alone, in the order of the worst first.
create index deviation_short on deviation (place, id, client_id, expected, fact);
drop index deviation_place;
