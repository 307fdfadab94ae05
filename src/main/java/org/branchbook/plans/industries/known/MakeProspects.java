package org.branchbook.plans.industries.known;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.branchbook.base.Ids;
import org.branchbook.base.Text;
import org.branchbook.base.Undone;
import org.branchbook.clients.Care;
import org.branchbook.clients.Client;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.Identifier;
import org.branchbook.clients.Organisation;
import org.branchbook.clients.Party;
import org.branchbook.clients.Preferences;
import org.branchbook.clients.Saved;
import org.branchbook.clients.Standing;
import org.branchbook.clients.State;
import org.branchbook.clients.card.AddClient;
import org.branchbook.clients.card.Insisting;
import org.branchbook.clients.card.TakeBackClient;
import org.branchbook.clients.lists.ChangeList;
import org.branchbook.clients.lists.KeepList;
import org.branchbook.clients.lists.KeepList.Listed;
import org.branchbook.clients.lists.KeptList;
import org.branchbook.staff.Asker;
import org.branchbook.staff.Privilege;

/**
 * Gives organisations of a register cards as prospects of whoever asks, and keeps them as a list. A
 * sole proprietor gets a person's card. Nobody is entered twice: a number that a card has, or a
 * card that it resembles, leaves it out.
 */
public final class MakeProspects {
  private final AddClient add;
  private final KeepList keep;
  private final TakeBackClient takeBack;
  private final ChangeList change;
  private final Ids ids;

  public MakeProspects(
      AddClient add, KeepList keep, TakeBackClient takeBack, ChangeList change, Ids ids) {
    this.add = add;
    this.keep = keep;
    this.takeBack = takeBack;
    this.change = change;
    this.ids = ids;
  }

  /** What came of it. */
  public sealed interface Made {
    /**
     * They have cards, and stand on a list.
     *
     * @param there who had a card already, or resembles one: to be looked at by hand
     */
    record Done(KeptList list, List<Client> cards, List<KnownOrganisation> there) implements Made {
      public Done {
        cards = List.copyOf(cards);
        there = List.copyOf(there);
      }
    }

    /** Nothing was made. */
    record Not(Text why) implements Made {}
  }

  /** Whether somebody may. */
  public static boolean isFor(Asker asker) {
    return asker.may(Privilege.CLIENT_CREATE);
  }

  /** Makes cards of them, each by itself, and keeps a list of this name. */
  public Made run(Asker asker, String name, Collection<KnownOrganisation> some) {
    var made = new ArrayList<Client>();
    var there = new ArrayList<KnownOrganisation>();
    for (var one : some)
      switch (add.run(asker, card(asker, one), Insisting.NONE)) {
        case Saved.Done(var card, _) -> made.add(card);
        case Saved.Duplicate _, Saved.Alike _ -> there.add(one);
        case Saved.Refused(var why) -> {
          return new Made.Not(why);
        }
        case Saved.Wrong _, Saved.Stale _, Saved.Gone _ -> there.add(one);
      }
    if (made.isEmpty()) return new Made.Not(Text.of("industries.known.allThere"));
    return switch (keep.run(asker, name, made.stream().map(Client::id).toList())) {
      case Listed.Done(var list, _) -> new Made.Done(list, made, there);
      case Listed.Wrong(var why) -> new Made.Not(why);
      case Listed.Refused(var missing) -> new Made.Not(missing.refused());
    };
  }

  /**
   * Takes the list and its cards away again. A card on which somebody has worked meanwhile stays,
   * and is told of.
   */
  public Undone takeBack(Asker asker, Made.Done made) {
    change.drop(asker, made.list());
    int stay = 0;
    for (var card : made.cards()) if (!(takeBack.run(asker, card) instanceof Undone.Done)) stay++;
    return stay == 0
        ? new Undone.Done()
        : new Undone.Not(Text.of("industries.known.stay", made.cards().size() - stay, stay));
  }

  private Client card(Asker asker, KnownOrganisation of) {
    var number = Proprietor.number(of);
    var person = number.flatMap(_ -> Proprietor.person(of));
    return person.isPresent()
        ? card(asker, person.get(), number.get())
        : card(
            asker,
            new Organisation(of.name(), "", "", of.industry(), of.size(), List.of()),
            of.number());
  }

  private Client card(Asker asker, Party party, Identifier number) {
    return new Client(
        new ClientId(ids.next()),
        party,
        Standing.PROSPECT,
        State.ACTIVE,
        new Care(asker.employee().department(), asker.id(), null, false, false),
        List.of(number),
        List.of(),
        List.of(),
        List.of(),
        Preferences.UNKNOWN,
        null,
        0);
  }
}
