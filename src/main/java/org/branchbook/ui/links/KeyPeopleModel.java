package org.branchbook.ui.links;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.branchbook.base.Text;
import org.branchbook.base.Undone;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.search.Found;
import org.branchbook.links.keypeople.BringNew.Brought;
import org.branchbook.links.keypeople.KeyPerson;
import org.branchbook.links.keypeople.Touched;
import org.branchbook.staff.Asker;
import org.branchbook.staff.Privilege;
import org.branchbook.tasks.acts.Outcome;
import org.branchbook.tasks.acts.Undo;
import org.branchbook.tasks.acts.UndoTasks;
import org.branchbook.ui.kit.Background;
import org.jspecify.annotations.Nullable;

/** The key persons, and the organisations that the chosen one touches. */
final class KeyPeopleModel {
  /** Those with the most to bring in; any other is found by his name. */
  private static final int MOST = 200;

  /** Whose organisations are shown. */
  record Chosen(ClientId client, String name) {}

  final ObservableList<KeyPerson> people = FXCollections.observableArrayList();
  final ObjectProperty<@Nullable Chosen> chosen = new SimpleObjectProperty<>();
  final ObservableList<Touched> touched = FXCollections.observableArrayList();
  final boolean mayBringIn;

  /** Whether the asker may make a prospect of an organisation that isn't in the base. */
  final boolean mayBringNew;

  /** The name and the number of such an organisation, as they are typed. */
  final StringProperty newName = new SimpleStringProperty("");

  final StringProperty newNumber = new SimpleStringProperty("");

  /** Why it was not brought in; null where nothing hinders. */
  final ObjectProperty<@Nullable Text> problem = new SimpleObjectProperty<>();

  private final LinkWork work;
  private final Asker asker;
  private final LinkSurroundings around;
  private final Background listing;
  private final Background looking;

  KeyPeopleModel(LinkWork work, Asker asker, LinkSurroundings around) {
    this.work = work;
    this.asker = asker;
    this.around = around;
    listing = Background.latest(around.background());
    looking = Background.latest(around.background());
    mayBringIn = asker.may(Privilege.TASK_CREATE);
    mayBringNew =
        mayBringIn && asker.may(Privilege.CLIENT_CREATE) && asker.may(Privilege.LINK_CREATE);
    chosen.subscribe(
        _ -> {
          clear();
          look();
        });
  }

  Background background() {
    return around.background();
  }

  /** Persons, while somebody types. */
  List<Found> find(String typed) {
    return work.find().apply(typed).stream().filter(Found::person).toList();
  }

  /** Shows somebody who was found. */
  void take(Found found) {
    chosen.set(new Chosen(found.client(), found.name()));
  }

  /** Reads the list and the one who is looked at. */
  void read() {
    var scope = asker.scope(Privilege.LINK_READ);
    var today = today();
    listing.run(
        () -> work.all().keyPeople().list(today, MOST, scope),
        now -> {
          if (!people.equals(now)) people.setAll(now);
        },
        this::failed);
    look();
  }

  private void look() {
    var who = chosen.get();
    if (who == null) {
      touched.clear();
      return;
    }
    var scope = asker.scope(Privilege.LINK_READ);
    var today = today();
    looking.run(
        () -> work.all().keyPeople().touched(who.client(), today, scope),
        now -> {
          if (!touched.equals(now)) touched.setAll(now);
        },
        this::failed);
  }

  private LocalDate today() {
    return LocalDate.ofInstant(around.clock().instant(), ZoneId.systemDefault());
  }

  void open(ClientId client) {
    around.open().accept(client);
  }

  /** Has the chosen person asked for an introduction, with a way back. */
  void bringIn(Touched organisation) {
    var who = chosen.get();
    if (who == null) return;
    around
        .background()
        .run(
            () -> work.all().bringIn().run(asker, who.client(), organisation.client()),
            this::given,
            this::failed);
  }

  private void clear() {
    newName.set("");
    newNumber.set("");
    problem.set(null);
  }

  /** Makes a prospect of an organisation that isn't in the base and has it brought in. */
  void bringNew() {
    var who = chosen.get();
    var name = newName.get().strip();
    var number = newNumber.get().strip();
    problem.set(null);
    if (who == null) return;
    if (name.isEmpty()) {
      problem.set(Text.of("links.key.noName"));
      return;
    }
    around
        .background()
        .run(
            () -> work.all().bringNew().run(asker, who.client(), name, number),
            this::brought,
            this::failed);
  }

  private void brought(Brought brought) {
    switch (brought) {
      case Brought.Done done -> {
        clear();
        around
            .notices()
            .did(
                Text.of("links.key.brought"),
                around.background(),
                () -> work.all().bringNew().undo(asker, done),
                this::read);
        read();
      }
      case Brought.There(var client) ->
          around
              .notices()
              .offer(
                  Text.of("links.key.there"),
                  Text.of("links.key.open"),
                  () -> around.open().accept(client));
      case Brought.Not(var why) -> problem.set(why);
    }
  }

  private void given(Outcome outcome) {
    switch (outcome) {
      case Outcome.Done done -> {
        around
            .notices()
            .did(
                Text.of(
                    done.now().hands().request() == null
                        ? "links.key.asked"
                        : "links.key.askedDepartment"),
                around.background(),
                () -> undone(done.undo()),
                this::read);
        read();
      }
      case Outcome.Wrong(var why) -> around.notices().warn(why);
      case Outcome.NeedsReason(var why) -> around.notices().warn(why);
      case Outcome.Refused(var why) -> around.notices().warn(why);
      case Outcome.Stale _, Outcome.Gone _ -> {
        around.notices().warn(Text.of("links.key.gone"));
        read();
      }
    }
  }

  private Undone undone(Undo undo) {
    return work.all().undo().run(asker, undo) instanceof UndoTasks.Undone.Done(_, int kept)
            && kept == 0
        ? new Undone.Done()
        : new Undone.Not(Text.of("links.key.changed"));
  }

  private void failed(Throwable e) {
    around.notices().failed(e, Text.of("links.failed"));
  }
}
