package org.branchbook.links.connected;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.branchbook.base.Text;
import org.branchbook.clients.Channel;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.Holding;
import org.branchbook.clients.Standing;
import org.branchbook.clients.State;
import org.branchbook.clients.Tier;
import org.branchbook.contacts.Contact;
import org.branchbook.links.groups.Ground;
import org.branchbook.staff.EmployeeId;
import org.jspecify.annotations.Nullable;

/**
 * What a client is connected with, as the asker may see it.
 *
 * @param day as of which it was computed
 * @param groups those of which he is a member, the largest first
 * @param owners who owns it; null for a person
 * @param related his own mark of a relation to the bank; null for none
 * @param notes what else of his connections is worth knowing
 */
public record Connected(
    ClientId client,
    LocalDate day,
    List<Group> groups,
    @Nullable Owned owners,
    @Nullable Related related,
    List<Note> notes) {
  public Connected {
    groups = List.copyOf(groups);
    notes = List.copyOf(notes);
  }

  /** What a connection means to whoever looks after the client. */
  public enum Notable {
    /** He stands for the client's debts, or for those of one who does. */
    GUARANTOR,
    /** The client stands for his debts, or one for whom the client stands does. */
    GUARANTEED,
    /** They have a director in common. */
    SAME_DIRECTOR,
    /** The bank has lost him, and he is one step away. */
    LOST,
    /** He is no client yet, and one step away. */
    PROSPECT,
    /** He is a client and could introduce us. */
    INTRODUCER,
    /** A link by which groups are computed, of which the bank is not sure. */
    EVIDENCE
  }

  /**
   * A connection worth knowing.
   *
   * @param chain how it comes about, link by link; each of a client who may be hidden
   */
  public record Note(Notable kind, Who who, List<Text> chain) {
    public Note {
      chain = List.copyOf(chain);
    }
  }

  /**
   * Somebody, as far as the asker may know him.
   *
   * @param name "" where he may not be seen
   * @param related whether he is related to the bank
   */
  public record Who(ClientId client, String name, boolean person, boolean related) {
    /** Whether the asker may know who it is. */
    public boolean seen() {
      return !name.isEmpty();
    }
  }

  /**
   * One member.
   *
   * @param why in one sentence
   * @param documents what it was read from; none where somebody who is meant may not be seen
   * @param tier null where it isn't known or may not be
   * @param standing null where it may not be known, as the state
   */
  public record Member(
      Who who,
      Ground ground,
      Text why,
      List<String> documents,
      @Nullable Tier tier,
      @Nullable Standing standing,
      @Nullable State state) {
    public Member {
      documents = List.copyOf(documents);
    }

    /** Whether the bank has lost him. */
    public boolean lost() {
      return standing == Standing.FORMER;
    }
  }

  /** What members hold of a kind, in a currency. */
  public record Sum(Holding.Kind kind, String currency, int count, BigDecimal amount) {}

  /** A contact with a member. */
  public record Spoken(
      long contact,
      ClientId client,
      String name,
      Instant at,
      Channel channel,
      Contact.Result result) {}

  /**
   * A group.
   *
   * @param source the card by which it is known
   * @param more members that are left out for want of room
   * @param lead who leads it for the bank; null for nobody
   * @param sums of those members whose holdings the asker may read
   * @param whole whether these are all members: else there is no sum of the whole
   * @param spoken the latest contacts with members, as far as the asker may read them
   */
  public record Group(
      ClientId source,
      List<Member> members,
      int more,
      @Nullable EmployeeId lead,
      String leadName,
      List<Sum> sums,
      boolean whole,
      List<Spoken> spoken) {
    public Group {
      members = List.copyOf(members);
      sums = List.copyOf(sums);
      spoken = List.copyOf(spoken);
    }

    /** How many there are in all. */
    public int size() {
      return members.size() + more;
    }
  }

  /**
   * Who owns an organisation.
   *
   * @param percent from here on somebody is a beneficial owner
   * @param over whether the share must be greater
   * @param closed organisations that own one another wholly, one list a ring
   * @param overfull organisations in which more than all is held
   * @param controllers who controls it otherwise than by these shares
   */
  public record Owned(
      int percent,
      boolean over,
      List<OwnerLine> lines,
      List<List<Who>> closed,
      List<Who> overfull,
      List<Who> controllers) {
    public Owned {
      lines = List.copyOf(lines);
      closed = List.copyOf(closed);
      overfull = List.copyOf(overfull);
      controllers = List.copyOf(controllers);
    }
  }

  /** How sure it is that somebody is a beneficial owner. */
  public enum Beneficial {
    SURE,
    /** The share is known as a range that reaches over the threshold. */
    POSSIBLE,
    NO,
    /** An organisation of which no owner is known. */
    UNKNOWN
  }

  /**
   * Somebody at the beginning of the chains.
   *
   * @param low in per cent, at least
   * @param high in per cent, at most
   * @param ways the chains that make the figure, the largest first
   */
  public record OwnerLine(Who who, double low, double high, Beneficial beneficial, List<Way> ways) {
    public OwnerLine {
      ways = List.copyOf(ways);
    }
  }

  /**
   * A chain of holdings.
   *
   * @param over those it goes over, from the owner to the organisation
   * @param shares in per cent, one less
   * @param part what it comes to, in per cent
   */
  public record Way(List<Who> over, List<Double> shares, double part) {
    public Way {
      over = List.copyOf(over);
      shares = List.copyOf(shares);
    }
  }
}
