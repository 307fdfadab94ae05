drop table client_digits;
