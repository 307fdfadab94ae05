package org.branchbook.ui.links;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.branchbook.base.Text;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.search.Found;
import org.branchbook.links.Link;
import org.branchbook.links.LinkFilter;
import org.branchbook.links.LinkId;
import org.branchbook.links.LinkLine;
import org.branchbook.links.LinkPast;
import org.branchbook.links.LinkType;
import org.branchbook.staff.Asker;
import org.branchbook.staff.Department;
import org.branchbook.staff.DepartmentId;
import org.branchbook.staff.Privilege;
import org.branchbook.ui.kit.Background;
import org.branchbook.ui.kit.Paged;
import org.jspecify.annotations.Nullable;

/** All links that the asker may see, and the one that is looked at. */
final class AllLinksModel {
  private static final int PAGE = 50;

  /** By when links are to be looked at again. */
  enum Due {
    NOW,
    MONTH,
    QUARTER;

    LocalDate by(LocalDate today) {
      return switch (this) {
        case NOW -> today;
        case MONTH -> today.plusMonths(1);
        case QUARTER -> today.plusMonths(3);
      };
    }
  }

  final Paged<LinkLine> list;
  final ObjectProperty<@Nullable LinkLine> selected = new SimpleObjectProperty<>();

  /** The selected link's card, over which it is changed; null while none is selected. */
  final ObjectProperty<@Nullable LinksModel> card = new SimpleObjectProperty<>();

  /** What was done to the selected link. */
  final ObservableList<LinkPast> past = FXCollections.observableArrayList();

  final ObservableList<LinkType> types = FXCollections.observableArrayList(LinkType.values());
  final ObservableList<Department> departments = FXCollections.observableArrayList();
  final ObjectProperty<@Nullable LinkType> type = new SimpleObjectProperty<>();
  final ObjectProperty<Link.@Nullable Status> status = new SimpleObjectProperty<>();
  final ObjectProperty<@Nullable Department> department = new SimpleObjectProperty<>();
  final ObjectProperty<@Nullable Due> due = new SimpleObjectProperty<>();

  /** Whether they stand by the clients' names; else the newest first. */
  final BooleanProperty byName = new SimpleBooleanProperty();

  /** On which day they held; null: whenever. */
  final ObjectProperty<@Nullable LocalDate> on = new SimpleObjectProperty<>();

  /** Whose links: a name or number. */
  final StringProperty text = new SimpleStringProperty("");

  private final LinkWork work;
  private final Asker asker;
  private final LinkSurroundings around;
  private final Background latest;

  AllLinksModel(LinkWork work, Asker asker, LinkSurroundings around) {
    this.work = work;
    this.asker = asker;
    this.around = around;
    this.latest = Background.latest(around.background());
    list = new Paged<>(around.background(), PAGE, line -> line.link().id());
    for (var part : List.of(type, status, department, due, on)) part.subscribe((_, _) -> read());
    text.subscribe((_, _) -> read());
    byName.subscribe((_, _) -> read());
    selected.subscribe(this::look);
  }

  /** Reads the list from its beginning. */
  void read() {
    var scope = asker.scope(Privilege.LINK_READ);
    var filter = filter();
    var who = text.get().strip();
    list.show((after, size) -> work.all().table().list(of(who, filter), after, size, scope));
  }

  private LinkFilter of(String who, LinkFilter filter) {
    if (who.isEmpty()) return filter;
    Set<ClientId> clients =
        work.find().apply(who).stream().map(Found::client).collect(Collectors.toSet());
    return new LinkFilter(
        filter.departments(),
        filter.type(),
        filter.status(),
        filter.reviewBy(),
        filter.on(),
        clients,
        filter.byName());
  }

  private LinkFilter filter() {
    var by = due.get();
    return new LinkFilter(
        places(),
        type.get(),
        status.get(),
        by == null ? null : by.by(today()),
        on.get(),
        null,
        byName.get());
  }

  /** The department and those below it. */
  private Set<DepartmentId> places() {
    var place = department.get();
    if (place == null) return Set.of();
    var below = new HashSet<>(Set.of(place.id()));
    while (departments.stream()
        .anyMatch(d -> d.parent() != null && below.contains(d.parent()) && below.add(d.id()))) {
      // once more: a department below was found
    }
    return below;
  }

  LocalDate today() {
    return LocalDate.ofInstant(around.clock().instant(), ZoneId.systemDefault());
  }

  /** Reads what the list can be narrowed to. */
  void readDepartments() {
    around
        .background()
        .run(
            () -> work.all().departments().get(),
            all -> {
              if (!departments.equals(all)) departments.setAll(all);
            },
            this::failed);
  }

  /** Whether links that the asker may see are left out. */
  boolean narrowed() {
    return department.get() != null
        || List.of(type, status, due, on).stream().anyMatch(p -> p.getValue() != null)
        || !text.get().isBlank();
  }

  /** Takes all narrowing away. */
  void clear() {
    for (var part : List.of(type, status, department, due, on)) part.setValue(null);
    text.set("");
  }

  /** Opens the card of an end that the asker may see. */
  void open(LinkLine.End end) {
    if (end.seen()) around.open().accept(end.client());
  }

  private void look(@Nullable LinkLine line) {
    past.clear();
    if (line == null) {
      card.set(null);
      return;
    }
    var model = new LinksModel(line.seen().client(), work, asker, around);
    model.onChange(this::changed);
    card.set(model);
    latest.run(() -> work.all().history().of(line.link()), past::setAll, this::failed);
  }

  /** Looks at a link, wherever in the list it stands. */
  void show(LinkId id) {
    var scope = asker.scope(Privilege.LINK_READ);
    around
        .background()
        .run(
            () -> work.all().table().find(id, scope),
            found ->
                found.ifPresentOrElse(
                    selected::set, () -> around.notices().warn(Text.of("links.gone"))),
            this::failed);
  }

  /** Links were changed, by whomever. */
  void changed() {
    list.reload();
  }

  private void failed(Throwable e) {
    around.notices().failed(e, Text.of("links.failed"));
  }
}
