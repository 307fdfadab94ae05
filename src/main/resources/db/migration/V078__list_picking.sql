-- By what those on a kept list were picked, so that they can be picked anew; null for a list that
-- was put together by hand.
alter table client_list add column picked_by varchar(40);
alter table client_list add column picked_of varchar(60);
