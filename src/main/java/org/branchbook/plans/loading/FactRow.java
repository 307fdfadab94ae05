package org.branchbook.plans.loading;

import java.time.LocalDate;
import java.time.YearMonth;
import org.branchbook.imports.reading.Row;
import org.branchbook.imports.reading.Values;

/**
 * A row of facts as it was read, before anybody knows whose they are.
 *
 * @param account the account's or contract's number; "" where the file has none
 * @param client the client's number; "" where the file has none
 * @param product a code or a product line; "" for that of the account
 * @param day of which they are; the first of a month for those of a month
 */
record FactRow(
    Row row, String account, String client, String product, LocalDate day, Values values) {
  /** By what the stream is known again within its source. */
  String key() {
    var whose = account.isEmpty() ? client : account;
    return product.isEmpty() ? whose : whose + "/" + product;
  }

  YearMonth month() {
    return YearMonth.from(day);
  }
}
