package org.branchbook.app.wiring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.branchbook.app.rooms.Rooms;
import org.branchbook.base.Words;
import org.branchbook.clients.ClientFilter;
import org.branchbook.clients.ClientId;
import org.branchbook.playbooks.advice.Advice;
import org.branchbook.playbooks.advice.AdviceId;
import org.branchbook.playbooks.advice.Piece;
import org.branchbook.playbooks.advice.Refusal;
import org.branchbook.playbooks.advice.acts.Answered;
import org.branchbook.playbooks.advice.chances.Accepted;
import org.branchbook.playbooks.advice.chances.Accepted.Count;
import org.branchbook.playbooks.advice.chances.Model;
import org.branchbook.playbooks.propensity.Judgement;
import org.branchbook.playbooks.propensity.Judgement.Tenth;
import org.branchbook.staff.Asker;
import org.branchbook.staff.Privilege;
import org.branchbook.ui.advice.AdviceScreens;
import org.branchbook.ui.advice.AdviceSurroundings;
import org.branchbook.ui.advice.AdviceWork;
import org.branchbook.ui.kit.Background;
import org.branchbook.ui.kit.Notices;
import org.branchbook.ui.kit.Remembered;
import org.branchbook.ui.kit.ScreenTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Advice over the practice branch: on a card, and what has become of it. */
class PracticeAdviceTest extends ScreenTest {
  @TempDir static Path folder;

  private static final Model LEARNED =
      new Model(
          Piece.LOAN,
          LocalDate.of(2026, 11, 22),
          true,
          false,
          8978,
          280,
          1_873_356,
          null,
          null,
          judged(0.75),
          0.12,
          judged(0.71),
          0.13);

  private static final Model UNLEARNED =
      new Model(
          Piece.GUARANTEE,
          LocalDate.of(2026, 11, 22),
          true,
          false,
          10287,
          27,
          0,
          null,
          null,
          null,
          0,
          null,
          null);

  private static final Model COUNTED =
      new Model(
          Piece.RENEW_DEPOSIT,
          LocalDate.of(2026, 11, 22),
          true,
          false,
          120,
          66,
          0,
          null,
          new Accepted(Map.of("FIRM A", new Count(60, 42), "PERSON", new Count(60, 24))),
          judged(0.68),
          0.61,
          judged(0.5),
          0.69);

  private static Model before(Model one) {
    return new Model(
        one.piece(),
        one.learned().minusDays(1),
        true,
        false,
        one.examples() - 80,
        one.times() - 3,
        one.worth() / 2,
        null,
        null,
        null,
        0,
        null,
        null);
  }

  private static Judgement judged(double auc) {
    return new Judgement(
        auc,
        IntStream.range(0, 10)
            .mapToObj(i -> new Tenth(177, 0.005 * (i + 1) * (i + 1), 0.006 * i * i))
            .toList());
  }

  private static Rooms rooms;
  private static Asker head;
  private static AdviceScreens screens;
  private static ClientId client;
  private static AdviceId first;
  private static final List<String> begun = new ArrayList<>();
  private static final Notices notices = new Notices();
  private static final List<ClientId> opened = new ArrayList<>();

  @BeforeAll
  static void openPractice() {
    var practice = PracticeRooms.in(folder);
    rooms = practice.rooms();
    head = practice.head();
    rooms.advice.models.add(List.of(before(LEARNED)));
    rooms.advice.models.add(List.of(LEARNED, UNLEARNED, COUNTED));
    // one whose best is an offer that he may be made today
    for (var row :
        rooms
            .clients
            .clients
            .list(ClientFilter.ALL, Optional.empty(), 120, head.scope(Privilege.CLIENT_READ))
            .rows()) {
      var his = rooms.advice.of.run(head, row.id());
      if (his.size() < 2 || !his.getFirst().piece().sale()) continue;
      client = row.id();
      first = his.getFirst().id();
      if (rooms.advice.answer.take(head, client, first) instanceof Answered.Begun) break;
    }
    screens =
        new AdviceScreens(
            new AdviceWork(
                rooms.advice.of,
                rooms.advice.answer,
                rooms.advice.funnel,
                rooms.advice.export,
                rooms.advice.choose),
            head,
            new AdviceSurroundings(
                Background.on(Executors.newVirtualThreadPerTaskExecutor()),
                notices,
                Remembered.inMemory(),
                rooms.clock,
                (advice, by) -> begun.add(advice.piece() + " " + by),
                opened::add,
                (_, _) -> {},
                _ -> {},
                folder.toString()));
  }

  @AfterAll
  static void close() {
    rooms.close();
  }

  @Override
  protected Parent open(Words words) {
    var both = new VBox(screens.strip(client, words), screens.section(words));
    VBox.setVgrow(both.getChildren().getLast(), Priority.ALWAYS);
    return both;
  }

  private static Model loan() {
    return rooms.advice.models.inForce().stream()
        .filter(m -> m.piece() == Piece.LOAN)
        .findFirst()
        .orElseThrow();
  }

  private boolean says(String text) {
    return lookup("#advice-models .label").queryAll().stream()
        .anyMatch(l -> ((Label) l).getText().contains(text));
  }

  @Test
  void theCardSaysWhatIsNextAndTheFunnelWhatItCameTo() {
    await(() -> lookup("#advice-best").tryQuery().isPresent());
    await(() -> lookup("#advice-grid").tryQuery().isPresent());
    interact(() -> screens.why(client));
    clickOn("#advice-more");
    await(() -> lookup("#advice-factors").tryQuery().isPresent());
    clickOn("#advice-MADE-1");
    await(() -> !lookup("#advice-behind .list-cell .label").queryAll().isEmpty());
    picture("practice-advice-uk");
    interact(() -> ((ScrollPane) lookup("#advice-scroll").query()).setVvalue(1));
    clickOn("#advice-compare-LOAN");
    await(() -> says("Перевірено"));
    picture("practice-advice-models-uk");
    clickOn("#advice-put-LOAN");
    await(() -> lookup("#advice-by-itself-LOAN").tryQuery().isPresent());
    assertEquals(LEARNED.learned().minusDays(1), loan().learned());
    clickOn("#advice-by-itself-LOAN");
    await(() -> lookup("#advice-by-itself-LOAN").tryQuery().isEmpty());
    assertFalse(loan().chosen());
    interact(() -> screens.take(client));
    await(() -> !begun.isEmpty());
    interact(() -> screens.choose(client));
    await(() -> lookup(".advice-line").queryAll().iterator().next().isFocused());
    picture("practice-advice-no-uk");
    type(KeyCode.DIGIT3);
    await(() -> lookup("#advice-bank").tryQuery().isPresent());
    await(() -> rooms.advice.of.run(head, client).stream().noneMatch(a -> a.id().equals(first)));
    picture("practice-advice-bank-uk");
    write("Mono");
    type(KeyCode.ENTER);
    await(() -> lookup("#advice-bank").tryQuery().isEmpty());
    await(() -> !"".equals(refused().bank()));
    assertEquals("Mono", refused().bank());
    assertEquals(Refusal.ELSEWHERE, refused().why());
    var next = rooms.advice.of.run(head, client).getFirst().id();
    interact(() -> screens.refuse(client, Refusal.NOT_NOW));
    await(() -> rooms.advice.of.run(head, client).stream().noneMatch(a -> a.id().equals(next)));
    assertTrue(notices.undo(), "one key takes it back");
    await(() -> rooms.advice.of.run(head, client).stream().anyMatch(a -> a.id().equals(next)));
  }

  private static Advice.No refused() {
    return rooms.advice.advices.between(client, client, LocalDate.now()).stream()
        .filter(a -> a.id().equals(first))
        .map(a -> Objects.requireNonNull(a.course().no()))
        .findFirst()
        .orElseThrow();
  }
}
