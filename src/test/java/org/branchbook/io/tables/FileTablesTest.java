package org.branchbook.io.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.branchbook.base.Text;
import org.branchbook.imports.profile.Format;
import org.branchbook.imports.reading.Row;
import org.branchbook.imports.reading.Tables.Look;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileTablesTest {
  private static final String TEXT =
      "Прізвище;Ім’я;Дата народження;Місто\n"
          + "Коваленко;Олена;05.03.1984;Полтава\n"
          + "Їжакевич;Юрій;31.12.1999;Київ\n";

  @TempDir Path folder;
  private final FileTables tables = new FileTables();

  private Path file(byte[] bytes) throws IOException {
    return Files.write(folder.resolve("file.csv"), bytes);
  }

  private Path file(String text) throws IOException {
    return file(text.getBytes(StandardCharsets.UTF_8));
  }

  private Look.Seen seen(Path file) {
    return assertInstanceOf(Look.Seen.class, tables.look(file.toString(), Format.RECOGNISE));
  }

  private List<List<String>> cells(Path file) {
    var all = new ArrayList<List<String>>();
    try (var rows = tables.open(file.toString(), seen(file).format())) {
      for (var row = rows.next(); row.isPresent(); row = rows.next()) all.add(row.get().cells());
    }
    return all;
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-8,",
    "windows-1251,",
    "KOI8-U,",
    "UTF-16LE,FEFF",
    "UTF-16BE,FEFF",
    "UTF-8,FEFF",
    "UTF-16LE,"
  })
  void encodingsAreRecognised(String charset, String mark) throws IOException {
    var text = charset.startsWith("UTF") ? TEXT : TEXT.replace("’", "'");
    var file = file(((mark == null ? "" : "\uFEFF") + text).getBytes(Charset.forName(charset)));
    var seen = seen(file);
    assertEquals(charset, seen.format().charset());
    assertEquals(";", seen.format().separator());
    assertEquals("dd.MM.yyyy", seen.format().dates());
    assertEquals("Прізвище", seen.header().getFirst());
    assertEquals(List.of("Їжакевич", "Юрій", "31.12.1999", "Київ"), cells(file).get(1));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '\0',
      delimiter = '~',
      value = {"a,b,c\\n1,2,3~,", "a;b\\n1,5;2,5~;", "a|b\\nx, y|z~|", "\"a;b\";c\\n\"1;2\";3~;"})
  void separatorsAreRecognised(String text, String separator) throws IOException {
    assertEquals(separator, seen(file(text.replace("\\n", "\n"))).format().separator());
  }

  @Test
  void nothingInAFileIsToldApartFromAnEmptyTable() throws IOException {
    assertInstanceOf(Look.Unreadable.class, tables.look(file("").toString(), Format.RECOGNISE));
    assertInstanceOf(Look.Unreadable.class, tables.look(file("\n\n").toString(), Format.RECOGNISE));
    assertInstanceOf(
        Look.Unreadable.class, tables.look(folder.resolve("none").toString(), Format.RECOGNISE));
    assertEquals(List.of("a", "b"), seen(file("a,b\n")).header());
    assertEquals(List.of(), cells(file("a,b\n")));
  }

  @Test
  void aPictureIsNoTableWhateverItsName() throws IOException {
    var picture = new byte[4096];
    new Random(1).nextBytes(picture);
    var look = tables.look(file(picture).toString(), Format.RECOGNISE);
    assertEquals(
        new Look.Unreadable(Text.of("imports.file.noTable", Text.asWritten("file.csv"))), look);
  }

  @Test
  void namelessAndRepeatedColumnsHaveNamesOfTheirOwn() throws IOException {
    assertEquals(
        List.of("a", "#2", "A (2)", "b c"), seen(file("a,,A,\" b\n c\",,\n1,2,3,4\n")).header());
  }

  @Test
  void rowsKeepTheirLinesAndEmptyOnesAreLeftOut() throws IOException {
    var file = file("a,b\n\n1,\"two\nlines\"\n,\n3,4\n");
    try (var rows = tables.open(file.toString(), seen(file).format())) {
      assertEquals(Row.of(3, List.of("1", "two\nlines")), rows.next().orElseThrow());
      assertEquals(6, rows.next().orElseThrow().number());
    }
  }

  @Test
  void aNameMayBeginWithAQuotation() throws IOException {
    assertEquals(List.of(List.of("Квітка ТОВ", "1")), cells(file("a,b\n\"Квітка\" ТОВ,1\n")));
  }

  @Test
  void aQuoteThatNeverClosesIsAProblemAndNoCrash() throws IOException {
    var text = "a,b\n1,2\n3,\"4\n" + "5,6\n".repeat(200_000);
    var file = file(text);
    try (var rows = tables.open(file.toString(), seen(file("a,b\n1,2\n")).format())) {
      assertEquals(0, rows.header().indexOf("a"));
    }
    file = file(text);
    try (var rows = tables.open(file.toString(), new Format("UTF-8", ",", "", ""))) {
      assertEquals(Row.of(2, List.of("1", "2")), rows.next().orElseThrow());
      assertNotNull(rows.next().orElseThrow().broken());
      assertTrue(rows.next().isEmpty());
    }
  }

  @Test
  void aWrongEncodingIsSaidOfTheRow() throws IOException {
    var file = file("a,b\nКиїв,1\n".getBytes(Charset.forName("windows-1251")));
    try (var rows = tables.open(file.toString(), new Format("UTF-8", ",", "", ""))) {
      assertNotNull(rows.next().orElseThrow().broken());
    }
  }

  @Test
  void aWorkbookShowsDatesNumbersAndResultsOfFormulas() throws IOException {
    var file = folder.resolve("file.xlsx");
    try (OutputStream out = Files.newOutputStream(file);
        var book = new Workbook(out, "test", "1.0")) {
      var sheet = book.newWorksheet("Клієнти");
      var header = List.of("Name", "Born", "Number", "Sum", "Formula", "Flag");
      for (int i = 0; i < header.size(); i++) sheet.value(0, i, header.get(i));
      sheet.value(1, 0, "Олена");
      sheet.value(1, 1, LocalDate.of(1984, 3, 5));
      sheet.style(1, 1).format("dd.MM.yyyy").set();
      sheet.value(1, 2, 2938407561L);
      sheet.value(1, 3, 0.1 + 0.2);
      sheet.formula(1, 4, "1+1");
      sheet.value(1, 5, true);
      sheet.value(3, 0, "Ганна");
      book.newWorksheet("Other");
    }
    var seen = seen(file);
    assertEquals(List.of("Клієнти", "Other"), seen.sheets());
    assertEquals("yyyy-MM-dd", seen.format().dates());
    var rows = seen.sample();
    assertEquals(
        List.of("Олена", "1984-03-05", "2938407561", "0.3"), rows.getFirst().cells().subList(0, 4));
    assertEquals("true", rows.getFirst().cells().get(5));
    assertEquals(4, rows.get(1).number());
  }

  @Test
  void aMillionRowsAreReadOneByOne() throws IOException {
    var file = folder.resolve("big.csv");
    try (var out = Files.newBufferedWriter(file)) {
      out.write("id,name\n");
      for (int i = 0; i < 1_000_000; i++) out.write(i + ",Client " + i + "\n");
    }
    long count = 0;
    try (var rows = tables.open(file.toString(), new Format("UTF-8", ",", "", ""))) {
      double share = 0;
      for (var row = rows.next(); row.isPresent(); row = rows.next()) {
        if (++count % 100_000 == 0) {
          assertTrue(rows.share() > share, "the share grows");
          share = rows.share();
        }
      }
    }
    assertEquals(1_000_000, count);
  }
}
