-- H2 makes an index for each reference, of its column alone, and a new client went into seven of them
-- that nobody reads: each of these tables has another that begins with the column. So here the program
-- alone sees to it that a card's lists come and go with it, and that departments and employees stay as
-- long as a client names them. H2 couldn't either, where two do it at the same moment.
execute immediate (select 'alter table identifier drop constraint "' || constraint_name || '"'
from information_schema.key_column_usage where table_name = 'identifier' and column_name = 'client_id'
and position_in_unique_constraint is not null);
execute immediate (select 'alter table phone drop constraint "' || constraint_name || '"'
from information_schema.key_column_usage where table_name = 'phone' and column_name = 'client_id'
and position_in_unique_constraint is not null);
execute immediate (select 'alter table email drop constraint "' || constraint_name || '"'
from information_schema.key_column_usage where table_name = 'email' and column_name = 'client_id'
and position_in_unique_constraint is not null);
execute immediate (select 'alter table address drop constraint "' || constraint_name || '"'
from information_schema.key_column_usage where table_name = 'address' and column_name = 'client_id'
and position_in_unique_constraint is not null);
execute immediate (select 'alter table contact_person drop constraint "' || constraint_name || '"'
from information_schema.key_column_usage where table_name = 'contact_person' and column_name = 'client_id'
and position_in_unique_constraint is not null);
execute immediate (select 'alter table client drop constraint "' || constraint_name || '"'
from information_schema.key_column_usage where table_name = 'client' and column_name = 'department_id'
and position_in_unique_constraint is not null);
execute immediate (select 'alter table client drop constraint "' || constraint_name || '"'
from information_schema.key_column_usage where table_name = 'client' and column_name = 'responsible_id'
and position_in_unique_constraint is not null);
execute immediate (select 'alter table import_row drop constraint "' || constraint_name || '"'
from information_schema.key_column_usage where table_name = 'import_row' and column_name = 'import_id'
and position_in_unique_constraint is not null);
