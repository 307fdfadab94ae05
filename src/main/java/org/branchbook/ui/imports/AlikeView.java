package org.branchbook.ui.imports;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.branchbook.base.Words;
import org.branchbook.clients.Likeness.Agrees;
import org.branchbook.clients.Likeness.Sign;
import org.branchbook.imports.Report;
import org.branchbook.imports.plan.Alike;
import org.branchbook.imports.profile.Treatment;
import org.branchbook.ui.kit.Icons;
import org.branchbook.ui.kit.Parts;
import org.branchbook.ui.kit.Tone;
import org.branchbook.ui.kit.While;
import org.jspecify.annotations.Nullable;

/** The rows whose client resembles somebody: whom, how surely, why, and what becomes of them. */
final class AlikeView extends VBox {
  private static final double SURELY = 0.95;
  private static final double PROBABLY = 0.75;

  private final Words words;
  private final TableView<Alike> rows = new TableView<>();
  private final VBox why = new VBox(8);
  private final Label more = Parts.muted("");

  /**
   * @param review leads to the possible duplicates; null for who may not answer them
   */
  AlikeView(ImportModel model, @Nullable Runnable review, Words words) {
    super(12);
    this.words = words;
    setId("alike");
    getStyleClass().add("import-body");
    rows.setId("alike-rows");
    rows.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    column("row", 60, a -> words.number(a.row())).getStyleClass().add("figures");
    column("client", 210, Alike::name);
    column("other", 230, this::other);
    column("sure", 150, this::sure);
    column("becomes", 200, a -> words.name("imports.treatment", a.treatment()));
    VBox.setVgrow(rows, Priority.ALWAYS);
    why.setId("alike-why");
    why.setMinHeight(96);
    rows.getSelectionModel().selectedItemProperty().subscribe(this::explain);
    getChildren().addAll(new TreatmentFields(model, "alike", words), rows, more, why);
    if (review != null) {
      var go = Parts.button("alike-review", words.say("imports.screen.alike.review"), review);
      getChildren().add(go);
      Runnable show =
          () -> {
            var report = model.report().get();
            boolean asked =
                model.run().get() != null
                    && report != null
                    && report.tally().alike(Treatment.QUEUE) > 0;
            go.setVisible(asked);
            go.setManaged(asked);
          };
      While.shown(this, model.run(), _ -> show.run());
      While.shown(this, model.report(), _ -> show.run());
    }
    While.shown(this, model.report(), this::show);
  }

  private TableColumn<Alike, String> column(
      String name, double width, Function<Alike, String> text) {
    var column = new TableColumn<Alike, String>(words.say("imports.screen.alike.column." + name));
    column.setPrefWidth(width);
    column.setSortable(false);
    column.setReorderable(false);
    column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
    rows.getColumns().add(column);
    return column;
  }

  private void show(@Nullable Report report) {
    rows.getItems().clear();
    if (report == null) return;
    rows.getItems().setAll(report.alikes());
    rows.getSelectionModel().selectFirst();
    boolean all = report.moreAlikes() == 0;
    more.setText(all ? "" : words.say("imports.screen.more", report.moreAlikes()));
    more.setVisible(!all);
    more.setManaged(!all);
  }

  private String other(Alike alike) {
    if (alike.hidden()) return words.say("clients.hint.hidden");
    if (alike.otherRow() == 0) return alike.otherName();
    return alike.otherName().isEmpty()
        ? words.say("imports.screen.alike.earlier", alike.otherRow())
        : words.say("imports.screen.alike.earlierNamed", alike.otherRow(), alike.otherName());
  }

  private String sure(Alike alike) {
    double probability = alike.score().probability();
    var key = probability >= SURELY ? "surely" : probability >= PROBABLY ? "probably" : "perhaps";
    return words.say("clients.hint." + key, alike.percent());
  }

  /** What agrees before what differs, with the values where they are at hand. */
  private void explain(@Nullable Alike alike) {
    why.getChildren().clear();
    if (alike == null) return;
    var lines = new FlowPane(16, 4);
    if (!alike.signs().isEmpty())
      alike.signs().stream()
          .sorted(Comparator.comparing(Sign::agrees))
          .forEach(sign -> lines.getChildren().add(line(sign)));
    else
      for (var reason : alike.score().reasons())
        lines.getChildren().add(new Label(words.say(reason.text())));
    if (lines.getChildren().isEmpty())
      lines.getChildren().add(Parts.muted(words.say("imports.screen.alike.hidden")));
    why.getChildren().addAll(Parts.group(words.say("imports.screen.alike.why")), lines);
  }

  private Label line(Sign sign) {
    var what = words.say(sign.what());
    var theirs = value(sign, sign.theirs());
    var text =
        sign.agrees() == Agrees.YES
            ? words.say("clients.hint.same", what, theirs)
            : words.say("imports.screen.alike.differs", what, theirs, value(sign, sign.mine()));
    return new Label(text, icon(sign.agrees()));
  }

  private static Node icon(Agrees agrees) {
    return switch (agrees) {
      case YES -> Icons.of("fth-check", Tone.SUCCESS);
      case NEARLY -> Icons.of("fth-check", Tone.WARNING);
      case NO -> Icons.of("fth-x", Tone.DANGER);
    };
  }

  private String value(Sign sign, String value) {
    var key = sign.what().key();
    if (key.endsWith(".BIRTH_DATE") && !value.isEmpty()) return words.date(LocalDate.parse(value));
    return key.endsWith(".SEX") && !value.isEmpty() ? words.say("clients.sex." + value) : value;
  }
}
