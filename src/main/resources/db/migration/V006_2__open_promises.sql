-- what an employee promised and has not kept yet, by the day it was promised for
create index contact_promise on contact (author_id, promise_kept, promise_by);
