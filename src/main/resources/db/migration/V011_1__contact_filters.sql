-- the contact log narrowed to a channel or a result, newest first; by author there is one already
create index contact_channel on contact (channel, at, id);
create index contact_result on contact (result, at, id);
