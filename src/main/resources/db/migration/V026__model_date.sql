-- When the weights were learned, by a search of the whole base; learned_at is when values were counted.
alter table match_model add column modelled_at timestamp with time zone;
