package org.branchbook.ui.plans.saved;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.branchbook.base.Words;
import org.branchbook.clients.ClientRow;
import org.branchbook.clients.Standing;
import org.branchbook.clients.Tier;
import org.branchbook.clients.groups.GroupLine;
import org.branchbook.clients.groups.SavedGroup;
import org.branchbook.clients.lists.KeptList;
import org.branchbook.clients.search.Found;
import org.branchbook.staff.Department;
import org.branchbook.staff.Employee;
import org.branchbook.ui.kit.Chips;
import org.branchbook.ui.kit.EmptyState;
import org.branchbook.ui.kit.Field;
import org.branchbook.ui.kit.Icons;
import org.branchbook.ui.kit.Keys;
import org.branchbook.ui.kit.Motion;
import org.branchbook.ui.kit.PagedList;
import org.branchbook.ui.kit.Parts;
import org.branchbook.ui.kit.Pick;
import org.branchbook.ui.kit.Remembered;
import org.branchbook.ui.kit.Split;
import org.branchbook.ui.kit.Suggest;
import org.branchbook.ui.kit.While;
import org.branchbook.ui.kit.WidestGivesWay;
import org.jspecify.annotations.Nullable;

/** The saved groups at the left; at the right the chosen one, or the new one, with its clients. */
final class SavedGroupsView extends VBox {
  private static final double LIST = 0.55;

  private final SavedGroupsModel model;
  private final Words words;
  private final Runnable back;
  private final TableView<GroupLine> table = new TableView<>();
  private final TextField name = new TextField();

  SavedGroupsView(SavedGroupsModel model, Words words, Remembered remembered, Runnable back) {
    this.model = model;
    this.words = words;
    this.back = back;
    setId("saved-groups");
    table();
    var right = new StackPane();
    right.getStyleClass().add("saved-detail");
    right.setMinWidth(400);
    While.shown(
        right,
        List.of(model.chosen, model.fresh, model.known),
        () -> right.getChildren().setAll(detail(model.chosen.get())));
    var split = new Split(remembered, "saved-groups", LIST, table, right);
    VBox.setVgrow(split, Priority.ALWAYS);
    getChildren().addAll(head(), split);
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    While.entering(this, () -> Motion.focus(table));
  }

  private Node head() {
    var away = Parts.button("saved-back", "fth-chevron-left", words.say("budget.title"), back);
    away.getStyleClass().add("flat");
    Parts.tip(away, Keys.BACK.label());
    var fresh = Parts.button("saved-new", "fth-plus", words.say("budget.groups.new"), model::begin);
    fresh.setVisible(model.mayEdit());
    var head = Parts.row(away, Parts.title(words.say("budget.groups")), Parts.gap(), fresh);
    head.getStyleClass().add("list-head");
    return head;
  }

  private void table() {
    table.setItems(model.groups);
    table.setId("saved-list");
    table.getStyleClass().add("focus-first");
    table.setAccessibleText(words.say("budget.groups"));
    table.setMinWidth(480);
    table.setPlaceholder(new StackPane());
    While.shown(
        table,
        model.known,
        known -> {
          if (known)
            table.setPlaceholder(
                new EmptyState(
                    "fth-users",
                    words.say("budget.groups.none"),
                    words.say("budget.groups.none.how")));
        });
    column("name", 200, g -> g.group().name()).getStyleClass().add("first");
    column("members", 80, g -> words.number(g.members())).getStyleClass().add("figures");
    column("owner", 150, GroupLine::responsible);
    column(
        "department",
        110,
        g -> g.department().isEmpty() ? words.say("budget.branch") : g.department());
    column("who", 190, g -> rule(g.group()));
    table.setColumnResizePolicy(new WidestGivesWay());
    table
        .getSelectionModel()
        .selectedItemProperty()
        .subscribe(
            (_, now) -> {
              if (now != null) model.chosen.set(now);
            });
    While.shown(
        table,
        model.chosen,
        now -> {
          if (now == null) table.getSelectionModel().clearSelection();
          else table.getSelectionModel().select(now);
        });
  }

  private TableColumn<GroupLine, String> column(
      String id, double width, Function<GroupLine, String> text) {
    var column = new TableColumn<GroupLine, String>(words.say("budget.groups." + id));
    column.setSortable(false);
    column.setReorderable(false);
    column.setPrefWidth(width);
    column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
    table.getColumns().add(column);
    return column;
  }

  /** Who belongs to a group, in words. */
  private String rule(SavedGroup group) {
    var rule = group.rule();
    if (rule == null) return words.say("budget.groups.picked");
    var person = rule.person();
    var said =
        Stream.of(
                person == null
                    ? ""
                    : words.say(person ? "clients.list.people" : "clients.list.organisations"),
                rule.standing() == null ? "" : words.name("clients.standing", rule.standing()),
                rule.tier() == null ? "" : words.say("clients.list.tierOf", rule.tier().name()))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" · "));
    return said.isEmpty() ? words.say("budget.groups.everybody") : said;
  }

  private Node detail(@Nullable GroupLine now) {
    boolean fresh = model.fresh.get();
    if (now == null && !fresh)
      return model.known.get() && model.groups.isEmpty() && model.mayEdit()
          ? new EmptyState(
              "fth-users",
              words.say("budget.groups.none"),
              words.say("budget.groups.none.how"),
              words.say("budget.groups.new"),
              model::begin)
          : new StackPane();
    name.setId("saved-name");
    name.textProperty().unbindBidirectional(model.name);
    name.textProperty().bindBidirectional(model.name);
    var title =
        Parts.section(fresh || now == null ? words.say("budget.groups.new") : now.group().name());
    title.setMinWidth(0);
    var list = members(now);
    VBox.setVgrow(list, Priority.ALWAYS);
    var box =
        new VBox(
            12,
            title,
            new Field(words.say("budget.groups.name"), name),
            owners(),
            fresh || now == null ? asked() : Parts.note(how(now.group())),
            acts(fresh),
            list);
    box.getStyleClass().add("saved-form");
    if (fresh) While.entering(box, name::requestFocus);
    return box;
  }

  private String how(SavedGroup group) {
    return group.rule() == null
        ? words.say("budget.groups.picked.how")
        : words.say("budget.groups.rule.how", rule(group));
  }

  private Node owners() {
    var owner =
        new Pick<Employee>(
            "owner",
            words.say("budget.groups.nobody"),
            model.owner,
            model.employees,
            Employee::name);
    var department =
        new Pick<Department>(
            "department",
            words.say("budget.branch"),
            model.department,
            model.departments,
            Department::name);
    return Parts.row(
        Parts.muted(words.say("budget.groups.owner")),
        owner,
        Parts.muted(words.say("budget.groups.department")),
        department);
  }

  /** Who will be in a new group: a rule, or those on a kept list. */
  private Node asked() {
    var place = new VBox(8);
    var rule =
        Parts.row(
            Chips.choice(
                "kind",
                words.say("clients.list.kind"),
                model.person,
                List.of(true, false),
                p -> words.say(p ? "clients.list.people" : "clients.list.organisations")),
            Chips.choice(
                "standing",
                words.say("clients.list.standing"),
                model.standing,
                List.of(Standing.values()),
                s -> words.name("clients.standing", s)),
            Chips.choice(
                "tier",
                words.say("clients.list.tier"),
                model.tier,
                List.of(Tier.values()),
                t -> words.say("clients.list.tierOf", t.name())));
    While.shown(
        place,
        model.picked,
        those -> {
          if (those == null) place.getChildren().setAll(rule);
          else
            place.getChildren().setAll(new Label(words.say("budget.groups.chosen", those.size())));
          if (!model.lists.isEmpty())
            place.getChildren().add(lists("saved-from", "budget.groups.from", model::pick));
        });
    return place;
  }

  private MenuButton lists(String id, String key, java.util.function.Consumer<KeptList> act) {
    var menu = new MenuButton(words.say(key));
    menu.setId(id);
    menu.setMinWidth(USE_PREF_SIZE);
    for (var list : model.lists) {
      var item = new MenuItem(list.name());
      item.setOnAction(_ -> act.accept(list));
      menu.getItems().add(item);
    }
    return menu;
  }

  private Node acts(boolean fresh) {
    var save = Parts.primary("saved-save", words.say("budget.groups.save"), model::save);
    Parts.tip(save, Keys.SAVE.label());
    var row = Parts.row(save);
    if (fresh)
      row.getChildren().add(Parts.button("saved-not", words.say("budget.copy.not"), model::drop));
    else
      row.getChildren()
          .addAll(
              Parts.gap(),
              Parts.button(
                  "saved-remove", "fth-trash-2", words.say("budget.groups.remove"), model::remove));
    row.setVisible(model.mayEdit());
    return row;
  }

  private Node members(@Nullable GroupLine now) {
    var list =
        new PagedList<ClientRow>(
            model.members,
            this::line,
            new EmptyState(
                "fth-users",
                words.say("budget.groups.empty"),
                words.say("budget.groups.empty.how")));
    list.setId("saved-members");
    list.setAccessibleText(words.say("budget.groups.members"));
    list.setFixedCellSize(36);
    VBox.setVgrow(list, Priority.ALWAYS);
    list.setOnKeyPressed(
        e -> {
          var member = list.getSelectionModel().getSelectedItem();
          if (member == null) return;
          if (e.getCode() == KeyCode.DELETE) model.take(member);
          else if (e.getCode() == KeyCode.ENTER && !e.isShortcutDown()) model.open(member);
          else return;
          e.consume();
        });
    var box = new VBox(8, Parts.section(words.say("budget.groups.members")));
    if (now != null && now.group().list() != null && model.mayEdit()) box.getChildren().add(more());
    box.getChildren().add(list);
    return box;
  }

  /** Adds clients to a picked group. */
  private Node more() {
    var suggest =
        new Suggest<Found>(
            "saved-add",
            model.background(),
            model::find,
            found ->
                Parts.row(
                    Icons.of(found.person() ? "fth-user" : "fth-briefcase"),
                    new Label(found.name()),
                    Parts.note(found.detail())),
            found -> model.add(found.client()));
    suggest.field().setPromptText(words.say("budget.groups.add"));
    suggest.field().setAccessibleText(words.say("budget.groups.add"));
    HBox.setHgrow(suggest, Priority.ALWAYS);
    var row = new HBox(8, suggest);
    if (!model.lists.isEmpty())
      row.getChildren().add(lists("saved-add-list", "budget.groups.addList", model::add));
    return row;
  }

  private Node line(ClientRow row) {
    var called = new Label(row.name());
    called.setMinWidth(0);
    var line =
        Parts.row(
            Icons.small(row.person() ? "fth-user" : "fth-briefcase"),
            called,
            Parts.gap(),
            Parts.note(row.responsible()));
    var at = model.chosen.get();
    if (at != null && at.group().list() != null && model.mayEdit()) {
      var out = Icons.button("fth-x", words.say("budget.groups.take"), () -> model.take(row));
      out.setFocusTraversable(false);
      line.getChildren().add(out);
    }
    return line;
  }

  private void pressed(KeyEvent e) {
    if (Keys.SAVE.keys().match(e)) model.save();
    else if (Keys.REFRESH.keys().match(e)) model.read();
    else if (Keys.BACK.keys().match(e) && model.fresh.get()) model.drop();
    else if (Keys.BACK.keys().match(e)) back.run();
    else return;
    e.consume();
  }
}
