package org.branchbook.playbooks.advice;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.branchbook.clients.Care;
import org.branchbook.clients.Channel;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.Holding.Kind;
import org.branchbook.clients.Standing;
import org.branchbook.clients.State;
import org.branchbook.clients.card.Consents;
import org.branchbook.contacts.Contact;
import org.jspecify.annotations.Nullable;

/**
 * All that advice to a client, and learning from him, needs to know.
 *
 * @param sole whether he is a sole proprietor
 * @param industry its code; "" for none
 * @param spoken contacts, the latest last
 * @param expires when the first of his documents expires; null for none
 * @param introduces of how many organisations that are no clients yet he is a key person
 * @param gap what is missing to his plan, in hundredths, where a deviation is open that nobody has
 *     a task for; 0 for none
 */
public record Situation(
    ClientId client,
    boolean person,
    boolean sole,
    Standing standing,
    State state,
    Care care,
    @Nullable LocalDate since,
    @Nullable LocalDate birth,
    String industry,
    @Nullable Channel preferred,
    List<Held> held,
    List<Spoken> spoken,
    Consents consents,
    @Nullable LocalDate expires,
    int introduces,
    long gap,
    Earned earned) {

  /** A product held. */
  public record Held(
      long id,
      Kind kind,
      @Nullable LocalDate opened,
      @Nullable LocalDate closes,
      @Nullable LocalDate closed) {
    /** Whether it ran on a day. */
    public boolean on(LocalDate day) {
      return (opened == null || !opened.isAfter(day)) && (closed == null || closed.isAfter(day));
    }
  }

  /** A contact. */
  public record Spoken(
      LocalDate on,
      Channel channel,
      boolean ours,
      Contact.Purpose purpose,
      Contact.Result result) {}

  /** Whether he is a client no longer, or nothing may be said to him any more. */
  public boolean gone() {
    return state.silent() || standing == Standing.FORMER;
  }

  /** Whether he held a product of this line on a day. */
  public boolean holds(Kind kind, LocalDate day) {
    return held.stream().anyMatch(h -> h.kind == kind && h.on(day));
  }

  /** His age on a day; -1 where it isn't known. */
  public int age(LocalDate day) {
    return birth == null ? -1 : Period.between(birth, day).getYears();
  }

  /** Contacts from one day up to and with another. */
  public List<Spoken> spoken(LocalDate from, LocalDate to) {
    return spoken.stream().filter(s -> !s.on.isBefore(from) && !s.on.isAfter(to)).toList();
  }
}
