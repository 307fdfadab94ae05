package org.branchbook.playbooks.shipped;

import static org.branchbook.contacts.Contact.Result.DECLINED;
import static org.branchbook.contacts.Contact.Result.DO_NOT_CALL;
import static org.branchbook.contacts.Contact.Result.INTERESTED;
import static org.branchbook.contacts.Contact.Result.NOT_INTERESTED;
import static org.branchbook.contacts.Contact.Result.SALE;
import static org.branchbook.contacts.Contact.Result.TALKED;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.branchbook.clients.Tier;
import org.branchbook.playbooks.Beginning;
import org.branchbook.playbooks.Ending;
import org.branchbook.playbooks.Exit;
import org.branchbook.playbooks.Plan;
import org.branchbook.playbooks.Step.From;
import org.branchbook.staff.Role;
import org.branchbook.tasks.Kind;

/**
 * The playbooks that every bank begins with; it may write its own editions of them. Day 0, day 2,
 * two weeks, two months and ninety days with a new client are 2, 10, 42 and 63 working days.
 */
public final class Shipped {
  /** Begun by the room that finds deviations. */
  public static final String DEVIATION = "deviation";

  /** Begun where a client is about to leave. */
  public static final String LEAVING = "leaving";

  private Shipped() {}

  /** All of them by their names, in the order of the screen. */
  public static Map<String, Plan> all() {
    var all = new LinkedHashMap<String, Plan>();
    all.put("newClient", newClient());
    all.put(DEVIATION, deviation());
    all.put(LEAVING, leaving());
    all.put("birthday", birthday());
    all.put("maturity", maturity());
    all.put("introduction", introduction());
    all.put("prospect", prospect());
    all.put("vip", vip());
    all.put("dormant", dormant());
    return Collections.unmodifiableMap(all);
  }

  private static Plan newClient() {
    return new Sheet("newClient")
        .begins(Beginning.NEW_CLIENT)
        .begins(Beginning.BECAME_CLIENT)
        .step(Kind.DOCUMENTS, From.START, 0)
        .compulsory()
        .asks("channel")
        .next("done")
        .step(Kind.CALL, From.START, 2)
        .compulsory()
        .asks("trouble")
        .next("allWell")
        .with(TALKED, INTERESTED, SALE)
        .leads("trouble", 5)
        .step(Kind.CALL, From.START, 10)
        .asks("banks", "need")
        .next("shown")
        .with(TALKED, INTERESTED, SALE)
        .leads("trouble", 5)
        .step(Kind.CALL, From.START, 42)
        .asks("need")
        .next("offered")
        .with(INTERESTED, SALE)
        .next("nothing")
        .with(NOT_INTERESTED, DECLINED)
        .leads("trouble", 5)
        .step(Kind.FOLLOW_UP, From.START, 63)
        .compulsory()
        .ends("active", Ending.REACHED)
        .with(INTERESTED, SALE)
        .ends("sleeps", Ending.MISSED)
        .with(NOT_INTERESTED, DECLINED, DO_NOT_CALL)
        .step(Kind.OTHER, From.BEFORE, 1)
        .compulsory()
        .asks("trouble")
        .leads("solved", 2)
        .plan(Exit.FORMER, Exit.DECEASED, Exit.STOP_LIST);
  }

  private static Plan deviation() {
    return new Sheet(DEVIATION)
        .step(Kind.CALL, From.START, 1)
        .compulsory()
        .asks("competitor", "when")
        .next("wantsOffer")
        .with(INTERESTED)
        .leads("season", 2)
        .ends("planWrong", Ending.REACHED)
        .ends("gone", Ending.MISSED)
        .with(DECLINED, DO_NOT_CALL)
        .step(Kind.OTHER, From.BEFORE, 2)
        .asks("amount")
        .next("accepted")
        .ends("declined", Ending.MISSED)
        .step(Kind.FOLLOW_UP, From.BEFORE, 20)
        .compulsory()
        .ends("back", Ending.REACHED)
        .with(SALE)
        .leads("notYet", 0)
        .plan(Exit.FORMER, Exit.DECEASED, Exit.STOP_LIST);
  }

  private static Plan leaving() {
    return new Sheet(LEAVING)
        .step(Kind.CALL, From.START, 0)
        .compulsory()
        .asks("cause", "competitor")
        .next("canStay")
        .with(INTERESTED)
        .leads("decided", 3)
        .with(DECLINED, NOT_INTERESTED, DO_NOT_CALL)
        .step(Kind.OTHER, From.BEFORE, 1)
        .by(Role.HEAD)
        .compulsory()
        .asks("amount")
        .next("haveOffer")
        .leads("noOffer", 3)
        .step(Kind.CALL, From.BEFORE, 1)
        .compulsory()
        .ends("stays", Ending.REACHED)
        .with(INTERESTED, SALE)
        .next("leaves")
        .with(DECLINED, NOT_INTERESTED, DO_NOT_CALL)
        .step(Kind.DOCUMENTS, From.BEFORE, 3)
        .compulsory()
        .asks("cause")
        .next("done")
        .step(Kind.CALL, From.BEFORE, 60)
        .asks("need")
        .ends("returns", Ending.REACHED)
        .with(INTERESTED, SALE)
        .ends("no", Ending.MISSED)
        .with(DECLINED, NOT_INTERESTED, DO_NOT_CALL)
        .plan(Exit.DECEASED);
  }

  private static Plan birthday() {
    return new Sheet("birthday")
        .begins(Beginning.BIRTHDAY, 1, Tier.A, Tier.B)
        .step(Kind.CALL, From.START, 1)
        .asks("wishes")
        .ends("greeted", Ending.REACHED)
        .with(TALKED)
        .ends("needs", Ending.REACHED)
        .with(INTERESTED, SALE)
        .plan(Exit.FORMER, Exit.DECEASED, Exit.DO_NOT_CONTACT);
  }

  private static Plan maturity() {
    return new Sheet("maturity")
        .begins(Beginning.MATURITY, 10)
        .step(Kind.CALL, From.START, 1)
        .compulsory()
        .asks("amount", "need")
        .next("renews")
        .with(INTERESTED, SALE)
        .leads("takesOut", 2)
        .with(DECLINED, NOT_INTERESTED, DO_NOT_CALL)
        .leads("thinks", 3)
        .step(Kind.DOCUMENTS, From.BEFORE, 3)
        .compulsory()
        .ends("signed", Ending.REACHED)
        .leads("declined", 2)
        .step(Kind.CALL, From.BEFORE, 1)
        .asks("competitor", "when")
        .leads("stays", 1)
        .with(INTERESTED, SALE)
        .ends("leaves", Ending.MISSED)
        .with(DECLINED, NOT_INTERESTED, DO_NOT_CALL)
        .step(Kind.CALL, From.BEFORE, 3)
        .leads("renews", 1)
        .with(INTERESTED, SALE)
        .leads("takesOut", 2)
        .with(DECLINED, NOT_INTERESTED, DO_NOT_CALL)
        .plan(Exit.FORMER, Exit.DECEASED, Exit.STOP_LIST);
  }

  private static Plan introduction() {
    return new Sheet("introduction")
        .begins(Beginning.INTRODUCED)
        .step(Kind.CALL, From.START, 1)
        .compulsory()
        .asks("decides")
        .next("metAgreed")
        .with(INTERESTED)
        .leads("later", 4)
        .ends("no", Ending.MISSED)
        .with(DECLINED, NOT_INTERESTED, DO_NOT_CALL)
        .step(Kind.FOLLOW_UP, From.BEFORE, 3)
        .compulsory()
        .asks("turnover", "banks", "need")
        .next("needClear")
        .with(INTERESTED)
        .ends("no", Ending.MISSED)
        .with(DECLINED, NOT_INTERESTED, DO_NOT_CALL)
        .step(Kind.DOCUMENTS, From.BEFORE, 3)
        .compulsory()
        .asks("amount")
        .next("accepted")
        .leads("later", 4)
        .ends("declined", Ending.MISSED)
        .step(Kind.FOLLOW_UP, From.BEFORE, 1)
        .compulsory()
        .ends("done", Ending.REACHED)
        .step(Kind.CALL, From.BEFORE, 20)
        .leads("interested", 1)
        .with(INTERESTED, SALE)
        .ends("no", Ending.MISSED)
        .with(DECLINED, NOT_INTERESTED, DO_NOT_CALL)
        .plan(Exit.CLIENT, Exit.STOP_LIST, Exit.BANKRUPT);
  }

  private static Plan prospect() {
    return new Sheet("prospect")
        .step(Kind.CALL, From.START, 0)
        .compulsory()
        .asks("need", "banks", "decides")
        .next("interested")
        .with(INTERESTED)
        .leads("later", 4)
        .ends("no", Ending.MISSED)
        .with(DECLINED, NOT_INTERESTED, DO_NOT_CALL)
        .step(Kind.FOLLOW_UP, From.BEFORE, 2)
        .compulsory()
        .asks("amount")
        .next("sent")
        .step(Kind.CALL, From.BEFORE, 3)
        .compulsory()
        .asks("cause")
        .next("agrees")
        .with(INTERESTED, SALE)
        .leads("doubts", 1)
        .ends("declined", Ending.MISSED)
        .with(DECLINED, NOT_INTERESTED, DO_NOT_CALL)
        .step(Kind.DOCUMENTS, From.BEFORE, 3)
        .compulsory()
        .ends("opened", Ending.REACHED)
        .ends("declined", Ending.MISSED)
        .step(Kind.CALL, From.BEFORE, 20)
        .asks("need")
        .leads("interested", 1)
        .with(INTERESTED, SALE)
        .ends("no", Ending.MISSED)
        .with(DECLINED, NOT_INTERESTED, DO_NOT_CALL)
        .plan(Exit.CLIENT, Exit.STOP_LIST, Exit.DO_NOT_CONTACT, Exit.DECEASED);
  }

  private static Plan vip() {
    return new Sheet("vip")
        .begins(Beginning.VIP)
        .step(Kind.CALL, From.START, 2)
        .by(Role.HEAD)
        .compulsory()
        .asks("channel")
        .next("met")
        .step(Kind.OTHER, From.BEFORE, 3)
        .compulsory()
        .asks("dates", "wishes")
        .next("done")
        .step(Kind.FOLLOW_UP, From.BEFORE, 5)
        .compulsory()
        .asks("need", "amount")
        .next("agreed")
        .step(Kind.CALL, From.BEFORE, 21)
        .asks("need", "trouble")
        .next("allWell")
        .with(TALKED, INTERESTED, SALE)
        .leads("trouble", 5)
        .step(Kind.FOLLOW_UP, From.BEFORE, 42)
        .compulsory()
        .ends("done", Ending.REACHED)
        .step(Kind.OTHER, From.BEFORE, 1)
        .by(Role.HEAD)
        .compulsory()
        .asks("trouble")
        .leads("solved", 4)
        .plan(Exit.FORMER, Exit.DECEASED);
  }

  private static Plan dormant() {
    return new Sheet("dormant")
        .begins(Beginning.SILENCE, 30, Tier.A)
        .begins(Beginning.SILENCE, 60, Tier.B)
        .begins(Beginning.SILENCE, 180, Tier.C)
        .step(Kind.CALL, From.START, 3)
        .compulsory()
        .asks("need", "banks")
        .ends("allWell", Ending.REACHED)
        .with(TALKED)
        .next("needs")
        .with(INTERESTED, SALE)
        .leads("gone", 2)
        .with(DECLINED, DO_NOT_CALL)
        .step(Kind.FOLLOW_UP, From.BEFORE, 3)
        .asks("amount")
        .ends("accepted", Ending.REACHED)
        .with(INTERESTED, SALE)
        .ends("declined", Ending.MISSED)
        .with(DECLINED, NOT_INTERESTED, DO_NOT_CALL)
        .step(Kind.OTHER, From.BEFORE, 1)
        .asks("cause", "competitor")
        .ends("done", Ending.MISSED)
        .plan(Exit.FORMER, Exit.DECEASED, Exit.STOP_LIST, Exit.DO_NOT_CONTACT);
  }
}
