-- What was said anew is read by its month.
create index income_restated_month on income_restated (month_no, id);
