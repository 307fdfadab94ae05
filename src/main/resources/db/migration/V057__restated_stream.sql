-- What was said anew of a stream keeps it there.
create index income_restated_stream on income_restated (stream_id);
