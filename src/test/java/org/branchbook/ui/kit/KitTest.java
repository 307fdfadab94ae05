package org.branchbook.ui.kit;

import static org.junit.jupiter.api.Assertions.*;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.branchbook.base.Page;
import org.branchbook.base.Text;
import org.branchbook.base.Words;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class KitTest extends ScreenTest {
  final Paged<Integer> paged = new Paged<>(Background.atOnce(), 50);
  final SimpleObjectProperty<String> chosen = new SimpleObjectProperty<>("Мої");
  final SimpleObjectProperty<@Nullable Text> wrong = new SimpleObjectProperty<>();

  @Override
  protected Parent open(Words words) {
    paged.show((after, size) -> PagedTest.upTo(400, after, size));
    var list =
        new PagedList<>(
            paged,
            i ->
                new ListLine("Коваленко Марія Іванівна " + i)
                    .lead(Avatar.small("Коваленко Марія"))
                    .right("24 300 ₴")
                    .about("fth-phone", "Дзвінок: ставка за депозитом")
                    .right(new Badge(Tone.DANGER, "fth-clock", "Прострочено"))
                    .note("Обіцяно до 20 листопада"),
            new EmptyState("fth-users", "Немає клієнтів", "Додайте першого: Ctrl+N"));
    list.setId("list");
    var left =
        new VBox(
            Parts.title("Клієнти"),
            Chips.oneOf(List.of("Мої", "Підрозділу", "Усі"), s -> s, chosen),
            list);
    left.setSpacing(8);
    var name = new TextField("Марія");
    name.setId("name");
    var kinds = new ComboBox<String>();
    kinds.getItems().addAll("Дзвінок", "Зустріч");
    kinds.setValue("Дзвінок");
    var right =
        new VBox(
            16,
            new HBox(8, Avatar.large("Коваленко Марія"), Parts.title("Коваленко Марія Іванівна")),
            new HBox(
                8,
                Parts.button("contact", "fth-phone", "Контакт", () -> {}),
                Parts.primary("save", "Зберегти", () -> {}),
                Icons.button("fth-printer", "Друк", () -> {})),
            Parts.panel(Parts.section("Контактні дані"), Parts.muted("Останній контакт")),
            new Field("Ім’я", name)
                .required()
                .width(240)
                .error(wrong, words)
                .warning(new SimpleObjectProperty<>(Text.of("kit.undo")), words),
            new Field("Канал", kinds).width(240),
            new Field("Дата", new DatePicker()).width(160),
            new HBox(8, tones()));
    right.setStyle("-fx-padding: 16px");
    return new BorderPane(new Split(Remembered.inMemory(), "kit", 0.38, left, right));
  }

  private static Node[] tones() {
    return java.util.Arrays.stream(Tone.values())
        .map(t -> new Badge(t, "fth-star", t.style()))
        .toArray(Node[]::new);
  }

  @Test
  void readsOnWhileScrollingAndShowsErrorsBesideTheField() {
    assertEquals(50, paged.rows().size());
    var list = lookup("#list").<ListView<Integer>>query();
    interact(() -> list.scrollTo(45));
    await(() -> paged.rows().size() > 50);
    clickOn("Підрозділу");
    assertEquals("Підрозділу", chosen.get());
    clickOn("Підрозділу");
    assertEquals("Підрозділу", chosen.get());
    interact(() -> wrong.set(Text.of("kit.ask.back")));
    assertTrue(lookup(".field-message.danger").query().isVisible());
    interact(
        () -> {
          list.requestFocus();
          list.getSelectionModel().select(46);
        });
    picture("kit");
    interact(() -> wrong.set(null));
    assertFalse(lookup(".field-message.danger").query().isVisible());
    interact(() -> paged.show((_, _) -> new Page<>(List.of(), Optional.empty())));
    // the list makes its placeholder with the next frame
    await(() -> lookup("Немає клієнтів").tryQuery().isPresent());
  }

  @Test
  void aTextWithoutRoomIsCut() {
    var name = "Нечуй-Левицька-Драгоманова";
    interact(
        () -> {
          var line = new OneLine(name);
          double whole = line.wholeWidth();
          line.fit(whole / 2);
          assertTrue(line.getText().endsWith("…"), line.getText());
          assertTrue(name.startsWith(line.getText().substring(0, line.getText().length() - 1)));
          assertTrue(line.getLayoutBounds().getWidth() <= whole / 2);
          assertEquals(name, line.getAccessibleText());
          assertEquals(whole, line.wholeWidth());
          line.fit(whole);
          assertEquals(name, line.getText());
        });
  }
}
