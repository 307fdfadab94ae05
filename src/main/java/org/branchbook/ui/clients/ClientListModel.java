package org.branchbook.ui.clients;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.branchbook.clients.ClientFilter;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.ClientRow;
import org.branchbook.clients.Clients;
import org.branchbook.clients.ListId;
import org.branchbook.clients.Standing;
import org.branchbook.clients.Tier;
import org.branchbook.clients.numbers.Phones;
import org.branchbook.staff.Asker;
import org.branchbook.staff.Privilege;
import org.branchbook.ui.kit.Background;
import org.branchbook.ui.kit.Paged;
import org.jspecify.annotations.Nullable;

/** The list of clients: a filter, and the rows that fit, read page by page as they are scrolled. */
final class ClientListModel {
  static final int PAGE = 100;

  final ObjectProperty<Whose> whose;
  final ObjectProperty<@Nullable Boolean> person = new SimpleObjectProperty<>();
  final ObjectProperty<@Nullable Standing> standing = new SimpleObjectProperty<>();
  final ObjectProperty<@Nullable Tier> tier = new SimpleObjectProperty<>();
  final KeptListsModel lists;

  final Paged<ClientRow> list;

  /** The row whose card is shown; null while none of the rows is. */
  final ObjectProperty<@Nullable ClientId> selected = new SimpleObjectProperty<>();

  final List<Whose> offered;
  final boolean mayCreate;
  final boolean mayImport;
  private final Clients clients;
  private final Asker asker;
  private final Phones phones;
  private final Consumer<ClientId> open;

  /**
   * The clients that the asker may read.
   *
   * @param phones how telephone numbers are written in the branch's country
   * @param open shows a card
   */
  ClientListModel(
      Clients clients,
      KeptListsModel lists,
      Asker asker,
      Phones phones,
      Background background,
      Consumer<ClientId> open) {
    this.lists = lists;
    this.clients = clients;
    this.asker = asker;
    this.phones = phones;
    this.open = open;
    this.list = new Paged<>(background, PAGE, ClientRow::id);
    this.offered = Whose.offered(asker);
    this.mayCreate = asker.may(Privilege.CLIENT_CREATE);
    this.mayImport = asker.may(Privilege.IMPORT);
    this.whose = new SimpleObjectProperty<>(Whose.first(asker));
    lists.whenChanged(this::read);
    for (var part : List.<Observable>of(whose, person, standing, tier, lists.kept))
      part.addListener(_ -> read());
  }

  /** Reads the list anew from its beginning. */
  void read() {
    var filter = filter();
    var scope = asker.scope(Privilege.CLIENT_READ);
    list.show((after, size) -> clients.list(filter, after, size, scope));
  }

  /** To whom the list is narrowed. */
  ClientFilter filter() {
    var of = lists.kept.get();
    return whose
        .get()
        .within(
            new ClientFilter(
                person.get(),
                standing.get(),
                tier.get(),
                Set.of(),
                Set.of(),
                of == null ? null : of.id()),
            asker);
  }

  /** Whether the filter leaves out clients that the asker may see. */
  boolean narrowed() {
    return person.get() != null
        || standing.get() != null
        || tier.get() != null
        || lists.kept.get() != null
        || (!offered.isEmpty() && !Objects.equals(whose.get(), offered.getLast()));
  }

  /** Takes all narrowing away. */
  void clear() {
    person.set(null);
    standing.set(null);
    tier.set(null);
    lists.kept.set(null);
    if (!offered.isEmpty()) whose.set(offered.getLast());
  }

  /** Shows those on a kept list, whoever answers for them. */
  void show(ListId id) {
    lists.show(id, this::clear);
  }

  /** Shows the card of a row. */
  void open(ClientId client) {
    selected.set(client);
    open.accept(client);
  }

  /** A card was saved: its row shows it where it stands, so that nothing jumps. */
  void changed(ClientRow now) {
    list.rows().replaceAll(row -> row.id().equals(now.id()) ? now : row);
  }

  /** The row's telephone number as people write it; "" for none. */
  String phone(ClientRow row) {
    return row.phone().isEmpty() ? "" : phones.pretty(row.phone());
  }
}
