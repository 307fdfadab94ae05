package org.branchbook.links.keypeople;

import java.util.List;
import java.util.function.Supplier;
import org.branchbook.base.Ids;
import org.branchbook.base.Text;
import org.branchbook.base.Undone;
import org.branchbook.base.Work;
import org.branchbook.clients.Care;
import org.branchbook.clients.Client;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.Identifier;
import org.branchbook.clients.Organisation;
import org.branchbook.clients.Preferences;
import org.branchbook.clients.Saved;
import org.branchbook.clients.Standing;
import org.branchbook.clients.State;
import org.branchbook.clients.card.AddClient;
import org.branchbook.clients.card.Insisting;
import org.branchbook.clients.card.Kept;
import org.branchbook.clients.card.TakeBackClient;
import org.branchbook.links.Link;
import org.branchbook.links.LinkId;
import org.branchbook.links.LinkType;
import org.branchbook.links.SaveLink;
import org.branchbook.staff.Asker;
import org.branchbook.tasks.acts.Outcome;
import org.branchbook.tasks.acts.UndoTasks;

/**
 * Makes a prospect of an organisation that a key person told of, links the two, and has the person
 * asked for an introduction.
 */
public final class BringNew {
  private final AddClient add;
  private final TakeBackClient takeBack;
  private final SaveLink save;
  private final BringIn bringIn;
  private final UndoTasks undoTasks;
  private final Supplier<String> country;
  private final Ids ids;
  private final Work work;

  public BringNew(
      AddClient add,
      TakeBackClient takeBack,
      SaveLink save,
      BringIn bringIn,
      UndoTasks undoTasks,
      Supplier<String> country,
      Ids ids,
      Work work) {
    this.add = add;
    this.takeBack = takeBack;
    this.save = save;
    this.bringIn = bringIn;
    this.undoTasks = undoTasks;
    this.country = country;
    this.ids = ids;
    this.work = work;
  }

  /** What came of it. */
  public sealed interface Brought {
    /** All of it is on the disk. */
    record Done(Client organisation, Link link, Outcome.Done task) implements Brought {}

    /** It is a client's already, or resembles one: to be looked at before. */
    record There(ClientId client) implements Brought {}

    /** It is not possible; nothing was kept. */
    record Not(Text why) implements Brought {}
  }

  /**
   * Brings in an organisation by its name.
   *
   * @param number its number in the register; "" where unknown
   */
  public Brought run(Asker asker, ClientId person, String name, String number) {
    return work.inOne(
        () ->
            switch (add.run(asker, card(asker, name.strip(), number.strip()), Insisting.NONE)) {
              case Saved.Done(var card, _) -> linked(asker, person, card);
              case Saved.Duplicate(_, var of) -> new Brought.There(of.client());
              case Saved.Alike(var whom) -> new Brought.There(whom.getFirst().client());
              case Saved.Wrong(var why) -> new Brought.Not(why.values().iterator().next());
              case Saved.Refused(var why) -> new Brought.Not(why);
              case Saved.Stale _, Saved.Gone _ -> new Brought.Not(Text.of("clients.undo.gone"));
            });
  }

  private Client card(Asker asker, String name, String number) {
    return new Client(
        new ClientId(ids.next()),
        new Organisation(name, name, "", null, null, List.of()),
        Standing.PROSPECT,
        State.ACTIVE,
        new Care(asker.employee().department(), asker.id(), null, false, false),
        number.isEmpty()
            ? List.of()
            : List.of(Identifier.of(Identifier.Kind.REGISTRATION, country.get(), number)),
        List.of(),
        List.of(),
        List.of(),
        Preferences.UNKNOWN,
        null,
        0);
  }

  private Brought linked(Asker asker, ClientId person, Client card) {
    var link =
        new Link(
            new LinkId(ids.next()),
            person,
            card.id(),
            LinkType.KEY_PERSON,
            null,
            null,
            null,
            null,
            Link.Status.SUSPECTED,
            "",
            "",
            0);
    return switch (save.add(asker, card.id(), link)) {
      case Kept.Done<Link>(var kept) ->
          switch (bringIn.run(asker, person, card.id())) {
            case Outcome.Done task -> new Brought.Done(card, kept, task);
            case Outcome.Refused(var why) -> withdrawn(asker, card, kept, why);
            case Outcome.Wrong(var why) -> withdrawn(asker, card, kept, why);
            case Outcome.NeedsReason(var why) -> withdrawn(asker, card, kept, why);
            case Outcome.Stale _, Outcome.Gone _ ->
                withdrawn(asker, card, kept, Text.of("clients.undo.gone"));
          };
      case Kept.Wrong<Link>(var why) -> withdrawn(asker, card, why);
      case Kept.Refused<Link>(var why) -> withdrawn(asker, card, why);
      case Kept.Stale<Link> _, Kept.Gone<Link> _ ->
          withdrawn(asker, card, Text.of("clients.undo.gone"));
    };
  }

  private Brought withdrawn(Asker asker, Client card, Link link, Text why) {
    save.undo(asker, card.id(), null, link);
    return withdrawn(asker, card, why);
  }

  private Brought withdrawn(Asker asker, Client card, Text why) {
    takeBack.run(asker, card);
    return new Brought.Not(why);
  }

  /** Takes all of it back, as long as nobody has gone on with it. */
  public Undone undo(Asker asker, Brought.Done done) {
    return work.inOne(
        () -> {
          if (!(undoTasks.run(asker, done.task().undo())
                  instanceof UndoTasks.Undone.Done(_, int kept)
              && kept == 0)) return new Undone.Not(Text.of("links.key.changed"));
          var card = done.organisation();
          return save.undo(asker, card.id(), null, done.link()) instanceof Undone.Done
              ? takeBack.run(asker, card)
              : new Undone.Not(Text.of("links.key.changed"));
        });
  }
}
