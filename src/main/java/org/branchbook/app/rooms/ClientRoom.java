package org.branchbook.app.rooms;

import java.time.Clock;
import java.util.List;
import org.branchbook.clients.ClientBulk;
import org.branchbook.clients.ClientPapers;
import org.branchbook.clients.Clients;
import org.branchbook.clients.Happenings;
import org.branchbook.clients.HoldingBulk;
import org.branchbook.clients.card.AddClient;
import org.branchbook.clients.card.CardAccess;
import org.branchbook.clients.card.CardCheck;
import org.branchbook.clients.card.ClientTrail;
import org.branchbook.clients.card.HardKeyMet;
import org.branchbook.clients.card.OpenCard;
import org.branchbook.clients.card.RecordConsent;
import org.branchbook.clients.card.RecordLook;
import org.branchbook.clients.card.Resemblance;
import org.branchbook.clients.card.SaveClient;
import org.branchbook.clients.card.SaveHolding;
import org.branchbook.clients.card.Survivors;
import org.branchbook.clients.card.TakeBackClient;
import org.branchbook.clients.card.Visits;
import org.branchbook.clients.card.WhoIsThis;
import org.branchbook.clients.card.WriteNote;
import org.branchbook.clients.groups.SavedGroups;
import org.branchbook.clients.lists.ChangeList;
import org.branchbook.clients.lists.ClientLists;
import org.branchbook.clients.lists.KeepList;
import org.branchbook.clients.numbers.Phones;
import org.branchbook.clients.search.Finder;
import org.branchbook.clients.search.WhyHidden;
import org.branchbook.duplicates.merge.FollowsClient;
import org.branchbook.staff.rights.ExplainScope;
import org.branchbook.store.Store;
import org.branchbook.store.clients.ClientStore;
import org.branchbook.store.clients.groups.SavedGroupStore;

/** The room of clients: finding them, their cards and what is written in them. */
public final class ClientRoom {
  public final Clients clients;
  public final ClientPapers papers;
  public final ClientBulk bulk;
  public final HoldingBulk holdings;
  public final Finder finder;
  public final WhyHidden whyHidden;
  public final Phones phones;
  public final CardAccess access;
  public final OpenCard openCard;
  public final RecordLook recordLook;
  public final WhoIsThis whoIsThis;
  public final AddClient addClient;
  public final TakeBackClient takeBackClient;
  public final SaveClient saveClient;
  public final RecordConsent recordConsent;
  public final WriteNote writeNote;
  public final SaveHolding saveHolding;
  public final ClientLists lists;
  public final KeepList keepList;
  public final ChangeList changeList;
  public final SavedGroups groups;
  final ClientTrail trail;
  final Happenings changes;
  final List<FollowsClient> followers;

  /**
   * @param survivors which card stands for one that was merged
   */
  ClientRoom(
      Store store,
      StaffRoom staff,
      ClientStore rows,
      Resemblance resemblance,
      Survivors survivors,
      Clock clock) {
    var ids = store.ids();
    clients = rows.clients();
    papers = rows.papers();
    bulk = rows.bulk();
    holdings = rows.holdings();
    finder = rows.finder();
    changes = rows.changes();
    groups = new SavedGroupStore(store).groups();
    followers = rows.followers();
    whyHidden =
        new WhyHidden(
            finder,
            clients,
            new ExplainScope(staff.roleRights, staff.departments, staff.employees),
            staff.employees,
            staff.askers,
            staff.trail);
    trail = new ClientTrail(staff.audit, ids, clock, bulk::responsible, staff.handedWork::whose);
    var visits = new Visits(clock, staff.policies);
    access = new CardAccess(clients, visits, trail);
    phones = new Phones(staff.country());
    var check = new CardCheck(phones, clock);
    var hardKeys = new HardKeyMet(clients, papers, trail, ids, clock);
    openCard = new OpenCard(clients, access, visits, survivors, trail, store);
    recordLook = new RecordLook(trail, clock, store);
    whoIsThis = new WhoIsThis(resemblance, hardKeys);
    addClient = new AddClient(clients, resemblance, check, hardKeys, trail, store);
    takeBackClient = new TakeBackClient(bulk, access, trail, store);
    saveClient = new SaveClient(clients, access, check, hardKeys, resemblance, trail, store);
    recordConsent = new RecordConsent(papers, access, trail, ids, clock, store);
    writeNote = new WriteNote(papers, access, trail, ids, clock, store);
    saveHolding = new SaveHolding(papers, access, trail, store);
    lists = rows.lists();
    keepList = new KeepList(lists, staff.trail, ids, clock, store);
    changeList = new ChangeList(lists, staff.employees, staff.trail, store);
  }
}
