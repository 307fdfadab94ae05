package org.branchbook.imports;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.branchbook.clients.Holding;
import org.branchbook.plans.income.DayCount;
import org.branchbook.plans.income.Product;
import org.branchbook.plans.income.ProductId;
import org.branchbook.plans.income.Terms;

/**
 * Monthly income from the cash flows, loans and cards of {@code data/berka}, which has neither
 * balances nor prices. What the data say is taken, and the rest assumed and said here:
 *
 * <ul>
 *   <li><b>Account:</b> its balance begins at nothing with the first month of its cash flow and
 *       moves by what came in and went out; the volume is the mean of the month's two ends, owed to
 *       the client. Interest 2 % a year, transfer rate 5 %; the fee goes by how often he has a
 *       statement (14.60, 30 or 100 a month); service 8 a month.
 *   <li><b>Loan:</b> repaid in equal parts from the month after it was granted; the volume is what
 *       is owed at the month's beginning. Interest 12 %, transfer rate 8 %, expected loss 1 %;
 *       service 20 a month.
 *   <li><b>Card:</b> a twelfth of a yearly fee of 60 (junior), 180 (classic) or 600 (gold), from
 *       the month after it was issued to December 1998; service 5 a month.
 * </ul>
 *
 * What the data call income is the money that came into the account: that is turnover here, and no
 * income of the bank.
 */
final class BerkaIncome {
  private static final YearMonth LAST = YearMonth.of(1998, 12);
  private static final Map<String, String> STATEMENTS =
      Map.of("POPLATEK MESICNE", "14.6", "POPLATEK TYDNE", "30", "POPLATEK PO OBRATU", "100");
  private static final Map<String, String> CARDS =
      Map.of("junior", "5", "classic", "15", "gold", "50");

  private final Path data;
  private final List<String> lines = new ArrayList<>();

  private BerkaIncome(Path data) {
    this.data = data;
  }

  /** The terms above, as the bank's catalogue. */
  static List<Product> catalogue() {
    return List.of(
        product(1, "CUR", Holding.Kind.ACCOUNT, "5", "8", "0"),
        product(2, "LN", Holding.Kind.LOAN, "8", "20", "1"),
        product(3, "CRD", Holding.Kind.CARD, "0", "5", "0"));
  }

  private static Product product(
      long id, String code, Holding.Kind line, String transfer, String cost, String loss) {
    return new Product(
        new ProductId(id),
        code,
        code,
        line,
        DayCount.ACT_365,
        List.of(
            new Terms(
                LocalDate.of(1993, 1, 1),
                new BigDecimal(transfer),
                BigDecimal.ZERO,
                new BigDecimal(cost),
                new BigDecimal(loss))));
  }

  /** Writes the facts into a file that the profile "berka" reads. */
  static Path write(Path data, Path file) throws IOException {
    var income = new BerkaIncome(data);
    income.lines.add("holding,product,month,volume,rate,fees,income,outgo,n_trans");
    income.accounts();
    income.loans();
    income.cards();
    return Files.write(file, income.lines);
  }

  private List<String[]> rows(String name) throws IOException {
    return Files.readAllLines(data.resolve(name)).stream()
        .skip(1)
        .map(l -> l.replace("\"", "").split(","))
        .toList();
  }

  private void accounts() throws IOException {
    var fees = new HashMap<String, String>();
    for (var row : rows("account.csv")) fees.put(row[0], STATEMENTS.get(row[2]));
    var flows = new HashMap<String, TreeMap<String, String[]>>();
    for (var row : rows("monthly_cashflow_derived.csv"))
      flows.computeIfAbsent(row[0], _ -> new TreeMap<>()).put(row[1], row);
    flows.forEach(
        (account, months) -> {
          var balance = BigDecimal.ZERO;
          for (var row : months.values()) {
            var end = balance.add(new BigDecimal(row[2])).subtract(new BigDecimal(row[3]));
            var mean = balance.add(end).divide(BigDecimal.valueOf(-2), 2, RoundingMode.HALF_UP);
            line(
                "account:" + account,
                "CUR",
                row[1],
                mean,
                "2",
                fees.get(account),
                row[2],
                row[3],
                row[4]);
            balance = end;
          }
        });
  }

  private void loans() throws IOException {
    for (var row : rows("loan.csv")) {
      var owed = new BigDecimal(row[3]);
      var month = YearMonth.from(LocalDate.parse(row[2]));
      for (int i = Integer.parseInt(row[4]); i > 0 && month.isBefore(LAST); i--) {
        month = month.plusMonths(1);
        line("loan:" + row[0], "LN", month.toString(), owed, "12", "", "", "", "");
        owed = owed.subtract(new BigDecimal(row[5]));
      }
    }
  }

  private void cards() throws IOException {
    for (var row : rows("card.csv")) {
      var month = YearMonth.from(LocalDate.parse(row[3]));
      for (; month.isBefore(LAST); month = month.plusMonths(1))
        line(
            "card:" + row[0],
            "CRD",
            month.plusMonths(1).toString(),
            BigDecimal.ZERO,
            "0",
            CARDS.get(row[2]),
            "",
            "",
            "");
    }
  }

  private void line(
      String holding,
      String product,
      String month,
      BigDecimal volume,
      String rate,
      String fees,
      String received,
      String paid,
      String pieces) {
    lines.add(
        String.join(
            ",",
            holding,
            product,
            month,
            volume.toPlainString(),
            rate,
            fees,
            received,
            paid,
            pieces));
  }
}
