package org.branchbook.imports.streets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.branchbook.base.Paper;
import org.branchbook.base.Text;
import org.branchbook.base.Undone;
import org.branchbook.base.Words;
import org.branchbook.duplicates.InMemoryStreets;
import org.branchbook.duplicates.streets.ChangeStreets;
import org.branchbook.duplicates.streets.ChangeStreets.Changed;
import org.branchbook.duplicates.streets.ExportStreets;
import org.branchbook.duplicates.streets.RenamedStreet;
import org.branchbook.duplicates.streets.RenamedStreet.Said;
import org.branchbook.imports.streets.LoadStreets.Loaded;
import org.branchbook.io.paper.PaperFiles;
import org.branchbook.io.tables.CsvRejects;
import org.branchbook.io.tables.FileTables;
import org.branchbook.staff.Asker;
import org.branchbook.staff.InMemoryStaff;
import org.branchbook.staff.Privilege;
import org.branchbook.staff.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The bank's renamed streets: changed singly, loaded from files and taken back. */
class LoadStreetsTest {
  private static final Said ARTEMA =
      new Said("Київ", "вул. Артема", "вул. Січових Стрільців", LocalDate.of(2016, 2, 4));

  @TempDir Path folder;

  private final InMemoryStaff staff = InMemoryStaff.branch();
  private final InMemoryStreets table = new InMemoryStreets();
  private final ChangeStreets change =
      new ChangeStreets(table, staff.work(), staff.ids(), staff.trail());
  private final Asker head = staff.asker(staff.add("head", 1, Role.HEAD));
  private final Asker clerk = staff.asker(staff.add("clerk", 1, Role.EMPLOYEE));
  private final Words words = Words.in("uk");

  private Loaded load(String name, String text) throws IOException {
    var file = folder.resolve(name);
    Files.writeString(file, text);
    return load(head, file);
  }

  private Loaded load(Asker asker, Path file) {
    return new LoadStreets(
            new StreetFile(
                new FileTables(), () -> Words.LANGUAGES.stream().map(Words::in).toList()),
            new CsvRejects(folder),
            change)
        .run(asker, file.toString(), "", words);
  }

  private List<Said> all() {
    return table.all().stream().map(RenamedStreet::said).toList();
  }

  @Test
  void aFileIsLoadedInAnyLanguageAndItsFaultsAreTold() throws IOException {
    var done =
        assertInstanceOf(
            Loaded.Done.class,
            load(
                "вулиці.csv",
                """
                Населений пункт;Стара назва;Нова назва;Дата перейменування
                Київ;вул. Артема;вул. Січових Стрільців;04.02.2016
                ;Жовтнева;;
                Київ;вулиця АРТЕМА;вул. Інша;
                Київ;вул. Довга;вулиця Довга;
                Київ;вул. Стара;вул. Новітня;колись
                ;просп. Правди;просп. Свободи;
                """));
    assertEquals(List.of(ARTEMA, new Said("", "просп. Правди", "просп. Свободи", null)), all());
    assertEquals(2, done.added());
    assertEquals(4, done.rejected());
    var left = Files.readString(Path.of(done.place()));
    assertTrue(left.contains("\n3,"), left);
    assertTrue(left.contains(words.say("streets.wrong.noNew")), left);
    assertTrue(left.contains(words.say("streets.wrong.twice")), left);
    assertTrue(left.contains(words.say("streets.wrong.same")), left);
    assertEquals(Set.of("вул. Артема", "просп. Правди"), table.told);

    var again =
        assertInstanceOf(
            Loaded.Done.class,
            load(
                "streets.csv",
                """
                was,now,city
                Artema str.,вул. Січових Стрільців,Kyiv
                просп. Правди,просп. Вільний,
                """));
    assertEquals(0, again.added(), "known in another script");
    assertEquals(2, again.changed());
    assertEquals(
        new Undone.Done(), change.undo(head, again.done()), "as it was before the second file");
    assertEquals(List.of(ARTEMA, new Said("", "просп. Правди", "просп. Свободи", null)), all());
  }

  @Test
  void whatIsExportedCanBeLoadedAgain() throws IOException {
    change.add(head, ARTEMA);
    change.add(head, new Said("", "Жовтнева", "Соборна", null));
    for (var format : List.of(Paper.Format.CSV, Paper.Format.XLSX)) {
      var before = all();
      var file = folder.resolve("out." + format.name().toLowerCase(java.util.Locale.ROOT));
      assertInstanceOf(
          ExportStreets.Exported.Done.class,
          new ExportStreets(table, new PaperFiles(), staff.trail(), staff.work())
              .run(head, format, words, file.toString()));
      for (var one : table.all()) change.remove(head, one);
      var done = assertInstanceOf(Loaded.Done.class, load(head, file), format.toString());
      assertEquals(0, done.rejected(), format.toString());
      assertEquals(before, all(), format.toString());
    }
  }

  @Test
  void whoMayNotChangeIsRefusedAndItIsWritten() throws IOException {
    var file = folder.resolve("a.csv");
    Files.writeString(file, "old,new\nA,B\n");
    assertEquals(new Loaded.Refused(Privilege.POLICY_EDIT), load(clerk, file));
    assertEquals(new Changed.Refused(Privilege.POLICY_EDIT), change.add(clerk, ARTEMA));
    assertEquals(List.of(), all());
    assertEquals(
        new Loaded.Unfit(Text.of("imports.streets.noColumns")), load("b.csv", "a,b\n1,2\n"));
  }

  @Test
  void oneIsAddedChangedAndTakenBackButNotOverSomebodyElse() {
    var added = assertInstanceOf(Changed.Done.class, change.add(head, ARTEMA));
    assertInstanceOf(Changed.Wrong.class, change.add(head, ARTEMA), "the same twice");
    var read = added.after().getFirst();
    var other = new Said("Київ", "вул. Артема", "вул. Нова", null);
    var changed = assertInstanceOf(Changed.Done.class, change.change(head, read, other));
    assertEquals(new Changed.Stale(), change.change(head, read, ARTEMA));
    assertEquals(new Changed.Stale(), change.remove(head, read));
    assertEquals(new Undone.Done(), change.undo(head, changed));
    assertEquals(List.of(ARTEMA), all());
    assertEquals(new Undone.Changed(""), change.undo(head, changed), "it is otherwise since");
    var removed = assertInstanceOf(Changed.Done.class, change.remove(head, table.all().getFirst()));
    assertEquals(List.of(), all());
    assertEquals(new Undone.Done(), change.undo(head, removed));
    assertEquals(List.of(ARTEMA), all());
  }
}
