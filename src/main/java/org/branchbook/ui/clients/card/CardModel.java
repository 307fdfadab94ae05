package org.branchbook.ui.clients.card;

import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.OptionalInt;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.branchbook.base.Text;
import org.branchbook.clients.Client;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.Person;
import org.branchbook.clients.State;
import org.branchbook.clients.numbers.Phones;
import org.branchbook.contacts.ContactRow;
import org.branchbook.staff.Asker;
import org.branchbook.staff.Privilege;
import org.branchbook.ui.clients.form.Colleagues;
import org.branchbook.ui.clients.form.Form;
import org.branchbook.ui.clients.form.FormScreens;
import org.jspecify.annotations.Nullable;

/** One client's card: what its head says, and the form while it is written. */
final class CardModel {
  /** What was said last; null while nothing was, or while it is being read. */
  final ReadOnlyObjectWrapper<@Nullable ContactRow> last = new ReadOnlyObjectWrapper<>();

  /** Whether the contacts have been read. */
  final ReadOnlyObjectWrapper<Boolean> headRead = new ReadOnlyObjectWrapper<>(false);

  /** What was promised and is still open, by date. */
  final ObservableList<ContactRow> promises = FXCollections.observableArrayList();

  final CardPlaceModel place;
  private final ReadOnlyObjectWrapper<Client> client;
  private final ReadOnlyObjectWrapper<@Nullable Form> form = new ReadOnlyObjectWrapper<>();
  private final CardWork work;
  private final CardSurroundings around;
  private final Phones phones;

  CardModel(Client client, CardWork work, CardSurroundings around, CardPlaceModel place) {
    this.client = new ReadOnlyObjectWrapper<>(client);
    this.work = work;
    this.around = around;
    this.place = place;
    this.phones = new Phones(around.country());
    readHead();
    var draft = place.draft(client.id());
    if (draft != null && draft.edited() && mayEdit()) edit();
  }

  ClientId id() {
    return client.get().id();
  }

  /** The card as it was last read or saved. */
  ReadOnlyObjectProperty<Client> client() {
    return client.getReadOnlyProperty();
  }

  /** The form over the profile; null while it is only read. */
  ReadOnlyObjectProperty<@Nullable Form> form() {
    return form.getReadOnlyProperty();
  }

  Colleagues colleagues() {
    return place.colleagues();
  }

  /** How old a living person is; empty where that is unknown or no longer asked. */
  OptionalInt age() {
    if (!(client.get().party() instanceof Person person)
        || person.birthDate() == null
        || client.get().state() == State.DECEASED) return OptionalInt.empty();
    return OptionalInt.of(Period.between(person.birthDate(), today()).getYears());
  }

  LocalDate today() {
    return LocalDate.ofInstant(around.clock().instant(), ZoneId.systemDefault());
  }

  /** The telephone to call first, as people write it; "" for none. */
  String phone() {
    var all = client.get().phones();
    return all.isEmpty() ? "" : phones.pretty(all.getFirst().number());
  }

  Phones phones() {
    return phones;
  }

  boolean mayEdit() {
    return covers(Privilege.CLIENT_EDIT);
  }

  boolean mayLogContacts() {
    return covers(Privilege.CONTACT_CREATE);
  }

  boolean maySeeHoldings() {
    return covers(Privilege.HOLDING_READ);
  }

  /** Whether a privilege reaches this client, a visit counted in. */
  boolean covers(Privilege privilege) {
    var care = client.get().care();
    return towards().scope(privilege).holds(care.responsible(), care.department(), care.vip());
  }

  /** Begins a contact with this client. */
  void logContact() {
    if (mayLogContacts()) around.logContact().accept(id());
  }

  /** Opens the form over the profile. */
  void edit() {
    if (!mayEdit()) return;
    place.tab.set(CardTabs.PROFILE);
    form.set(
        place.edit(
            client.get(),
            new FormScreens.Then(
                this::saved, () -> place.reopen(id()), place::atTheCounter, place::open)));
  }

  /** Leaves the form; what was typed is kept until the card is edited again. */
  void stopEditing() {
    form.set(null);
  }

  /** Takes back what was typed and leaves the form. */
  void discard() {
    place.forget(id());
    form.set(null);
  }

  /** Whether something was typed on this card and is not saved. */
  boolean hasDraft() {
    var draft = place.draft(id());
    return draft != null && draft.edited();
  }

  /** Reads what the head says of contacts and promises. */
  void readHead() {
    var scope = towards().scope(Privilege.CONTACT_READ);
    var id = id();
    around
        .background()
        .run(
            () ->
                new Head(
                    work.contacts().last(id, scope).orElse(null),
                    work.contacts().promises(id, scope)),
            head -> {
              last.set(head.last);
              promises.setAll(head.promises);
              headRead.set(true);
            },
            _ -> around.notices().warn(Text.of("clients.card.head.failed")));
  }

  /** A contact was logged: the head says so. */
  void contactsChanged() {
    readHead();
  }

  private record Head(@Nullable ContactRow last, List<ContactRow> promises) {}

  private void saved(Client now) {
    place.forget(id());
    form.set(null);
    client.set(now);
    around.notices().say(Text.of("clients.form.saved"));
    around.saved().accept(now);
  }

  private Asker towards() {
    return work.access().towards(around.asker(), client.get().id());
  }
}
