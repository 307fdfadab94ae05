package org.branchbook.clients;

import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.branchbook.base.Ids;
import org.branchbook.base.Work;
import org.branchbook.clients.card.AddClient;
import org.branchbook.clients.card.CardAccess;
import org.branchbook.clients.card.CardCheck;
import org.branchbook.clients.card.ClientTrail;
import org.branchbook.clients.card.HardKeyMet;
import org.branchbook.clients.card.OpenCard;
import org.branchbook.clients.card.RecordConsent;
import org.branchbook.clients.card.Resemblance;
import org.branchbook.clients.card.SaveClient;
import org.branchbook.clients.card.SaveHolding;
import org.branchbook.clients.card.TakeBackClient;
import org.branchbook.clients.card.Visits;
import org.branchbook.clients.card.WhoIsThis;
import org.branchbook.clients.card.WriteNote;
import org.branchbook.clients.numbers.Phones;
import org.branchbook.staff.Asker;
import org.branchbook.staff.DepartmentId;
import org.branchbook.staff.Employee;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.InMemoryStaff;
import org.branchbook.staff.Privilege;
import org.branchbook.staff.Reach;
import org.branchbook.staff.Rights;
import org.branchbook.staff.Role;

/** A branch's desk in memory: the ports as fakes, the use cases upon them, and a clock to set. */
public final class Desk {
  public static final Instant NOON = Instant.parse("2026-11-22T10:00:00Z");

  /** Hrytsenko of Podil: her department's clients, no VIPs but her own. */
  public static final Asker HRYTSENKO = asker(Cards.HRYTSENKO, Cards.PODIL, "O. Hrytsenko");

  /** Bondar of Obolon. */
  public static final Asker BONDAR = asker(Cards.BONDAR, Cards.OBOLON, "I. Bondar");

  public Instant now = NOON;
  public final InstantSource clock = () -> now;
  private final AtomicLong last = new AtomicLong(1000);
  public final Ids ids = last::incrementAndGet;
  public final InMemoryClients clients;

  /** On whose cards something hangs. */
  public final Set<ClientId> hung = new HashSet<>();

  public final InMemoryPapers papers = new InMemoryPapers();
  public final InMemoryAudit audit = new InMemoryAudit();
  public final Work work =
      new Work() {
        @Override
        public <T> T inOne(Supplier<T> body) {
          return body.get();
        }
      };
  public final ClientTrail trail = new ClientTrail(audit, ids, clock);
  public final Visits visits = new Visits(clock, InMemoryStaff.usual());
  public final CardAccess access;
  private final CardCheck check = new CardCheck(new Phones("UA"), clock);

  /** A desk over these cards. */
  public Desk(Client... cards) {
    clients = new InMemoryClients(cards);
    access = new CardAccess(clients, visits, trail);
  }

  public OpenCard openCard() {
    return new OpenCard(clients, access, visits, trail, work);
  }

  public AddClient addClient(Likeness... likenesses) {
    return new AddClient(
        clients, new Resemblance(List.of(likenesses)), check, hardKeys(), trail, work);
  }

  public TakeBackClient takeBackClient() {
    return new TakeBackClient(clients.bulk(hung), access, trail, work);
  }

  public SaveClient saveClient(Likeness... likenesses) {
    return new SaveClient(
        clients, access, check, hardKeys(), new Resemblance(List.of(likenesses)), trail, work);
  }

  public WhoIsThis whoIsThis(Likeness... likenesses) {
    return new WhoIsThis(new Resemblance(List.of(likenesses)), hardKeys());
  }

  public RecordConsent recordConsent() {
    return new RecordConsent(papers, access, trail, ids, clock, work);
  }

  public WriteNote writeNote() {
    return new WriteNote(papers, access, trail, ids, clock, work);
  }

  public SaveHolding saveHolding() {
    return new SaveHolding(papers, access, trail, work);
  }

  private HardKeyMet hardKeys() {
    return new HardKeyMet(clients, papers, trail, ids, clock);
  }

  /** The same employee with one privilege reaching otherwise. */
  public static Asker with(Asker asker, Privilege privilege, Reach reach) {
    var reaches = new EnumMap<Privilege, Reach>(Privilege.class);
    reaches.putAll(asker.rights().reaches());
    reaches.put(privilege, reach);
    return new Asker(asker.employee(), asker.below(), new Rights(reaches));
  }

  private static Asker asker(EmployeeId id, DepartmentId department, String name) {
    Map<Privilege, Reach> reaches = new EnumMap<>(Privilege.class);
    for (var privilege : Privilege.values())
      reaches.put(privilege, privilege.graded ? Reach.DEPARTMENT : Reach.NONE);
    var employee =
        new Employee(
            id, "e" + id.value(), name, department, Set.of(Role.EMPLOYEE), "", "uk", true, 0);
    return new Asker(employee, Set.of(department), new Rights(reaches));
  }
}
