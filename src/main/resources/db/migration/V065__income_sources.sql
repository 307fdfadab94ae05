-- From which imports the facts of a client's products came.
create index income_change_stream on income_change (stream_id, year_no);
