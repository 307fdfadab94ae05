create index contact_promised on contact (author_id, promise_kept, promise_by);
