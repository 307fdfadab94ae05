package org.branchbook.io.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.branchbook.base.Paper;
import org.branchbook.base.Paper.Cell;
import org.branchbook.base.Paper.Format;
import org.branchbook.base.Text;
import org.branchbook.base.Words;
import org.branchbook.reports.day.FullDay;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PaperFilesTest {
  private static final Text TITLE = Text.of("clients.list.title");
  private static final Paper PAPER =
      new Paper(
          TITLE,
          List.of(Text.of("contacts.log.title")),
          List.of(
              new Paper.Table(
                  Text.of("links.title"),
                  List.of(
                      new Paper.Column(Text.of("clients.list.title"), 3, false),
                      new Paper.Column(Text.of("contacts.log.title"), 1, false),
                      new Paper.Column(Text.of("clients.holdings.amount"), 1, true)),
                  List.of(
                      Paper.Row.of(
                          new Cell.Written("Їжакевич <Ґалина> & сини"),
                          new Cell.Day(LocalDate.of(2026, 11, 22)),
                          new Cell.Figure(new BigDecimal("1234567.10"))),
                      Paper.Row.of(
                          new Cell.Written("=1+1"),
                          new Cell.Moment(LocalDateTime.of(2026, 11, 22, 9, 5)),
                          Cell.Figure.of(-7)),
                      new Paper.Row(
                          List.of(new Cell.Said(TITLE), new Cell.Blank(), new Cell.Blank()), true)),
                  Text.of("links.empty"))),
          false);

  @TempDir Path folder;
  private final Words words = Words.in("uk");
  private final PaperFiles files = new PaperFiles();

  private Path written(Format format) throws IOException {
    var file = folder.resolve("paper." + format);
    files.write(PAPER, format, words, file.toString());
    return file;
  }

  @Test
  void csvKeepsFiguresForMachinesAndRunsNoFormula() throws IOException {
    var lines = Files.readAllLines(written(Format.CSV));
    assertEquals("\ufeff" + words.say(TITLE), lines.getFirst());
    assertTrue(lines.contains("Їжакевич <Ґалина> & сини;2026-11-22;1234567.10"), lines::toString);
    assertTrue(lines.contains("'=1+1;2026-11-22 09:05;-7"), lines::toString);
  }

  @Test
  void theWorkbookHasNumbersAndDatesAsSuch() throws IOException {
    try (var book = new ReadableWorkbook(written(Format.XLSX).toFile());
        var rows = book.getFirstSheet().openStream()) {
      var row = rows.filter(r -> r.getCellText(0).startsWith("Їжакевич")).findFirst().orElseThrow();
      assertEquals(CellType.NUMBER, row.getCell(2).getType());
      assertEquals(0, new BigDecimal("1234567.1").compareTo(row.getCell(2).asNumber()));
      assertEquals(LocalDate.of(2026, 11, 22), row.getCell(1).asDate().toLocalDate());
    }
  }

  @Test
  void thePdfHoldsItsFontAndTheLettersOfTheLanguage() throws IOException {
    try (var pdf = Loader.loadPDF(written(Format.PDF).toFile())) {
      var text = new PDFTextStripper().getText(pdf);
      assertTrue(text.contains("Їжакевич <Ґалина> & сини"), text);
      assertTrue(text.contains(words.number(new BigDecimal("1234567.10"))), text);
      for (var font : pdf.getPage(0).getResources().getFontNames())
        assertTrue(pdf.getPage(0).getResources().getFont(font).isEmbedded(), font::getName);
    }
  }

  @Test
  void aFullMorningSheetStaysOnOnePageInEveryLanguage() throws IOException {
    for (var language : Words.LANGUAGES) {
      var file = folder.resolve("day-" + language + ".pdf");
      var paper = FullDay.paper();
      files.write(paper, Format.PDF, Words.in(language), file.toString());
      int rows = paper.tables().stream().mapToInt(t -> t.rows().size()).sum();
      assertTrue(rows >= 38, "it is full: " + rows);
      try (var pdf = Loader.loadPDF(file.toFile())) {
        assertEquals(1, pdf.getNumberOfPages(), language);
        var text = new PDFTextStripper().getText(pdf);
        assertTrue(text.contains("10:30"), text);
        assertTrue(text.contains("Нечуй-Левицька-Драгоманова О. В."), text);
        assertTrue(text.contains(Words.in(language).say("advice.piece.RENEW_DEPOSIT")), text);
      }
    }
  }

  @Test
  void whatCannotBeWrittenLeavesTheOlderFileWhole() throws IOException {
    var file = written(Format.CSV);
    var before = Files.readString(file);
    var broken = new Paper(TITLE, List.of(), List.of(), false);
    assertThrows(
        IOException.class,
        () -> files.write(broken, Format.CSV, words, file.resolve("a.csv").toString()));
    assertEquals(before, Files.readString(file));
    try (var left = Files.list(folder)) {
      assertFalse(left.anyMatch(f -> f.toString().endsWith(".part")));
    }
  }

  @Test
  void theFormatIsKnownByTheFilesEnding() {
    assertEquals(Optional.of(Format.XLSX), Format.of("Звіт за квартал.XLSX"));
    assertEquals(Optional.empty(), Format.of("report.doc"));
  }
}
