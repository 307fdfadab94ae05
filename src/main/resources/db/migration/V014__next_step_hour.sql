-- the hour of a next step: "call back tomorrow at ten"; null where the whole day will do
alter table contact add column next_at time;
