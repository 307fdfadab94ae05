package org.branchbook.training.invented;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.branchbook.base.Ids;
import org.branchbook.clients.Client;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.Consent;
import org.branchbook.clients.Holding;
import org.branchbook.clients.Note;
import org.branchbook.clients.State;
import org.branchbook.contacts.Contact;
import org.branchbook.links.Link;
import org.branchbook.tasks.Task;

/**
 * All that a branch knows of its invented clients. Who they are depends on the seed alone; what
 * happened to them goes by the day too, so that today's work is today's.
 *
 * @param deaths on which day those died who did
 */
public record InventedBranch(
    List<Client> clients,
    List<Holding> holdings,
    List<Consent> consents,
    List<Note> notes,
    List<Link> links,
    List<Contact> contacts,
    List<Task> tasks,
    Map<ClientId, LocalDate> deaths) {
  /** How many people a practice branch knows. */
  public static final int PEOPLE = 1_590;

  /** How many organisations. */
  public static final int FIRMS = 410;

  /** What a unit of a currency is worth in the branch's own. */
  public static double worth(String currency) {
    return Products.rate(currency);
  }

  /**
   * Invents a branch.
   *
   * @param today nothing happens on this day or later, but much is due
   * @param zone where its working hours are
   */
  public static InventedBranch of(long seed, LocalDate today, ZoneId zone, Team team, Ids ids) {
    var books = Books.open();
    var people = new People(seed, PEOPLE, books);
    var fates = new Fates(seed, today, ids);
    var persons = people.all().stream().map(fates::of).toList();
    var firms = books.firms().make(seed, FIRMS).stream().map(fates::of).toList();
    var drafts = new ArrayList<>(persons);
    drafts.addAll(firms);

    var products = new Products(seed, today, ids, books.numbers());
    var held = new LinkedHashMap<ClientId, List<Holding>>();
    for (var d : drafts) held.put(d.id(), products.of(d));
    var ties = new Ties(seed, today, ids);
    ties.families(people.kin(), persons);
    ties.business(persons, firms);
    ties.guarantees(held, drafts);

    var cards = new Cards(seed, today, team, new Tiers(drafts, held), books, ties.employers());
    var papers = new Papers(seed, today, zone, ids, team, books);
    var diary = new Diary(seed, today, zone, team, ties, papers, books, persons);
    var clients = new ArrayList<Client>();
    var deaths = new LinkedHashMap<ClientId, LocalDate>();
    for (var d : drafts) {
      var client = cards.of(d);
      clients.add(client);
      papers.write(d, client, ties.spouses().containsKey(d.id()));
      diary.write(d, client, held.getOrDefault(d.id(), List.of()));
      if (d.state() == State.DECEASED && d.end() != null) deaths.put(d.id(), d.end());
    }
    var contacts = diary.all(ids);
    var tasks =
        new Chores(seed, today, zone, ids, team, clients)
            .after(new Workload(seed, today, zone, team).of(contacts), held);
    return new InventedBranch(
        clients,
        held.values().stream().flatMap(List::stream).toList(),
        papers.consents(),
        papers.notes(),
        ties.all(),
        contacts,
        tasks,
        deaths);
  }
}
