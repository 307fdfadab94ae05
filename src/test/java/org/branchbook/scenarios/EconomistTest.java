package org.branchbook.scenarios;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.branchbook.app.Practice;
import org.branchbook.app.Program;
import org.branchbook.base.Words;
import org.branchbook.training.PracticeBranch;
import org.branchbook.ui.kit.OnScreen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keeping the client base clean (S4), by keyboard alone under the Ukrainian layout. */
@OnScreen
class EconomistTest {
  private static final String HEADER = "client,product,month,average balance,interest\n";

  private static final int CLIENTS = 49;
  private static final String[] NAMES = {
    "Ковал", "Мельн", "Шевч", "Бондар", "Ткач", "Кравч", "Олій", "Лис", "Пол", "Сав", "Мороз"
  };

  @TempDir Path home;
  private Workplace place;

  @BeforeEach
  void come() {
    place = Workplace.practising(home);
  }

  @AfterEach
  void leave() {
    place.close();
  }

  @Test
  void wrongNumbersAndExpiredDocumentsBecomeTasksOfTheBranch() {
    var desk = place.startAs("panchenko");
    // the report is the one that was read last
    desk.press(desk.section("reports"));
    desk.await("the reports", () -> desk.sees("#report-which"));
    desk.click("#report-which", "Якість бази");
    desk.await("the figures", () -> desk.sees("#quality-WRONG_NUMBER"));
    desk.press("Alt+1");
    desk.await("the day", () -> !desk.sees("#quality-WRONG_NUMBER"));
    desk.plays(
        Step.S4_3,
        () -> {
          desk.press(desk.section("reports"));
          desk.until("the figures", () -> desk.hasKeyboard().equals("quality-WRONG_NUMBER"));
          desk.decides("the wrong numbers have to be put right");
          desk.press("G");
          desk.until("whom it concerns", () -> desk.sees("#give-now"));
          desk.press("Ctrl+Enter");
          desk.until("given", () -> desk.reads("#given").contains("доручено"));
          desk.decides("and the expired documents");
          desk.press("Right");
          desk.press("G");
          desk.until("whom it concerns", () -> desk.sees("#give-now"));
          desk.press("Ctrl+Enter");
          desk.until("given", () -> desk.reads("#given").contains("доручено"));
        });
    desk.picture("quality");
    assertTrue(desk.reads("#given").contains("виконано: 0"), desk.reads("#given"));
  }

  @Test
  void possibleDuplicatesAreAnsweredByOneKeyEach() {
    var shell = Program.commands(home);
    shell.set("BRANCHBOOK_STORE", place.store().toString());
    shell.set("BRANCHBOOK_LOGIN", "hrytsenko");
    shell.set("BRANCHBOOK_PASSWORD", PracticeBranch.PASSWORD);
    var said = shell.run("duplicates", "--store=" + place.store());
    assertEquals(0, said.code(), said.err());
    var desk = place.startedAs("hrytsenko");
    desk.press(desk.section("review"));
    desk.await("the questions", () -> desk.hasKeyboard().equals("review-list"));
    desk.await("the cards", () -> desk.sees("#review-rows"));
    desk.picture("review");
    var merged = new ArrayList<String>();
    desk.plays(
        Step.S4_4,
        () -> {
          for (var key : new String[] {"S", "S", "L", "D"}) {
            var before = desk.reads("#review .merge-heads");
            merged.add(before.lines().filter(l -> l.length() > 3).findFirst().orElse("").strip());
            desk.decides("whether it is one client");
            desk.press(key);
            desk.until(
                "the next pair",
                () ->
                    !desk.reads("#review .merge-heads").equals(before)
                        && !desk.reads("#review .merge-heads").isEmpty());
          }
        });
    desk.picture("review-answered");
    var latest = merged.get(1);
    desk.press("Ctrl+K");
    desk.type(latest);
    desk.await("found", () -> desk.reads(".palette-line").contains(latest));
    desk.press("Enter");
    desk.await("the card", () -> desk.reads("#card-name").contains(latest));
    // somebody has a talk with him since
    desk.press("Ctrl+L");
    desk.await("the panel", () -> desk.hasKeyboard().equals("contact-channel"));
    desk.press("2");
    desk.press("I");
    desk.type("питав про кредит");
    desk.press("Ctrl+Enter");
    // who wants no offers may have come by himself
    desk.await("asked", () -> desk.sees("#contact-anyway") || !desk.sees("#contact-panel"));
    if (desk.sees("#contact-anyway")) desk.click("#contact-panel", "Контакт був: зафіксувати");
    desk.await("logged", () -> desk.reads("#timeline").contains("питав про кредит"));
    desk.picture("merged-card");
    desk.plays(
        Step.S4_4B,
        () -> {
          desk.decides("these were two clients after all");
          desk.press("Ctrl+K");
          desk.type("карток");
          desk.until("the section", () -> desk.reads(".palette-line").contains("карток"));
          desk.press("Enter");
          desk.until("the newest merge", () -> desk.hasKeyboard().startsWith("merged-back"));
          desk.press("Enter");
          desk.until("what came later", () -> desk.hasKeyboard().equals("parting-rows"));
          desk.decides("the talk was with the other one");
          desk.type("2");
          desk.press("Ctrl+Enter");
          desk.until("two cards again", () -> !desk.sees("#parting"));
        });
    desk.picture("parted");
  }

  @Test
  void whoIsBelowTheMedianAndAWhiteSpotAreKeptAsLists() {
    var desk = place.startAs("panchenko");
    desk.plays(
        Step.S4_6,
        () -> {
          desk.press(desk.section("industries"));
          desk.until("counted", () -> desk.sees("#industry-name"));
          desk.decides("whom to look at");
          desk.press("L");
          desk.until("named", () -> desk.hasKeyboard().equals("list-name"));
          desk.press("Ctrl+Enter");
          desk.until("kept", () -> !desk.sees("#list-name"));
          desk.decides("where a campaign is worth while");
          desk.press("W");
          desk.until("the best one", () -> desk.sees("#spot-how"));
          desk.press("P");
          desk.until("named", () -> desk.hasKeyboard().equals("list-name"));
          desk.press("Ctrl+Enter");
          desk.until("kept", () -> !desk.sees("#list-name"));
        });
    desk.picture("industries");
    desk.press(desk.section("clients.list"));
    desk.await("the lists", () -> desk.sees("#filter-list"));
  }

  @Test
  void aMonthIsLoadedFrozenAndCorrectedLate() throws IOException {
    var clients = Program.numbers(Practice.file(), NAMES).subList(0, CLIENTS);
    var last = YearMonth.from(Practice.TODAY).minusMonths(1);
    var month = Words.in("uk").month(last);
    var facts = Files.writeString(home.resolve("facts.csv"), facts(clients, last));
    var late =
        Files.writeString(
            home.resolve("late.csv"),
            HEADER + "%s,loan,%s,1000,19\n".formatted(clients.getFirst(), last));
    var desk = place.startAs("panchenko");
    // the section is as it was left
    desk.press(desk.section("plans"));
    desk.await("the clients", () -> desk.sees("#income-places"));
    desk.press("Ctrl+3");
    desk.await("the months", () -> desk.hasKeyboard().equals("facts-months"));
    desk.copied(facts.toString());
    desk.press(desk.section("imports.screen"));
    desk.press("Ctrl+V");
    desk.await("looked into", () -> desk.reads("#new-import-page").contains("deposit"));
    desk.names("#profile-name", "АБС");
    desk.click("#new-import-page", "Зберегти як профіль");
    desk.await("kept", () -> !desk.sees("#profile-name"));
    desk.press("Alt+1");
    desk.await("the day", () -> !desk.sees("#imports"));
    desk.plays(
        Step.S4_1,
        () -> {
          desk.press(desk.section("imports.screen"));
          desk.until("past imports", () -> desk.sees("#imports"));
          desk.press("Ctrl+V");
          desk.until("tried", () -> desk.reads("#problems").contains("boat"));
          desk.decides("the rejected rows belong to no product of ours");
          desk.press("Ctrl+Enter");
          desk.until("loaded", () -> desk.sees("#undo-import"));
          desk.press(desk.section("plans"));
          desk.until("the control totals", () -> desk.hasKeyboard().equals("facts-months"));
        });
    desk.picture("facts-loaded");
    assertTrue(desk.reads("#facts-close").contains(month), desk.reads("#facts-close"));
    desk.plays(
        Step.S4_2,
        () -> {
          desk.decides("the total is that of the ledger");
          desk.press("Ctrl+Enter");
          desk.until("asked", () -> desk.hasKeyboard().equals("facts-close-yes"));
          desk.press("Enter");
          desk.until("closed", () -> desk.reads("#facts-months").contains("Панченко"));
        });
    desk.copied(late.toString());
    desk.plays(
        Step.S4_2B,
        () -> {
          desk.press("Ctrl+V");
          desk.until("asked why", () -> desk.hasKeyboard().equals("import-why"));
          desk.type("хибна ставка");
          desk.press("Ctrl+Enter");
          desk.until("what changes", () -> desk.reads("#restated").contains("+7"));
          desk.decides("that is the correction meant");
          desk.press("Ctrl+Enter");
          desk.until("loaded", () -> desk.sees("#undo-import"));
        });
    desk.picture("facts-late");
    desk.press(desk.section("plans"));
    desk.await("the months", () -> desk.hasKeyboard().equals("facts-months"));
    desk.await("the log", () -> desk.reads("#facts-restated").contains("хибна ставка"));
    desk.picture("facts-restated");
  }

  /** A month of some products, and rows of one that the bank doesn't have. */
  private static String facts(List<String> clients, YearMonth month) {
    var rows = new StringBuilder(HEADER);
    for (var client : clients)
      for (var product : List.of("loan", "deposit", "card", "account", "other", "boat"))
        rows.append("%s,%s,%s,1000,12\n".formatted(client, product, month));
    return rows.toString();
  }

  @Test
  void nextYearsPlanIsProposedCorrectedAndSent() {
    var desk = place.startAs("panchenko");
    var block = "1000\t2000\n".repeat(5);
    desk.copied(block);
    desk.plays(
        Step.S4_5,
        () -> {
          desk.press("Ctrl+K");
          desk.type("плани");
          desk.until("the section", () -> desk.reads(".palette-line").contains("Плани"));
          desk.press("Enter");
          desk.until("the sheet", () -> desk.hasKeyboard().equals("plan-grid"));
          desk.press("Ctrl+P");
          desk.until("proposed", () -> desk.reads(".notice").contains("апропоновано"));
          desk.decides("what is asked of the whole branch");
          desk.type("900000000");
          desk.press("Enter");
          desk.decides("ten cells know better");
          desk.press("Ctrl+V");
          desk.press("Up");
          desk.until("both sides", () -> desk.reads("#plan-sides").contains("бракує"));
          desk.press("Ctrl+Enter");
          desk.until("sent", () -> desk.reads("#plan-sheet").contains("Чекає"));
        });
    desk.picture("plan-sent");
  }
}
