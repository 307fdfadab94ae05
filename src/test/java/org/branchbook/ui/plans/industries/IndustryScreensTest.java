package org.branchbook.ui.plans.industries;

import static org.branchbook.store.clients.Sample.ANNA;
import static org.branchbook.store.clients.Sample.BORYS;
import static org.branchbook.store.clients.Sample.NORTH;
import static org.branchbook.store.clients.Sample.card;
import static org.branchbook.store.clients.Sample.care;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.branchbook.app.rooms.Rooms;
import org.branchbook.base.Progress;
import org.branchbook.base.Text;
import org.branchbook.base.Words;
import org.branchbook.clients.Client;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.Holding;
import org.branchbook.clients.Industry;
import org.branchbook.clients.ListId;
import org.branchbook.clients.Organisation;
import org.branchbook.clients.Standing;
import org.branchbook.clients.card.Kept;
import org.branchbook.clients.lists.KeptList;
import org.branchbook.clients.lists.RefreshList.Fresh;
import org.branchbook.clients.numbers.Check;
import org.branchbook.clients.numbers.Edrpou;
import org.branchbook.imports.OpenFile.Opened;
import org.branchbook.imports.OrderFile.Ordered;
import org.branchbook.imports.profile.Format;
import org.branchbook.imports.profile.Kind;
import org.branchbook.io.passwords.Argon2Passwords;
import org.branchbook.plans.industries.known.KnownOrganisation;
import org.branchbook.plans.industries.known.LoadKnown;
import org.branchbook.staff.Asker;
import org.branchbook.staff.Employee;
import org.branchbook.staff.Privilege;
import org.branchbook.staff.Reach;
import org.branchbook.staff.Rights;
import org.branchbook.staff.Role;
import org.branchbook.store.Databases;
import org.branchbook.store.Store;
import org.branchbook.store.clients.Sample;
import org.branchbook.training.earnings.Earnings;
import org.branchbook.ui.kit.Background;
import org.branchbook.ui.kit.Notices;
import org.branchbook.ui.kit.Remembered;
import org.branchbook.ui.kit.ScreenTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndustryScreensTest extends ScreenTest {
  private static final List<String> CODES =
      List.of("01.11", "10.71", "41.20", "46.21", "46.39", "47.11", "49.41", "56.10", "62.01");
  private static final int CLIENTS = 90;
  private static final int PROSPECTS = 80;
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T09:00:00Z"), ZoneOffset.UTC);

  @TempDir static Path folder;
  private static final Progress STOPPED =
      new Progress() {
        @Override
        public void at(double share, Text doing) {}

        @Override
        public boolean cancelled() {
          return true;
        }
      };

  @TempDir static Path registers;

  private final Store store = Sample.branch(Databases.H2.fresh());
  private final Rooms rooms = new Rooms(store, new Argon2Passwords(64, 1, 1), CLOCK);
  private final List<ListId> shown = Collections.synchronizedList(new ArrayList<>());
  private final List<ClientId> opened = Collections.synchronizedList(new ArrayList<>());
  private final Notices notices = new Notices();
  private boolean filled;
  private boolean beside;

  @AfterEach
  void close() {
    rooms.close();
  }

  private static Client firm(int i, String code, Standing standing) {
    var of =
        new Organisation(
            "ТОВ «Подільський агропромисловий комбінат № " + i + "»",
            "",
            "ТОВ",
            new Industry(code, "КВЕД-2010"),
            null,
            List.of());
    var whose = care(NORTH, i % 2 == 0 ? ANNA : BORYS, false);
    return Sample.with(card(500 + i, of, whose), of, List.of(), standing);
  }

  private void fill() {
    var clients = new ArrayList<Client>();
    var held = new ArrayList<Holding>();
    for (int i = 0; i < CLIENTS; i++) {
      clients.add(firm(i, CODES.get(i % CODES.size()), Standing.CLIENT));
      held.add(holding(i, Holding.Kind.LOAN, "18"));
      held.add(holding(i, Holding.Kind.ACCOUNT, "0"));
    }
    for (int i = 0; i < PROSPECTS; i++)
      clients.add(firm(CLIENTS + i, i < 65 ? "46.21" : "62.01", Standing.PROSPECT));
    store.inOne(
        () -> {
          rooms.clients.bulk.addAll(clients);
          rooms.clients.holdings.addAll(held);
          var all = Earnings.of(held, _ -> 1, 5, LocalDate.now(CLOCK), store.ids());
          rooms.plans.catalogue.put(all.products());
          rooms.plans.facts.add(all.streams());
          assertTrue(rooms.plans.facts.save(all.years()));
        });
    filled = true;
  }

  private static Holding holding(int i, Holding.Kind kind, String rate) {
    return new Holding(
        1000 + 10L * i + kind.ordinal(),
        new ClientId(500 + i),
        kind,
        "Договір",
        "26" + i + kind.ordinal(),
        "",
        "UAH",
        new BigDecimal(90_000 + 37_000L * (i * 7 % CLIENTS)),
        new BigDecimal(rate),
        LocalDate.of(2023, 2, 3),
        LocalDate.of(2029, 2, 3),
        null,
        1);
  }

  private static Asker asker() {
    var rights =
        new Rights(
            Map.of(
                Privilege.INCOME_SEE, Reach.ALL,
                Privilege.CLIENT_READ, Reach.ALL,
                Privilege.TASK_CREATE, Reach.ALL,
                Privilege.CLIENT_CREATE, Reach.ALL,
                Privilege.IMPORT, Reach.ALL,
                Privilege.EXPORT, Reach.ALL));
    var anna =
        new Employee(ANNA, "e11", "Employee 11", NORTH, Set.of(Role.HEAD), "", "uk", true, 1);
    return new Asker(anna, Set.of(NORTH), rights);
  }

  @Override
  protected Parent open(Words words) {
    if (!filled) fill();
    var screens =
        new IndustryScreens(
            new IndustryWork(
                rooms.industries.analyse,
                rooms.industries.export,
                rooms.industries.ask,
                rooms.tasks.undo,
                rooms.clients.keepList,
                rooms.plans.facts,
                new IndustryWork.Register(
                    rooms.industries.known,
                    rooms.industries.makeProspects,
                    rooms.industries.loadKnown,
                    rooms.industries.rejects(registers),
                    rooms.industries.openFile,
                    rooms.industries.profiles),
                (_, _) -> {},
                opened::add,
                shown::add,
                _ -> {},
                folder.toString(),
                "UAH"),
            asker(),
            Background.on(Executors.newVirtualThreadPerTaskExecutor()),
            notices,
            Remembered.inMemory(),
            CLOCK);
    return beside ? new VBox(screens.beside(new ClientId(500), words)) : screens.section(words);
  }

  @SuppressWarnings("unchecked")
  private TableView<IndustryRow> table() {
    return lookup("#industries-table").queryAs(TableView.class);
  }

  @SuppressWarnings("unchecked")
  private TableView<KnownOrganisation> known() {
    return lookup("#industry-KNOWN").queryAs(TableView.class);
  }

  private String name() {
    return lookup("#industry-name").queryAs(Label.class).getText();
  }

  private List<KeptList> kept() {
    return rooms.clients.lists.of(ANNA, 10);
  }

  private void press(KeyCode modifier, KeyCode key) {
    super.press(modifier);
    super.press(key).release(key, modifier);
  }

  @Test
  void industriesOpenDownAndTheirClientsAreKeptGivenAndWritten() throws IOException {
    speak("uk");
    await(() -> table().getItems().size() == 8);
    await(() -> lookup("#industry-CLIENTS").query().isVisible());
    assertEquals("Усі галузі", name());
    picture("industries-uk");
    interact(() -> table().requestFocus());

    push(KeyCode.L);
    await(() -> lookup("#list-name").tryQuery().isPresent());
    press(KeyCode.CONTROL, KeyCode.ENTER);
    await(() -> kept().size() == 1);
    assertEquals("Нижче медіани: Усі галузі", kept().getFirst().name());

    push(KeyCode.W);
    await(() -> name().startsWith("46 "));
    assertTrue(lookup("#spot-how").queryAs(Label.class).getText().contains("65"));
    push(KeyCode.P);
    await(() -> lookup("#list-name").tryQuery().isPresent());
    picture("industries-white-spot-uk");
    press(KeyCode.CONTROL, KeyCode.ENTER);
    await(() -> kept().size() == 2);
    var scope = Sample.ALL;
    assertEquals(60, rooms.clients.lists.members(kept().getFirst().id(), scope).size());
    // they are picked again as they are counted today
    var spot = kept().getFirst();
    rooms.clients.lists.take(
        spot.id(), rooms.clients.lists.everybody(spot.id()).stream().limit(2).toList());
    var fresh = rooms.industries.refreshList.look(asker(), spot);
    assertEquals(2, ((Kept.Done<Fresh>) fresh).now().came().size());

    // down to the classes of trade, and up again
    push(KeyCode.RIGHT);
    await(() -> table().getItems().size() == 3);
    picture("industries-division-uk");
    push(KeyCode.LEFT);
    await(() -> name().startsWith("G ") || table().getItems().getFirst().whole());

    interact(() -> table().getSelectionModel().select(0));
    push(KeyCode.G);
    await(() -> notices.shown().stream().anyMatch(n -> n.text().key().equals("industries.given")));
    clickOn("#industries-csv");
    await(() -> notices.shown().stream().anyMatch(n -> n.text().key().equals("kit.taken.saved")));
    try (var files = Files.list(folder)) {
      var written = Files.readString(files.findFirst().orElseThrow());
      assertTrue(written.contains("Герфіндаль"), written);
    }
    speak("en");
    await(() -> !table().getItems().isEmpty());
    picture("industries-en");
  }

  /** Ten programmers and a wrong number, in a file as a register gives it. */
  private Path register(String name, String header) throws IOException {
    var file = registers.resolve(name);
    var rows = new StringBuilder(header + "\n");
    IntStream.range(30_000_000, 30_001_000)
        .mapToObj(String::valueOf)
        .filter(n -> Edrpou.check(n) instanceof Check.Right)
        .limit(10)
        .forEach(
            n ->
                rows.append(n)
                    .append(";ТОВ «Невідома майстерня № ")
                    .append(n.substring(5))
                    .append("»;62.01;Вінницька;мікро\n"));
    rows.append("12;ТОВ «Помилка»;62.01;;\n");
    return Files.writeString(file, rows);
  }

  private void paste(Path file) {
    interact(
        () ->
            Clipboard.getSystemClipboard()
                .setContent(Map.of(DataFormat.PLAIN_TEXT, file.toString())));
    interact(() -> table().requestFocus());
    press(KeyCode.CONTROL, KeyCode.V);
  }

  private String awaitTried() {
    var said = lookup("#register-said").queryAs(Label.class);
    await(() -> said.getText().startsWith("10 "));
    return said.getText();
  }

  /** Only the number can be told by what stands in its column. */
  @Test
  void columnsOfARegisterAreMatchedByHandOnceAndRememberedForCommandsToo() throws IOException {
    speak("uk");
    await(() -> table().getItems().size() == 8);
    // as in a state register, most columns are of no use here
    var header =
        IntStream.rangeClosed(1, 12).mapToObj(i -> "Колонка " + i).collect(Collectors.joining(";"));
    var file = register("strange.csv", header);
    var loading = rooms.industries.loadKnown;
    assertInstanceOf(Ordered.Unfit.class, loading.order(file.toString(), ""));
    paste(file);
    await(() -> lookup("#target-2").tryQuery().filter(Node::isFocused).isPresent());
    picture("industries-register-columns-uk");
    push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.TAB).push(KeyCode.TAB);
    // the wrong column is tried: why no row is right is told, and nothing can be loaded
    push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.ENTER);
    await(() -> lookup("#register-rows .label").queryAll().size() == 3);
    assertTrue(lookup("#register-keep").queryButton().isDisabled());
    picture("industries-register-wrong-uk");
    interact(() -> lookup("#target-3").query().requestFocus());
    push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.ENTER);
    awaitTried();
    interact(() -> lookup("#profile-name").queryAs(TextField.class).setText("Статистика"));
    interact(() -> lookup("#profile-name").query().requestFocus());
    push(KeyCode.ENTER);
    await(() -> lookup("#profile").queryAs(ComboBox.class).getValue() != null);
    assertEquals(List.of(), rooms.industries.known.loads());
    picture("industries-register-profile-uk");
    press(KeyCode.CONTROL, KeyCode.ENTER);
    await(() -> rooms.industries.known.loads().size() == 1);

    var order = assertInstanceOf(Ordered.Done.class, loading.order(file.toString(), "")).order();
    assertEquals("Статистика", order.profile());
    var dry = new LoadKnown.Order(order, "Інший", LocalDate.now(CLOCK), "КВЕД-2010", true);
    var tried =
        loading.run(
            asker(), dry, rooms.industries.rejects(registers), "", words, Progress.unseen());
    assertEquals(10, assertInstanceOf(LoadKnown.Loaded.Done.class, tried).organisations());
    // no import is read by it
    var client = rooms.industries.openFile.run(file.toString(), Kind.CLIENT, Format.RECOGNISE);
    assertEquals(List.of(), assertInstanceOf(Opened.Table.class, client).fitting());
    speak("en");
    await(() -> !table().getItems().isEmpty());
    paste(file);
    awaitTried();
    picture("industries-register-profile-en");
  }

  @Test
  void thoseWhomARegisterKnowsBecomeProspectsOnce() throws IOException {
    speak("uk");
    await(() -> table().getItems().size() == 8);
    var file = register("register.csv", "Код ЄДРПОУ;Назва;КВЕД;Область;Розмір");
    paste(file);
    var said = awaitTried();
    assertTrue(said.contains(registers.toString()), said);
    assertEquals("register", lookup("#register-source").queryAs(TextField.class).getText());
    interact(() -> lookup("#register-source").queryAs(TextField.class).setText("Реєстр"));
    picture("industries-register-uk");
    // until it is loaded nobody is known
    assertEquals(Map.of(), rooms.industries.known.withoutCard());
    press(KeyCode.CONTROL, KeyCode.ENTER);
    await(() -> lookup(words.say("industries.tile.others", 10)).tryQuery().isPresent());
    clickOn(words.name("industries.who", IndustriesModel.Who.KNOWN));
    await(() -> known().getItems().size() == 10);
    interact(() -> known().getSelectionModel().selectRange(0, 3));
    await(() -> !lookup("#industry-make").queryButton().isDisabled());
    picture("industries-known-uk");
    clickOn("#industry-make");
    await(() -> kept().size() == 1);
    assertEquals(3, rooms.clients.lists.members(kept().getFirst().id(), Sample.ALL).size());
    await(() -> known().getItems().size() == 7);
    assertEquals(7, rooms.industries.known.withoutCard().get("62.01"));
    interact(notices::undo);
    await(() -> known().getItems().size() == 10);
    assertEquals(List.of(), kept());
    assertEquals(10, rooms.industries.known.withoutCard().get("62.01"));
    speak("en");
    await(() -> !table().getItems().isEmpty());
    picture("industries-known-en");

    var read =
        assertInstanceOf(Ordered.Done.class, rooms.industries.loadKnown.order(file.toString(), ""));
    var again = new LoadKnown.Order(read.order(), "Інший", LocalDate.now(), "КВЕД-2010", false);
    var rejects = rooms.industries.rejects(registers);
    var stopped = rooms.industries.loadKnown.run(asker(), again, rejects, "", words, STOPPED);
    assertInstanceOf(LoadKnown.Loaded.Stopped.class, stopped);
    assertEquals(1, rooms.industries.known.loads().size());
    var undone = rooms.industries.loadKnown.revert(asker(), "Реєстр");
    assertInstanceOf(LoadKnown.Reverted.Done.class, undone);
    assertEquals(Map.of(), rooms.industries.known.withoutCard());
  }

  @Test
  void whoMaySeeHoldingsButNoIncomeIsToldNothingOfIndustries() {
    var reads = Map.of(Privilege.CLIENT_READ, Reach.ALL, Privilege.HOLDING_READ, Reach.ALL);
    var boris = new Employee(ANNA, "b", "B", NORTH, Set.of(Role.OPERATOR), "", "uk", true, 1);
    var operator = new Asker(boris, Set.of(NORTH), new Rights(reads));
    assertFalse(IndustryScreens.isFor(operator));
    assertInstanceOf(Kept.Refused.class, rooms.industries.analyse.run(operator));
  }

  @Test
  void aCardSaysHowItsClientStandsInHisIndustry() {
    beside = true;
    speak("en");
    await(() -> lookup("#beside-industry .label").tryQuery().isPresent());
    var said = lookup("#beside-industry .label").queryAs(Label.class).getText();
    assertTrue(said.startsWith("In its industry (01.11 "), said);
    assertTrue(said.contains(" % of the median income "), said);
  }
}
