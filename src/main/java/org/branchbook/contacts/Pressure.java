package org.branchbook.contacts;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.branchbook.base.Text;
import org.branchbook.clients.Channel;
import org.branchbook.clients.Client;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.policies.Policies;

/**
 * Whether a client has heard enough of offers for the time being; asked at the moment of the act.
 * Service doesn't count, nor do calls in vain.
 */
public final class Pressure {
  private final Contacts contacts;
  private final Policies policies;

  public Pressure(Contacts contacts, Policies policies) {
    this.contacts = contacts;
    this.policies = policies;
  }

  /** Why somebody should not speak with the client about an offer now; empty where he may. */
  public Optional<Text> against(Client client, Channel channel, EmployeeId who, Instant at) {
    boolean vip = client.care().vip();
    if (vip && !who.equals(client.care().responsible()))
      return Optional.of(Text.of("contacts.unwelcome.vip", client.name()));
    var policy = policies.today(PressurePolicy.KIND);
    int days = Math.max(policy.days(), policy.callDays());
    var before = contacts.sales(client.id(), at.minus(days, ChronoUnit.DAYS));
    int most = vip ? policy.vip() : policy.most();
    var within = since(before, at, policy.days());
    if (within.size() >= most)
      return Optional.of(
          Text.of(
              "contacts.unwelcome.often",
              client.name(),
              within.size(),
              policy.days(),
              again(within, most, policy.days())));
    var calls =
        since(before, at, policy.callDays()).stream()
            .filter(s -> s.channel() == Channel.CALL)
            .toList();
    return channel == Channel.CALL && !calls.isEmpty()
        ? Optional.of(
            Text.of(
                "contacts.unwelcome.called",
                client.name(),
                policy.callDays(),
                again(calls, 1, policy.callDays())))
        : Optional.empty();
  }

  private static List<Contacts.Sale> since(List<Contacts.Sale> all, Instant at, int days) {
    return all.stream().filter(s -> s.at().isAfter(at.minus(days, ChronoUnit.DAYS))).toList();
  }

  /** The day from which on there is room for one more. */
  private static LocalDate again(List<Contacts.Sale> within, int most, int days) {
    var last = within.get(Math.max(0, Math.min(within.size() - 1, within.size() - most)));
    return LocalDate.ofInstant(last.at(), ZoneId.systemDefault()).plusDays(days);
  }
}
