package org.branchbook.ui.plans;

import static org.branchbook.store.clients.Sample.ANNA;
import static org.branchbook.store.clients.Sample.NORTH;
import static org.branchbook.ui.plans.IncomeBranch.CLIENTS;
import static org.branchbook.ui.plans.IncomeBranch.CLOCK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import org.branchbook.app.rooms.ImportRoom;
import org.branchbook.app.rooms.Rooms;
import org.branchbook.base.Words;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.card.Kept;
import org.branchbook.imports.ImportId;
import org.branchbook.imports.ImportRun;
import org.branchbook.imports.profile.Kind;
import org.branchbook.io.passwords.Argon2Passwords;
import org.branchbook.plans.earned.ClientIncome;
import org.branchbook.plans.earned.IncomeRow;
import org.branchbook.plans.earned.WholeIncome;
import org.branchbook.plans.income.Rate;
import org.branchbook.plans.loading.ReadFacts.SourcedFact;
import org.branchbook.plans.loading.ReadMonths.MonthTotal;
import org.branchbook.plans.loading.YearChange;
import org.branchbook.staff.Asker;
import org.branchbook.staff.AuditFilter;
import org.branchbook.staff.AuditLine;
import org.branchbook.staff.AuditLine.Act;
import org.branchbook.staff.Employee;
import org.branchbook.staff.Privilege;
import org.branchbook.staff.Reach;
import org.branchbook.staff.Rights;
import org.branchbook.staff.Role;
import org.branchbook.store.Databases;
import org.branchbook.store.Store;
import org.branchbook.store.clients.Sample;
import org.branchbook.store.imports.ImportStore;
import org.branchbook.ui.kit.Background;
import org.branchbook.ui.kit.Notices;
import org.branchbook.ui.kit.Remembered;
import org.branchbook.ui.kit.ScreenTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanScreensTest extends ScreenTest {
  @TempDir Path folder;

  private final Store store = Sample.branch(Databases.H2.fresh());
  private final Rooms rooms = new Rooms(store, new Argon2Passwords(64, 1, 1), CLOCK);
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final List<ClientId> opened = Collections.synchronizedList(new ArrayList<>());
  private final List<ImportRun> imports = Collections.synchronizedList(new ArrayList<>());
  private final Notices notices = new Notices();
  private Reach reach = Reach.ALL;
  private boolean tab;
  private boolean filled;

  @AfterEach
  void close() {
    // what is left on record of a look is still being written
    leave();
    threads.close();
    rooms.close();
  }

  private void fill() {
    IncomeBranch.fill(store, rooms);
    filled = true;
  }

  @Override
  protected Parent open(Words words) {
    if (!filled) fill();
    var loading = new ImportRoom(store, rooms.plans, rooms.staff.confirm, folder, CLOCK);
    var screens =
        new PlanScreens(
            new PlanWork(
                rooms.plans.read,
                rooms.plans.readFacts,
                rooms.clients.recordLook,
                rooms.plans.rank,
                rooms.plans.sum,
                rooms.plans.export,
                rooms.plans.exportSums,
                rooms.outlooks.read,
                rooms.outlooks.export,
                rooms.plans.months,
                rooms.plans.freeze,
                rooms.plans.products,
                loading.products,
                rooms.plans.editRates,
                loading.rates,
                _ -> {},
                imports::add,
                (_, _) -> {},
                opened::add,
                _ -> {},
                folder.toString(),
                "UAH"),
            asker(),
            Background.on(threads),
            notices,
            Remembered.inMemory(),
            CLOCK);
    return tab ? screens.tab(new ClientId(500), words) : screens.section(words);
  }

  private Asker asker() {
    var rights =
        new Rights(
            Map.of(
                Privilege.INCOME_SEE,
                reach,
                Privilege.CLIENT_READ,
                reach,
                Privilege.EXPORT,
                Reach.ALL,
                Privilege.IMPORT,
                Reach.ALL,
                Privilege.PRODUCT_EDIT,
                Reach.ALL));
    var anna =
        new Employee(ANNA, "e11", "Employee 11", NORTH, Set.of(Role.HEAD), "", "uk", true, 1);
    return new Asker(anna, Set.of(NORTH), rights);
  }

  @SuppressWarnings("unchecked")
  private TableView<IncomeRow> table() {
    return lookup("#income-table").queryAs(TableView.class);
  }

  private String sum() {
    return lookup("#income-sum").queryAs(Label.class).getText();
  }

  @Test
  void clientsStandByTheirIncomeAndOpenDownToTheFacts() throws IOException {
    speak("uk");
    await(() -> table().getItems().size() == 100);
    interact(() -> table().getSelectionModel().select(0));
    await(() -> lookup("#income-facts").tryQuery().isPresent());
    picture("income-list-uk");
    var seen = table().getItems().getFirst().client().value();
    await(() -> looked().equals(List.of(seen)));
    assertTrue(sum().startsWith("130 клієнтів: "), sum());
    var month = sum();
    interact(() -> table().scrollTo(99));
    await(() -> table().getItems().size() == CLIENTS);

    clickOn("Квартал");
    // October is the quarter's first month
    await(() -> sum().equals(month) && table().getItems().size() >= 100);
    clickOn("Рік");
    await(() -> !sum().equals(month));
    interact(() -> table().requestFocus());
    press(KeyCode.ALT, KeyCode.LEFT).release(KeyCode.LEFT, KeyCode.ALT);
    await(() -> lookup("Вересень 2026").tryQuery().isPresent() || said("вересень 2026"));
    clickOn("#income-csv");
    await(() -> !notices.shown().isEmpty());
    try (var files = Files.list(folder)) {
      var written = Files.readString(files.findFirst().orElseThrow());
      assertEquals(
          CLIENTS + 1, written.lines().filter(l -> l.matches(".*;-?\\d+\\.\\d\\d;.*")).count());
    }
    interact(() -> table().getSelectionModel().select(2));
    clickOn("#income-client");
    assertEquals(List.of(table().getItems().get(2).client()), opened);

    speak("en");
    await(() -> table().getItems().size() == 100);
    interact(() -> table().getSelectionModel().select(1));
    await(() -> lookup("#income-facts").tryQuery().isPresent());
    picture("income-list-en");
  }

  /** Whose income stands in the access log as viewed apart from the card. */
  private List<Long> looked() {
    var viewed = new AuditFilter(ANNA, null, Act.VIEWED, null, null);
    return rooms.staff.audit.lines(viewed, Optional.empty(), 50).rows().stream()
        .filter(line -> line.subject().equals("client-income"))
        .map(AuditLine::client)
        .toList();
  }

  @Test
  void incomeIsSummedUpAndOpensDownToItsClients() throws IOException {
    speak("uk");
    await(() -> table().getItems().size() == 100);
    var all = sum();
    clickOn("Менеджери");
    await(() -> wholes().getItems().size() == 2);
    assertEquals(all, sum());
    picture("income-managers-uk");
    sumsGoOut();
    interact(
        () -> {
          wholes().requestFocus();
          wholes().getSelectionModel().select(0);
        });
    type(KeyCode.ENTER);
    await(() -> lookup("#income-table").tryQuery().isPresent());
    await(() -> table().getItems().size() == CLIENTS / 2);
    assertTrue(sum().startsWith("65 клієнтів: "), sum());
    picture("income-inside-uk");
    type(KeyCode.ESCAPE);
    await(() -> lookup("#income-wholes").tryQuery().isPresent());
    clickOn("Підрозділи");
    await(() -> wholes().getItems().size() == 1);
    clickOn("Галузі");
    await(() -> wholes().getItems().size() == 1);
    speak("ru");
    await(() -> table().getItems().size() == 100);
    clickOn("Отрасли");
    await(() -> wholes().getItems().size() == 1);
    picture("income-industries-ru");
  }

  /** With the rights and the log of any list, and with the sum of all under them. */
  private void sumsGoOut() throws IOException {
    clickOn("#income-csv");
    await(() -> notices.shown().stream().anyMatch(n -> n.text().key().equals("kit.taken.saved")));
    var file = Files.list(folder).filter(f -> f.toString().endsWith(".csv")).findFirst();
    var lines = Files.readAllLines(file.orElseThrow());
    assertTrue(lines.stream().anyMatch(l -> l.startsWith("Employee 11")), lines.toString());
    assertTrue(lines.getLast().startsWith("Разом"), lines.toString());
  }

  @SuppressWarnings("unchecked")
  private TableView<WholeIncome> wholes() {
    return lookup("#income-wholes").queryAs(TableView.class);
  }

  private boolean said(String text) {
    return lookup(text).tryQuery().isPresent();
  }

  @Test
  void whatTheQuarterWillBringStandsByManagers() {
    speak("uk");
    await(() -> table().getItems().size() == 100);
    clickOn("Прогноз");
    await(() -> !prospect().getItems().isEmpty());
    assertEquals(2, prospect().getItems().size());
    interact(() -> prospect().getSelectionModel().select(0));
    picture("prospect-uk");
    interact(() -> prospect().requestFocus());
    type(KeyCode.ENTER);
    // whose facts the manager's quarter is made of
    await(() -> lookup("#income-inside").tryQuery().isPresent());
    await(() -> table().getItems().size() == CLIENTS / 2);
    press(KeyCode.CONTROL, KeyCode.DIGIT2).release(KeyCode.DIGIT2, KeyCode.CONTROL);
    await(() -> lookup("#prospect-table").tryQuery().isPresent());
    clickOn("#prospect-open");
    // and the facts of all together
    await(() -> lookup("#income-table").tryQuery().isPresent());
    await(() -> lookup("#income-inside").tryQuery().isEmpty() && table().getItems().size() == 100);
    press(KeyCode.CONTROL, KeyCode.DIGIT2).release(KeyCode.DIGIT2, KeyCode.CONTROL);
    await(() -> lookup("#prospect-table").tryQuery().isPresent());
    clickOn("Галузь");
    await(() -> prospect().getItems().size() == 1);
    clickOn("#prospect-csv");
    await(() -> !notices.shown().isEmpty());
    assertEquals(List.of(), looked(), "no line of these is one client");
    clickOn("Клієнт");
    await(() -> prospect().getItems().size() > 1);
    interact(() -> prospect().getSelectionModel().select(0));
    await(() -> looked().size() == 1);
    clickOn("Клієнти");
    await(() -> lookup("#income-table").tryQuery().isPresent());
  }

  @Test
  void aMonthIsClosedAndOpensDownToItsClients() {
    speak("uk");
    await(() -> table().getItems().size() == 100);
    clickOn("Факти");
    TableView<?> months = lookup("#facts-months").queryAs(TableView.class);
    await(() -> months.getItems().size() == 23);
    // where no month is known there is none to choose: it says where to load them
    var none = ((Parent) months.getPlaceholder()).getChildrenUnmodifiable();
    var how = words.say("plans.empty.how");
    assertTrue(none.stream().anyMatch(n -> n instanceof Label l && l.getText().equals(how)));
    // the earliest that is open
    var first = (MonthTotal) months.getSelectionModel().getSelectedItem();
    assertEquals(months.getItems().getLast(), first);
    clickOn("#facts-close");
    picture("facts-asked-uk");
    clickOn("#facts-close-no");
    assertEquals(null, first.closed());
    clickOn("#facts-close");
    // an import says something of the month meanwhile: the question stands
    sayMore(first.month());
    type(KeyCode.F5);
    await(() -> !months.getItems().getLast().equals(first));
    clickOn("#facts-close-yes");
    await(() -> ((MonthTotal) months.getItems().getLast()).closed() != null);
    picture("facts-uk");
    interact(months::requestFocus);
    interact(() -> months.getSelectionModel().select(3));
    var shown = ((MonthTotal) months.getSelectionModel().getSelectedItem()).total().income();
    type(KeyCode.ENTER);
    await(() -> lookup("#income-sum").tryQuery().isPresent());
    var said = String.format("%,d", Math.round(shown / 100.0)).replace(',', '\u00a0');
    await(() -> sum().replace('\u202f', '\u00a0').contains(said));
  }

  private void sayMore(YearMonth month) {
    var facts = rooms.plans.facts;
    var year =
        facts
            .of(new ClientId(500), month, month, asker().scope(Privilege.INCOME_SEE))
            .getFirst()
            .year();
    var fact = year.of(month.getMonth());
    assertTrue(facts.save(List.of(year.with(month.getMonth(), fact.plus(fact)))));
  }

  @Test
  void termsAreAddedFromAnotherDayAndAProductToo() throws IOException {
    speak("uk");
    await(() -> table().getItems().size() == 100);
    clickOn("Продукти");
    await(() -> products().getItems().size() == 3);
    interact(() -> products().getSelectionModel().select(1));
    int terms = history().getItems().size();
    clickOn("#product-other");
    interact(() -> field("#product-transfer").setText("x"));
    clickOn("#product-save");
    await(
        () ->
            lookup("#products .field-message").queryAllAs(Label.class).stream()
                .anyMatch(Label::isVisible));
    picture("products-wrong-uk");
    interact(() -> field("#product-transfer").setText("9,75"));
    clickOn("#product-save");
    await(() -> history().getItems().size() == terms + 1);
    assertEquals("9,75", field("#product-transfer").getText());
    picture("products-uk");
    // what is typed of one waits while another is looked at
    interact(() -> field("#product-fee").setText("12,5"));
    clickOn("#product-new");
    interact(
        () -> {
          field("#product-code").setText("ESCROW");
          field("#product-name").setText("Ескроу");
        });
    interact(() -> products().requestFocus());
    press(KeyCode.CONTROL, KeyCode.ENTER).release(KeyCode.ENTER, KeyCode.CONTROL);
    await(() -> products().getItems().size() == 4);
    assertTrue(history().getItems().isEmpty());
    interact(() -> products().getSelectionModel().select(1));
    await(() -> !products().getSelectionModel().isEmpty());
    assertTrue(rooms.plans.catalogue.all().stream().anyMatch(p -> p.code().equals("ESCROW")));
    aFileOfProductsIsTriedLoadedAndTakenBack();
  }

  private void aFileOfProductsIsTriedLoadedAndTakenBack() throws IOException {
    var file =
        Files.writeString(
            folder.resolve("Продукти.csv"),
            "код;лінія;назва\n"
                + "GOLD;картка;Золота картка\n"
                + "ESCROW;рахунок;Рахунок умовного зберігання\n"
                + "BAD;?;\n");
    copy(file, products());
    await(() -> lookup("#products-file-keep").queryButton().isFocused());
    var said = lookup("#products-file-said").queryAs(Label.class).getText();
    assertTrue(said.contains("нових 1, зміняться 1"), said);
    assertEquals(4, rooms.plans.catalogue.all().size());
    picture("products-file-uk");
    press(KeyCode.CONTROL, KeyCode.ENTER).release(KeyCode.ENTER, KeyCode.CONTROL);
    await(() -> products().getItems().size() == 5);
    assertFalse(lookup("#products-file").query().isVisible());
    interact(notices::undo);
    await(() -> products().getItems().size() == 4);
    // no table: why is told, and Esc leaves it
    copy(Files.writeString(folder.resolve("Інше.csv"), "a;b\n1;2\n"), products());
    await(() -> lookup("#products-file-wrong").query().isVisible());
    picture("products-file-wrong-uk");
    type(KeyCode.ESCAPE);
    assertFalse(lookup("#products-file").query().isVisible());
    for (var language : List.of("en", "ru")) {
      speak(language);
      await(() -> table().getItems().size() == 100);
      press(KeyCode.CONTROL, KeyCode.DIGIT4).release(KeyCode.DIGIT4, KeyCode.CONTROL);
      await(() -> lookup("#products-list").tryQuery().isPresent());
      await(() -> products().getItems().size() == 4);
      copy(file, products());
      await(() -> lookup("#products-file-keep").queryButton().isFocused());
      picture("products-file-" + language);
      type(KeyCode.ESCAPE);
    }
  }

  private void copy(Path file, Node list) {
    interact(
        () ->
            Clipboard.getSystemClipboard()
                .setContent(Map.of(DataFormat.PLAIN_TEXT, file.toString())));
    interact(list::requestFocus);
    press(KeyCode.CONTROL, KeyCode.V).release(KeyCode.V, KeyCode.CONTROL);
  }

  @Test
  void ratesAreLoadedTypedAndTakenBack() throws IOException {
    var file =
        Files.writeString(
            folder.resolve("rates.txt"),
            "дата;валюта;курс\n"
                + "2025-12-31;USD;42,05\n"
                + "20.11.2026;USD;41,5\n"
                + "20.11.2026;EUR;48,1\n"
                + "x;;\n");
    speak("uk");
    await(() -> table().getItems().size() == 100);
    press(KeyCode.CONTROL, KeyCode.DIGIT5).release(KeyCode.DIGIT5, KeyCode.CONTROL);
    await(() -> lookup("#rates-list").tryQuery().isPresent());
    picture("rates-empty-uk");
    copy(file, rates());
    await(() -> lookup("#rates-file-keep").queryButton().isFocused());
    var said = lookup("#rates-file-said").queryAs(Label.class).getText();
    assertTrue(said.contains("нових 3, зміняться 0"), said);
    assertEquals(List.of(), rooms.plans.rates.all());
    picture("rates-file-uk");
    press(KeyCode.CONTROL, KeyCode.ENTER).release(KeyCode.ENTER, KeyCode.CONTROL);
    await(() -> rates().getItems().size() == 3);
    interact(notices::undo);
    await(() -> rates().getItems().isEmpty());
    copy(file, rates());
    await(() -> lookup("#rates-file-keep").queryButton().isFocused());
    type(KeyCode.ENTER);
    await(() -> rates().getItems().size() == 3);
    clickOn("#rate-new");
    interact(() -> field("#rate-currency").setText("usd"));
    press(KeyCode.CONTROL, KeyCode.ENTER).release(KeyCode.ENTER, KeyCode.CONTROL);
    await(
        () ->
            lookup("#rates .field-message").queryAllAs(Label.class).stream()
                .anyMatch(Label::isVisible));
    picture("rates-wrong-uk");
    interact(() -> field("#rate-rate").setText("41,75"));
    clickOn("#rate-save");
    await(() -> rates().getItems().size() == 4);
    assertEquals(new BigDecimal("41.75"), rates().getItems().getFirst().rate());
    interact(() -> rates().getSelectionModel().select(0));
    picture("rates-uk");
    interact(() -> rates().requestFocus());
    type(KeyCode.DELETE);
    await(() -> rates().getItems().size() == 3);
    interact(notices::undo);
    await(() -> rates().getItems().size() == 4);
    clickOn("EUR");
    await(() -> rates().getItems().size() == 1);
    speak("en");
    await(() -> lookup("#rates-list").tryQuery().isPresent() || table().getItems().size() == 100);
    picture("rates-en");
  }

  @SuppressWarnings("unchecked")
  private TableView<Rate> rates() {
    return lookup("#rates-list").queryAs(TableView.class);
  }

  private TextField field(String id) {
    return lookup(id).queryAs(TextField.class);
  }

  private TableView<?> products() {
    return lookup("#products-list").queryAs(TableView.class);
  }

  private TableView<?> history() {
    return lookup("#product-history").queryAs(TableView.class);
  }

  private TableView<?> prospect() {
    return lookup("#prospect-table").queryAs(TableView.class);
  }

  @Test
  void everyoneSeesHisOwnClients() {
    reach = Reach.OWN;
    speak("ru");
    await(() -> table().getItems().size() == CLIENTS / 2);
    assertTrue(sum().startsWith("65 клиентов: "), sum());
  }

  @Test
  void aCardTellsEveryProductByItself() {
    tab = true;
    speak("uk");
    await(() -> lookup("#income-facts").tryQuery().isPresent());
    picture("income-tab-uk");
    assertTrue(
        lookup("#tile-quarter .muted").queryAllAs(Label.class).stream()
            .anyMatch(l -> l.getText().matches("план 55.000 · \\d+ %")));
    TableView<?> all = lookup("#income-facts").queryAs(TableView.class);
    assertEquals(24, all.getItems().size());
    clickOn("Вклад «Бізнес», 6 місяців");
    await(() -> lookup("#income-facts").queryAs(TableView.class) != all);
    TableView<?> one = lookup("#income-facts").queryAs(TableView.class);
    assertTrue(
        one.getColumns().stream()
            .noneMatch(c -> c.getId().equals("fact-received") && c.isVisible()),
        "a deposit turns nothing over");
    picture("income-tab-product-uk");
    assertEquals(List.of(), looked(), "a tab of the card is of its view");
  }

  @Test
  void everySumOpensDownToTheFactsAndTheirImport() {
    tab = true;
    speak("uk");
    await(() -> lookup("#income-facts").tryQuery().isPresent());
    var run = imported(new ClientId(500));
    TableView<?> months = lookup("#income-facts").queryAs(TableView.class);
    interact(
        () -> {
          months.requestFocus();
          months.getSelectionModel().select(0);
        });
    type(KeyCode.ENTER);
    await(() -> lookup("#opened-facts").tryQuery().isPresent());
    picture("income-opened-uk");
    assertEquals(3, openedFacts().getItems().size());
    var all = rooms.plans.read.of(asker(), new ClientId(500), YearMonth.of(2026, 10));
    var sum = ((Kept.Done<ClientIncome>) all).now().together().getLast().income();
    assertEquals(sum, openedFacts().getItems().stream().mapToLong(f -> f.fact().income()).sum());
    type(KeyCode.ENTER);
    assertEquals(List.of(run), imports);
    type(KeyCode.ESCAPE);
    await(() -> lookup("#income-facts").tryQuery().isPresent());
    interact(() -> lookup("#tile-year").query().requestFocus());
    type(KeyCode.ENTER);
    await(() -> lookup("#opened-facts").tryQuery().isPresent());
    assertEquals(30, openedFacts().getItems().size());
    picture("income-opened-year-uk");
    clickOn("#opened-back");
    await(() -> lookup("#income-facts").tryQuery().isPresent());
  }

  /** October of what brought the most came from a file. */
  private ImportRun imported(ClientId client) {
    var october = YearMonth.of(2026, 10);
    var streams =
        rooms.plans.facts.of(client, october, october, asker().scope(Privilege.INCOME_SEE));
    var run =
        new ImportRun(
            new ImportId(9),
            Kind.FACT,
            "Доходи, жовтень 2026.xlsx",
            "АБС",
            ANNA,
            CLOCK.instant(),
            CLOCK.instant(),
            null,
            ImportRun.Totals.NOTHING,
            "");
    new ImportStore(store).log().begin(run);
    var changes = new ArrayList<YearChange>();
    for (var part : streams)
      changes.add(
          new YearChange(
              changes.size(),
              part.year().of(),
              Collections.nCopies(12, null),
              part.year().months()));
    rooms.plans.log.write(run.id(), changes);
    return run;
  }

  @SuppressWarnings("unchecked")
  private TableView<SourcedFact> openedFacts() {
    return lookup("#opened-facts").queryAs(TableView.class);
  }
}
