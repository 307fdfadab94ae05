-- The same index twice.
drop index contact_promised;
