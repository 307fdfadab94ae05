package org.branchbook.ui.staff;

import java.util.Arrays;
import java.util.function.Function;
import java.util.function.LongConsumer;
import javafx.beans.property.Property;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.branchbook.base.Words;
import org.branchbook.staff.AuditLine;
import org.branchbook.staff.AuditLine.Act;
import org.branchbook.staff.AuditLine.Change;
import org.branchbook.staff.Employee;
import org.branchbook.ui.kit.Badge;
import org.branchbook.ui.kit.DayPicker;
import org.branchbook.ui.kit.EmptyState;
import org.branchbook.ui.kit.Field;
import org.branchbook.ui.kit.PagedTable;
import org.branchbook.ui.kit.Parts;
import org.branchbook.ui.kit.Remembered;
import org.branchbook.ui.kit.Split;
import org.branchbook.ui.kit.While;
import org.jspecify.annotations.Nullable;

/** The access log: what is wanted above, its lines at the left, the chosen one at the right. */
final class AuditView extends BorderPane {
  private final AuditModel model;
  private final LongConsumer openClient;
  private final Words words;
  private final AuditWords say;

  AuditView(
      AuditModel model,
      LongConsumer openClient,
      boolean mayExport,
      Remembered remembered,
      Words words) {
    this.model = model;
    this.openClient = openClient;
    this.words = words;
    this.say = new AuditWords(words);
    setId("audit");
    setTop(filter(mayExport));
    var detail = new StackPane();
    While.shown(
        this,
        model.selected(),
        line -> detail.getChildren().setAll(line == null ? nothing() : detail(line)));
    setCenter(new Split(remembered, "staff.audit", 0.6, table(remembered), detail));
    While.entering(this, model::load);
  }

  private Node filter(boolean mayExport) {
    var acts = new ComboBox<@Nullable Act>();
    acts.setId("act");
    acts.getItems().add(null);
    acts.getItems().addAll(Act.values());
    choose(acts, model.act, a -> a == null ? words.say("staff.audit.any") : say.act(a));
    var who = new ComboBox<@Nullable Employee>();
    who.setId("who");
    fill(who);
    choose(who, model.who, e -> e == null ? words.say("staff.audit.anybody") : e.name());
    var from = new DayPicker("from", model.from, words);
    var to = new DayPicker("to", model.to, words);
    var client = new TextField();
    client.setId("client");
    client.textProperty().bindBidirectional(model.client);
    var row =
        new FlowPane(
            12,
            8,
            new Field(words.say("staff.audit.act"), acts).width(200),
            new Field(words.say("staff.audit.who"), who).width(200),
            new Field(words.say("staff.audit.from"), from).width(136),
            new Field(words.say("staff.audit.to"), to).width(136),
            new Field(words.say("staff.audit.client"), client)
                .width(136)
                .error(model.clientError(), words));
    if (mayExport) {
      Button export =
          Parts.button(
              "export-audit",
              "fth-download",
              words.say("staff.audit.export"),
              () -> model.export(words));
      FlowPane.setMargin(export, new javafx.geometry.Insets(20, 0, 0, 0));
      row.getChildren().add(export);
    }
    row.getStyleClass().add("table-head");
    return row;
  }

  private void fill(ComboBox<@Nullable Employee> who) {
    var names = new EmployeeItems(model.employees());
    who.setItems(names.items());
  }

  private static <T extends @Nullable Object> void choose(
      ComboBox<T> box, Property<T> chosen, Function<T, String> name) {
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(T value) {
            return name.apply(value);
          }

          @Override
          public T fromString(String text) {
            return box.getValue();
          }
        });
    box.valueProperty().bindBidirectional(chosen);
  }

  private Node table(Remembered remembered) {
    var table =
        new PagedTable<>(
            model.lines(),
            remembered,
            "audit",
            new EmptyState(
                "fth-shield", words.say("staff.audit.none"), words.say("staff.audit.none.do")));
    table.setId("lines");
    table.column("at", words.say("staff.audit.at"), 136, line -> words.time(line.at()));
    table.column("by", words.say("staff.audit.who"), 176, model::name);
    var act = new TableColumn<AuditLine, Act>(words.say("staff.audit.act"));
    act.setSortable(false);
    act.setPrefWidth(176);
    act.setCellValueFactory(
        row -> new javafx.beans.property.ReadOnlyObjectWrapper<>(row.getValue().act()));
    act.setCellFactory(_ -> new ActCell(say));
    table.getColumns().add(act);
    table.column("subject", words.say("staff.audit.what"), 200, say::subject);
    table.getSelectionModel().selectedItemProperty().subscribe(model::select);
    return table;
  }

  private Node nothing() {
    return new EmptyState(
        "fth-list", words.say("staff.audit.choose"), words.say("staff.audit.choose.do"));
  }

  private Node detail(AuditLine line) {
    var who = model.name(line);
    var body =
        new VBox(
            12,
            Parts.section(say.subject(line)),
            Parts.row(
                new Badge(AuditWords.tone(line.act()), say.act(line.act())),
                Parts.muted(words.time(line.at()) + (who.isEmpty() ? "" : " · " + who))));
    var instead = model.instead(line);
    if (!instead.isEmpty())
      body.getChildren().add(Parts.paragraph(words.say("staff.audit.instead", instead)));
    if (!line.purpose().isEmpty())
      body.getChildren()
          .add(Parts.paragraph(words.say("staff.audit.purpose", say.value(line.purpose()))));
    if (line.client() != null) {
      long id = line.client();
      Button open =
          Parts.button(
              "open-client",
              "fth-external-link",
              words.say("staff.audit.open"),
              () -> openClient.accept(id));
      var name = Parts.section("");
      name.setId("client-name");
      name.managedProperty().bind(name.visibleProperty());
      While.shown(
          name,
          model.clientName(),
          text -> {
            name.setText(text);
            name.setVisible(!text.isEmpty());
          });
      body.getChildren().addAll(name, open);
    }
    var changes = new TableView<>(model.changes());
    changes.setId("changes");
    changes.setPlaceholder(Parts.muted(words.say("staff.audit.unchanged")));
    changes
        .getColumns()
        .addAll(
            Arrays.asList(
                column("staff.audit.field", 160, c -> say.field(c.field())),
                column("staff.audit.before", 160, c -> say.value(c.before())),
                column("staff.audit.after", 160, c -> say.value(c.after()))));
    changes.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    VBox.setVgrow(changes, Priority.ALWAYS);
    body.getChildren().add(changes);
    body.getStyleClass().add("panel-body");
    return body;
  }

  private TableColumn<Change, String> column(
      String key, double width, Function<Change, String> text) {
    var column = new TableColumn<Change, String>(words.say(key));
    column.setSortable(false);
    column.setPrefWidth(width);
    column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
    return column;
  }

  private static final class ActCell extends TableCell<AuditLine, Act> {
    private final AuditWords say;

    ActCell(AuditWords say) {
      this.say = say;
    }

    @Override
    protected void updateItem(Act act, boolean empty) {
      super.updateItem(act, empty);
      setGraphic(empty || act == null ? null : new Badge(AuditWords.tone(act), say.act(act)));
    }
  }
}
