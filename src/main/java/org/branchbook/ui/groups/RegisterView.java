package org.branchbook.ui.groups;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.branchbook.base.Paper;
import org.branchbook.base.Words;
import org.branchbook.links.register.GroupEntry;
import org.branchbook.links.register.Register;
import org.branchbook.links.register.RegisterFilter.Order;
import org.branchbook.staff.Employee;
import org.branchbook.ui.kit.Chips;
import org.branchbook.ui.kit.DayPicker;
import org.branchbook.ui.kit.EmptyState;
import org.branchbook.ui.kit.Icons;
import org.branchbook.ui.kit.Keys;
import org.branchbook.ui.kit.PagedTable;
import org.branchbook.ui.kit.Parts;
import org.branchbook.ui.kit.Pick;
import org.branchbook.ui.kit.Remembered;
import org.branchbook.ui.kit.Split;
import org.branchbook.ui.kit.Tone;
import org.branchbook.ui.kit.While;
import org.branchbook.ui.kit.WidestGivesWay;
import org.jspecify.annotations.Nullable;

/** All groups of connected clients: the list with its filters, the chosen group beside. */
final class RegisterView extends StackPane {
  private static final double LIST = 0.68;
  private static final double DAY = 136;
  private static final double SPARE = 24;
  private static final Set<String> NAMES = Set.of("source", "lead");
  private final RegisterModel model;
  private final Words words;
  private final TextField search = new TextField();
  private final StackPane tablePlace = new StackPane();

  RegisterView(RegisterModel model, Words words, Remembered remembered) {
    this.model = model;
    this.words = words;
    setId("register");
    VBox.setVgrow(tablePlace, Priority.ALWAYS);
    var left = new VBox(search(), chips(), new RegisterActsView(model, words), tablePlace);
    left.getStyleClass().add("register-list");
    left.setMinWidth(480);
    getChildren()
        .add(new Split(remembered, "groups", LIST, left, new RegisterDetail(model, words)));
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    var table = table(remembered);
    tablePlace.getChildren().add(table);
    tablePlace.getStyleClass().add("focus-first");
    While.entering(this, table::requestFocus);
    search.setOnKeyPressed(
        e -> {
          if (e.getCode() != KeyCode.DOWN) return;
          table.requestFocus();
          table.getSelectionModel().clearAndSelect(0);
          e.consume();
        });
    // the currency and whether the capital is known stand in the heads of the columns
    While.shown(this, model.register(), now -> head(table, now));
  }

  private Node search() {
    search.setId("groups-search");
    search.setPromptText(words.say("groups.register.search"));
    search.setAccessibleText(words.say("groups.register.search"));
    search.textProperty().bindBidirectional(model.text);
    HBox.setHgrow(search, Priority.ALWAYS);
    var on = new DayPicker("register-day", model.day, words);
    on.setPrefWidth(DAY);
    on.setMinWidth(DAY);
    var asOf = Parts.muted(words.say("groups.asOf"));
    asOf.setLabelFor(on);
    asOf.setMinWidth(USE_PREF_SIZE);
    var row = Parts.row(search, asOf, on);
    row.getStyleClass().add("links-search");
    return row;
  }

  private Node chips() {
    var chips = new Chips();
    chips
        .getChildren()
        .addAll(
            Chips.choice(
                "kind",
                words.say("groups.kind.any"),
                model.kind,
                List.of(GroupEntry.Kind.values()),
                k -> words.name("groups.kind", k)),
            new Pick<>(
                "lead",
                words.say("groups.register.anyLead"),
                model.lead,
                model.employees,
                Employee::name));
    chips
        .toggle(words.say("groups.register.unled"), model.unled)
        .toggle(words.say("groups.register.onlyLook"), model.look)
        .toggle(words.say("groups.register.onlyLost"), model.lost);
    var order =
        Chips.<Order>choice(
            "order",
            words.name("groups.order", Order.OWED),
            new OrderChoice(model.order),
            List.of(Order.PLACED, Order.MEMBERS, Order.SILENT, Order.NAME),
            o -> words.name("groups.order", o));
    order.setAccessibleText(words.say("groups.order"));
    chips.getChildren().add(order);
    return chips;
  }

  private PagedTable<GroupEntry> table(Remembered remembered) {
    var table = new PagedTable<>(model.list, remembered, "groups", empty());
    table.setId("groups-table");
    table.setAccessibleText(words.say("groups.register.title"));
    table
        .column("source", words.say("groups.register.source"), 208, this::name)
        .getStyleClass()
        .add("first");
    table.column(
        "kind", words.say("groups.register.kind"), 76, e -> words.name("groups.kind", e.kind()));
    table.figures(
        "members", words.say("groups.register.members"), 48, e -> words.number(e.members()));
    table.figures("owed", words.say("groups.register.owed"), 100, e -> amount(e, e.owed()));
    table.getColumns().add(share());
    table.figures("placed", words.say("groups.register.placed"), 100, e -> amount(e, e.placed()));
    table.column(
        "tier",
        words.say("groups.register.tier"),
        40,
        e -> e.tier() == null ? "" : e.tier().name());
    table.column("lead", words.say("groups.register.lead"), 104, GroupEntry::leadName);
    table.column("spoken", words.say("groups.register.spoken"), 88, this::spoken);
    table.figures(
        "lost",
        words.say("groups.register.lost"),
        56,
        e -> e.lost() == 0 ? "" : words.number(e.lost()));
    // the names take what room is left; figures need no more than they are wide
    table.setColumnResizePolicy(new WidestGivesWay());
    for (var column : table.getColumns())
      if (!NAMES.contains(column.getId())) {
        column.setMinWidth(column.getPrefWidth());
        column.setMaxWidth(column.getPrefWidth() + SPARE);
      }
    var selection = table.getSelectionModel();
    selection.setSelectionMode(SelectionMode.MULTIPLE);
    selection
        .getSelectedItems()
        .addListener(
            (ListChangeListener<GroupEntry>)
                _ -> {
                  if (!model.list.replacing().get())
                    model.choose(
                        List.copyOf(selection.getSelectedItems()), selection.getSelectedItem());
                });
    table.setOnMouseClicked(
        e -> {
          if (e.getClickCount() == 2) model.open();
        });
    table.setOnKeyPressed(
        e -> {
          if (e.getCode() != KeyCode.ENTER || e.isShortcutDown()) return;
          model.open();
          e.consume();
        });
    return table;
  }

  private void head(PagedTable<GroupEntry> table, @Nullable Register now) {
    if (now == null) return;
    for (var column : table.getColumns())
      switch (column.getId()) {
        case "owed" -> column.setText(words.say("groups.register.owedIn", now.currency()));
        case "placed" -> column.setText(words.say("groups.register.placedIn", now.currency()));
        case "share" -> column.setVisible(now.capital() != null);
        default -> {}
      }
  }

  private String name(GroupEntry e) {
    return e.name().isEmpty() ? words.say("groups.ofHidden") : e.name();
  }

  /** Whole units: kopecks tell nothing where groups are compared. */
  private String amount(GroupEntry e, @Nullable BigDecimal amount) {
    if (amount == null) return "";
    var number = words.number(amount.setScale(0, RoundingMode.HALF_UP));
    return e.least() ? words.say("groups.register.least", number) : number;
  }

  private String spoken(GroupEntry e) {
    var at = e.spoken();
    return at == null ? "" : words.date(at.atZone(ZoneId.systemDefault()).toLocalDate());
  }

  /** The part of the capital, with a sign where the group must be looked at. */
  private TableColumn<GroupEntry, GroupEntry> share() {
    var column = new TableColumn<GroupEntry, GroupEntry>(words.say("groups.register.share"));
    column.setId("share");
    column.setSortable(false);
    column.setReorderable(false);
    column.setPrefWidth(72);
    column.getStyleClass().add("figures");
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
    column.setCellFactory(_ -> new ShareCell());
    return column;
  }

  private final class ShareCell extends TableCell<GroupEntry, GroupEntry> {
    ShareCell() {
      getStyleClass().add("figures");
      setContentDisplay(ContentDisplay.LEFT);
    }

    @Override
    protected void updateItem(GroupEntry entry, boolean empty) {
      super.updateItem(entry, empty);
      var share = empty || entry == null ? null : entry.share();
      setText(share == null ? null : words.number(share));
      setGraphic(
          share != null && entry.look() ? Icons.of("fth-alert-triangle", Tone.WARNING) : null);
      setAccessibleText(
          share != null && entry.look() ? words.say("groups.register.mustLook") : null);
    }
  }

  /** What stands there while nothing fits: what makes groups, or a way out of the narrowing. */
  private Node empty() {
    var place = new StackPane();
    While.shown(
        place,
        model.list.loading(),
        _ ->
            place
                .getChildren()
                .setAll(
                    model.narrowed()
                        ? new EmptyState(
                            "fth-filter",
                            words.say("groups.register.nothing"),
                            words.say("groups.register.nothingHint"),
                            words.say("groups.register.clear"),
                            model::clear)
                        : new EmptyState(
                            "fth-users",
                            words.say("groups.register.empty"),
                            words.say("groups.empty.how"))));
    return place;
  }

  /** By the key's place, whatever the keyboard's language; not while somebody types. */
  private void pressed(KeyEvent e) {
    if (Keys.FILTER.keys().match(e)) search.requestFocus();
    else if (Keys.REFRESH.keys().match(e)) model.read();
    else if (Keys.SAVE.keys().match(e) && model.acts.asking.get())
      model.acts.give(List.copyOf(model.chosen));
    else if (Keys.BACK.keys().match(e) && model.acts.asking.get()) model.acts.leave();
    else if (e.isShortcutDown() || e.isAltDown() || e.getTarget() instanceof TextField) return;
    else if (e.getCode() == KeyCode.G && model.mayAsk() && !model.chosen.isEmpty())
      model.acts.begin();
    else if (e.getCode() == KeyCode.L && model.mayLead() && !model.chosen.isEmpty())
      lookup("#filter-lead-many").requestFocus();
    else return;
    e.consume();
  }

  /** The file's formats, in the order of the buttons. */
  static final List<Paper.Format> FORMATS =
      List.of(Paper.Format.XLSX, Paper.Format.PDF, Paper.Format.CSV);

  static String id(Paper.Format format) {
    return "register-" + format.name().toLowerCase(Locale.ROOT);
  }
}
