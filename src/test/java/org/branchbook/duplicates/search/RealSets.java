package org.branchbook.duplicates.search;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.branchbook.clients.Address;
import org.branchbook.duplicates.Trait;
import org.branchbook.duplicates.Traits;
import org.branchbook.duplicates.standard.addresses.RenamedStreets;

/** Published sets of entries with the truth about them, where they are at hand. */
public final class RealSets {
  private static final Set<Trait> ADDRESS =
      EnumSet.of(Trait.POSTCODE, Trait.REGION, Trait.CITY, Trait.STREET, Trait.HOUSE, Trait.FLAT);

  /** Entries with the client each is in truth. */
  public record Known(List<String> ids, List<Traits> entries, int[] truth) {
    /** How many pairs are the same client. */
    public long pairs() {
      var count = new HashMap<Integer, Integer>();
      for (int t : truth) count.merge(t, 1, Integer::sum);
      return count.values().stream().mapToLong(c -> c * (c - 1L) / 2).sum();
    }

    /** The clients by a test of their number: part of a set, to see whether a figure holds. */
    public Known where(IntPredicate client) {
      var keptIds = new ArrayList<String>();
      var kept = new ArrayList<Traits>();
      var of = new ArrayList<Integer>();
      for (int i = 0; i < truth.length; i++)
        if (client.test(truth[i])) {
          keptIds.add(ids.get(i));
          kept.add(entries.get(i));
          of.add(truth[i]);
        }
      return new Known(keptIds, kept, of.stream().mapToInt(x -> x).toArray());
    }
  }

  /** What the sets are called. */
  public static final List<String> NAMES =
      List.of(
          "febrl/dataset2 with soc_sec_id",
          "febrl/dataset2",
          "febrl/dataset1",
          "splink/fake_1000",
          "splink/historical_dev",
          "organisations/chicago_sites");

  private RealSets() {}

  /** Whether the data are there. */
  public static boolean here() {
    return Files.isDirectory(folder());
  }

  private static Path folder() {
    return Path.of(System.getProperty("shared", "../shared")).resolve("data");
  }

  /** A set by its columns: "TRAIT=column+column". */
  public static Known read(
      String file, Traits.Kind kind, String id, String cluster, String... columns) {
    var ids = new ArrayList<String>();
    var entries = new ArrayList<Traits>();
    var truth = new ArrayList<Integer>();
    var clients = new HashMap<String, Integer>();
    try (var csv = CsvReader.builder().ofNamedCsvRecord(folder().resolve(file))) {
      for (var row : csv) {
        var traits = new Traits.Builder(kind);
        var cells = new EnumMap<Trait, String>(Trait.class);
        for (var column : columns) {
          int at = column.indexOf('=');
          var text = new StringBuilder();
          for (var name : column.substring(at + 1).split("\\+"))
            text.append(' ').append(row.findField(name).orElse(""));
          cells.put(Trait.valueOf(column.substring(0, at)), text.toString().strip());
        }
        for (var cell : cells.entrySet())
          if (!ADDRESS.contains(cell.getKey())) traits.add(cell.getKey(), cell.getValue());
        traits.address(address(cells), RenamedStreets.NONE);
        ids.add(row.getField(id));
        entries.add(traits.build());
        truth.add(clients.computeIfAbsent(client(row.getField(cluster)), _ -> clients.size()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Known(ids, entries, truth.stream().mapToInt(x -> x).toArray());
  }

  private static Address address(Map<Trait, String> cells) {
    return new Address(
        Address.Kind.ACTUAL,
        "",
        cells.getOrDefault(Trait.POSTCODE, ""),
        cells.getOrDefault(Trait.REGION, ""),
        cells.getOrDefault(Trait.CITY, ""),
        cells.getOrDefault(Trait.STREET, ""),
        cells.getOrDefault(Trait.HOUSE, ""),
        cells.getOrDefault(Trait.FLAT, ""));
  }

  /** "rec-712-dup-0" is client 712. */
  private static String client(String cluster) {
    return cluster.replaceFirst("^rec-(\\d+)-.*", "$1");
  }

  /** The sets, by what they are called. */
  public static Map<String, Known> all() {
    var all = new LinkedHashMap<String, Known>();
    for (var name : NAMES) all.put(name, of(name));
    return all;
  }

  /** A set by what it is called. */
  public static Known of(String name) {
    return switch (name) {
      case "febrl/dataset2 with soc_sec_id" -> febrl("dataset2", "NUMBER=soc_sec_id");
      case "febrl/dataset2" -> febrl("dataset2");
      case "febrl/dataset1" -> febrl("dataset1");
      case "splink/fake_1000" ->
          read(
              "splink/fake_1000.csv",
              Traits.Kind.PERSON,
              "unique_id",
              "cluster",
              "GIVEN=first_name",
              "FAMILY=surname",
              "BIRTH_DATE=dob",
              "CITY=city",
              "EMAIL=email");
      case "splink/historical_dev" ->
          read(
              "splink/historical_dev.csv",
              Traits.Kind.PERSON,
              "unique_id",
              "cluster",
              "GIVEN=first_name",
              "FAMILY=surname",
              "BIRTH_DATE=dob",
              "BIRTH_PLACE=birth_place",
              "POSTCODE=postcode_fake",
              "SEX=gender",
              "OCCUPATION=occupation");
      case "organisations/chicago_sites" ->
          read(
              "organisations/chicago_sites.csv",
              Traits.Kind.ORGANISATION,
              "Id",
              "True Id",
              "ORGANISATION=Site name",
              "STREET=Address",
              "POSTCODE=Zip",
              "PHONE=Phone",
              "EMAIL=Email Address");
      default -> throw new IllegalArgumentException(name);
    };
  }

  private static Known febrl(String file, String... more) {
    var columns =
        Stream.concat(
            Stream.of(
                "GIVEN=given_name",
                "FAMILY=surname",
                "HOUSE=street_number",
                "STREET=address_1+address_2",
                "CITY=suburb",
                "POSTCODE=postcode",
                "REGION=state",
                "BIRTH_DATE=date_of_birth"),
            Stream.of(more));
    return read(
        "febrl/" + file + ".csv",
        Traits.Kind.PERSON,
        "rec_id",
        "rec_id",
        columns.toArray(String[]::new));
  }
}
