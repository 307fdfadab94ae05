-- A kept list may be everybody's in a department.
alter table client_list add column department_id bigint references department (id);
create index client_list_department on client_list (department_id, at, id);
