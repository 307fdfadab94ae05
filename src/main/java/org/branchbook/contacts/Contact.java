package org.branchbook.contacts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.branchbook.clients.Channel;
import org.branchbook.clients.ClientId;
import org.branchbook.staff.EmployeeId;
import org.branchbook.tasks.Due;
import org.jspecify.annotations.Nullable;

/**
 * One contact with a client.
 *
 * @param clients whom it concerned, the main one first; several for a couple or a company and its
 *     director
 * @param with who was spoken to, in words, where it is not the client himself; else ""
 * @param minutes how long it took; 0 where unknown
 * @param promise what was promised to the client; null for nothing
 * @param next what comes next; null for nothing
 */
public record Contact(
    ContactId id,
    List<ClientId> clients,
    String with,
    Channel channel,
    Direction direction,
    Purpose purpose,
    Result result,
    String text,
    Instant at,
    int minutes,
    EmployeeId author,
    @Nullable Promise promise,
    @Nullable NextStep next,
    int version) {
  /** Who began it. */
  public enum Direction {
    OUT,
    IN
  }

  /** What it was for. */
  public enum Purpose {
    SERVICE,
    SALE,
    FOLLOW_UP,
    COMPLAINT,
    DEBT,
    ACQUAINTANCE,
    OTHER
  }

  /** What came of it. */
  public enum Result {
    TALKED,
    INTERESTED,
    SALE,
    NOT_INTERESTED,
    DECLINED,
    CALL_BACK,
    NO_ANSWER,
    BUSY,
    WRONG_NUMBER,
    ANSWERING_MACHINE,
    TRANSFERRED,
    DO_NOT_CALL;

    /** Whether he said no: whoever speaks with those linked with him is to know it. */
    public boolean refused() {
      return this == DECLINED || this == NOT_INTERESTED || this == DO_NOT_CALL;
    }

    /** Whether he is to be called again, since what was to be said couldn't be said. */
    public boolean again() {
      return this == NO_ANSWER || this == BUSY || this == ANSWERING_MACHINE || this == CALL_BACK;
    }

    /** What a contact with this result was usually for. */
    public Purpose usual() {
      return switch (this) {
        case INTERESTED, SALE, NOT_INTERESTED, DECLINED -> Purpose.SALE;
        case TALKED,
            CALL_BACK,
            NO_ANSWER,
            BUSY,
            WRONG_NUMBER,
            ANSWERING_MACHINE,
            TRANSFERRED,
            DO_NOT_CALL ->
            Purpose.SERVICE;
      };
    }
  }

  /** What was promised to the client, by when, and when it was kept (null: still open). */
  public record Promise(String what, LocalDate by, @Nullable Instant kept) {}

  /**
   * What comes next, by when, and who does it.
   *
   * @param what "" where the contact's result says it: to call back
   */
  public record NextStep(String what, Due due, EmployeeId who) {
    /** One for which the whole day will do. */
    public NextStep(String what, LocalDate on, EmployeeId who) {
      this(what, Due.on(on), who);
    }

    /** Its day. */
    public LocalDate on() {
      return due.on();
    }
  }

  public Contact {
    clients = List.copyOf(clients);
    if (clients.isEmpty()) throw new IllegalArgumentException("a contact is with a client");
  }

  /** The same contact with another promise. */
  public Contact with(@Nullable Promise other) {
    return new Contact(
        id, clients, with, channel, direction, purpose, result, text, at, minutes, author, other,
        next, version);
  }

  /** The same contact with another version, as it comes back from the store. */
  public Contact at(int newVersion) {
    return new Contact(
        id,
        clients,
        with,
        channel,
        direction,
        purpose,
        result,
        text,
        at,
        minutes,
        author,
        promise,
        next,
        newVersion);
  }
}
