package org.branchbook.io.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.branchbook.base.Text;
import org.branchbook.base.Words;
import org.branchbook.imports.reading.Row;
import org.branchbook.imports.reading.RowProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvRejectsTest {
  @TempDir Path folder;

  private final Words words = Words.in("uk");

  @Test
  void noCellRunsAsAFormula() throws IOException {
    var file = folder.resolve("clients.csv");
    String place;
    try (var out = new CsvRejects(folder).begin(file.toString(), "", List.of("=a", "b"), words)) {
      out.add(
          nameless(
              Row.of(7, List.of("=cmd()", "-12.5", "@x", "+380671234567", "-2+3", "\tx", "a,b"))));
      place = out.place();
    }
    assertEquals(folder.resolve("clients – відхилені.csv").toString(), place);
    var lines = Files.readAllLines(Path.of(place));
    assertEquals("\uFEFFРядок,Чому відхилено,'=a,b", lines.get(0));
    assertEquals(
        "7,Немає імені чи назви,'=cmd(),-12.5,'@x,+380671234567,'-2+3,'\tx,\"a,b\"", lines.get(1));
  }

  @Test
  void noRejectedRowMakesNoFile() {
    var file = folder.resolve("clients.csv");
    try (var out = new CsvRejects(folder).begin(file.toString(), "", List.of("a"), words)) {
      out.keep();
      assertEquals("", out.place());
    }
    assertFalse(Files.exists(folder.resolve("clients – відхилені.csv")));
  }

  @Test
  void nothingIsOverwrittenAndAFolderThatCannotBeWrittenToIsNoHindrance() throws IOException {
    var file = folder.resolve("clients.csv");
    for (int i = 0; i < 2; i++)
      try (var out = new CsvRejects(folder).begin(file.toString(), "", List.of("a"), words)) {
        out.add(nameless(Row.of(2, List.of("x"))));
      }
    assertTrue(Files.exists(folder.resolve("clients – відхилені 2.csv")));

    var nowhere = folder.resolve("none/clients.csv");
    var elsewhere = folder.resolve("elsewhere");
    try (var out = new CsvRejects(elsewhere).begin(nowhere.toString(), "", List.of("a"), words)) {
      out.add(nameless(Row.of(2, List.of("x"))));
      assertEquals(elsewhere.resolve("clients – відхилені.csv").toString(), out.place());
    }
  }

  @Test
  void allReasonsStandBesideARow() throws IOException {
    var file = folder.resolve("clients.csv");
    String place;
    try (var out = new CsvRejects(folder).begin(file.toString(), "", List.of("a"), words)) {
      out.add(
          RowProblem.rejected(
              Row.of(3, List.of("x")),
              Text.of("imports.problem.alike.row", 2, 97),
              List.of(Text.of("imports.problem.alone"), Text.of("imports.problem.undated"))));
      place = out.place();
    }
    assertEquals(
        "3,Схожий на рядок 2 (97 %): Для цього рядка немає пари; Немає дати,x",
        Files.readAllLines(Path.of(place)).get(1));
  }

  private static RowProblem nameless(Row row) {
    return RowProblem.rejected(row, Text.of("imports.problem.nameless"));
  }
}
