package org.branchbook.plans.forecast;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Published series with what came after them, where they are at hand. */
public final class PublicSeries {
  private static final Path DATA = Path.of(System.getProperty("shared", "../shared"), "data");

  /** What was known, and the facts that came then. */
  public record Known(double[] past, double[] facts, int season) {
    public History history() {
      return History.of(past, season);
    }
  }

  private PublicSeries() {}

  /** Whether they are there. */
  public static boolean here() {
    return Files.exists(DATA.resolve("forecast"));
  }

  /** The series of a competition, {@code tourism} or {@code m1}, with this season. */
  public static List<Known> of(String competition, int season) {
    var seasons = new LinkedHashMap<String, Integer>();
    rows("forecast/" + competition + "_series.csv")
        .forEach(row -> seasons.put(row.get("id"), Integer.valueOf(row.get("frequency"))));
    Map<String, List<Double>> past = new LinkedHashMap<>();
    Map<String, List<Double>> facts = new LinkedHashMap<>();
    for (var row : rows("forecast/" + competition + "_values.csv"))
      (row.get("part").equals("train") ? past : facts)
          .computeIfAbsent(row.get("id"), _ -> new ArrayList<>())
          .add(Double.valueOf(row.get("value")));
    return past.keySet().stream()
        .filter(id -> seasons.get(id) == season)
        .map(id -> new Known(numbers(past.get(id)), numbers(facts.get(id)), season))
        .toList();
  }

  /**
   * What came in on each account of the Czech bank, month by month, the last three kept back;
   * months without any are skipped, and accounts of less than 18 months left out, as in the table
   * beside.
   */
  public static List<Known> accounts() {
    Map<String, TreeMap<String, Double>> months = new LinkedHashMap<>();
    for (var row : rows("berka/monthly_cashflow_derived.csv"))
      months
          .computeIfAbsent(row.get("account_id"), _ -> new TreeMap<>())
          .put(row.get("month"), Double.valueOf(row.get("income")));
    return months.values().stream()
        .filter(account -> account.size() >= 18)
        .map(account -> numbers(List.copyOf(account.values())))
        .map(
            all ->
                new Known(
                    Arrays.copyOf(all, all.length - 3),
                    Arrays.copyOfRange(all, all.length - 3, all.length),
                    12))
        .toList();
  }

  private static double[] numbers(List<Double> values) {
    return values.stream().mapToDouble(v -> v).toArray();
  }

  private static List<Map<String, String>> rows(String file) {
    try (var csv = CsvReader.builder().ofNamedCsvRecord(DATA.resolve(file))) {
      return csv.stream().map(row -> row.getFieldsAsMap()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
