-- What a unit of a currency is worth in the bank's own from a day on.
create table exchange_rate (
  currency varchar(3) not null,
  since date not null,
  rate numeric(20, 8) not null,
  primary key (currency, since)
);
