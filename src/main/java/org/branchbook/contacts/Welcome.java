package org.branchbook.contacts;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.branchbook.base.Text;
import org.branchbook.clients.Channel;
import org.branchbook.clients.Client;
import org.branchbook.clients.Consent;
import org.branchbook.clients.State;
import org.branchbook.clients.card.Consents;
import org.branchbook.staff.policies.Policies;

/** Whether a client may be contacted so, at this moment: his state, his consents, the hour. */
public final class Welcome {
  private static final Set<State> NOT_SOLD_TO =
      EnumSet.of(State.MINOR, State.INCAPACITATED, State.BANKRUPT, State.STOP_LIST);
  private final Policies policies;

  public Welcome(Policies policies) {
    this.policies = policies;
  }

  /** Why the contact is unwelcome; empty where nothing speaks against it. */
  public Optional<Text> against(Contact contact, Client client, Consents consents) {
    if (contact.direction() == Contact.Direction.IN) return Optional.empty();
    if (client.state().silent()) return because(client.state().name(), client.name());
    boolean sale = contact.purpose() == Contact.Purpose.SALE;
    if (sale && NOT_SOLD_TO.contains(client.state()))
      return because(client.state().name(), client.name());
    if (sale
        && consents.answer(contact.channel(), Consent.Purpose.MARKETING) == Consents.Answer.REFUSED)
      return because("consent", client.name());
    var hours = policies.today(ContactPolicy.KIND);
    boolean timed = sale || contact.purpose() == Contact.Purpose.DEBT;
    if (timed && contact.channel() == Channel.CALL && !hours.hold(contact.at()))
      return because("hour", hours.from(), hours.until());
    return Optional.empty();
  }

  private static Optional<Text> because(String reason, Object... args) {
    return Optional.of(Text.of("contacts.unwelcome." + reason, args));
  }
}
