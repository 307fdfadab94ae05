package org.branchbook.ui.links;

import java.time.LocalDate;
import java.util.List;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.Desk;
import org.branchbook.clients.Standing;
import org.branchbook.links.LinkType;
import org.branchbook.links.keypeople.Introduction;
import org.branchbook.links.keypeople.KeyPeople;
import org.branchbook.links.keypeople.KeyPerson;
import org.branchbook.links.keypeople.Touched;
import org.branchbook.staff.Scope;
import org.branchbook.tasks.TaskId;

/** The desk's person, who touches its organisation, a client already, and others. */
final class OneKeyPerson implements KeyPeople {
  private final LinksDesk at;

  OneKeyPerson(LinksDesk at) {
    this.at = at;
  }

  @Override
  public List<KeyPerson> list(LocalDate on, int most, Scope scope) {
    return List.of(new KeyPerson(at.maria.id(), at.maria.name(), "О. Гриценко", 4, 2));
  }

  @Override
  public List<Touched> touched(ClientId person, LocalDate on, Scope scope) {
    var asked = at.introduction();
    return List.of(
        new Touched(
            at.dawn.id(),
            at.dawn.name(),
            Standing.PROSPECT,
            List.of(LinkType.OWNER, LinkType.DIRECTOR),
            "О. Гриценко",
            0,
            asked
                .map(
                    t ->
                        new Introduction(t.id(), t.made(), "О. Гриценко", Introduction.State.ASKED))
                .orElse(null)),
        new Touched(
            new ClientId(900),
            "Товариство з обмеженою відповідальністю «Перший український агропромисловий холдинг»",
            Standing.FORMER,
            List.of(LinkType.FOUNDER, LinkType.AUTHORISED),
            "В. Константинопольська-Заболотна",
            0,
            new Introduction(
                new TaskId(1),
                Desk.NOON,
                "В. Константинопольська-Заболотна",
                Introduction.State.CONTACTED)),
        new Touched(
            new ClientId(901),
            "ТОВ «Млин»",
            Standing.CLIENT,
            List.of(LinkType.OWNER),
            "І. Бондар",
            3,
            null));
  }
}
