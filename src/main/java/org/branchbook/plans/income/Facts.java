package org.branchbook.plans.income;

import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.branchbook.clients.ClientId;
import org.branchbook.staff.Scope;

/** Monthly facts of what clients bring in. */
public interface Facts {
  /** The streams known by these keys. */
  Map<String, IncomeStream> streams(Collection<String> keys);

  /** The streams of those numbers that are there. */
  Map<Long, IncomeStream> find(Collection<Long> ids);

  /** The streams of these clients of which nobody knows what brings them. */
  List<IncomeStream> unjoined(Collection<ClientId> clients);

  /**
   * Notes by which holdings streams are brought, those that are joined already left as they are.
   */
  void join(Map<Long, Long> holdings);

  /** Adds streams; their keys must be free. */
  void add(List<IncomeStream> streams);

  /** Those years of streams of which anything is kept. */
  Map<StreamYear, YearOfFacts> years(Collection<StreamYear> of);

  /**
   * Keeps years over the versions they were read at, and lets go of those without a fact; whether
   * all of them were still those.
   */
  boolean save(List<YearOfFacts> years);

  /** Takes away those of the streams that have no fact, and of which no log tells. */
  void removeEmpty(Collection<Long> streams);

  /** A client's streams with their facts, if he is inside the scope. */
  List<StreamFacts> of(ClientId client, YearMonth from, YearMonth to, Scope scope);

  /**
   * What these clients brought in during these months, in hundredths: those inside the scope who
   * have a fact.
   */
  Map<ClientId, Long> income(
      Collection<ClientId> clients, YearMonth from, YearMonth to, Scope scope);

  /** Who these clients are, as far as they are inside the scope. */
  Map<ClientId, Earner> earners(Collection<ClientId> clients, Scope scope);

  /** Shows every fact of the scope's clients in these months, in no order. */
  void each(Scope scope, YearMonth from, YearMonth to, Seeing seeing);

  /** The same of one amount alone, which is read in less time than all that facts say. */
  void each(Scope scope, YearMonth from, YearMonth to, Amount amount, SeeingAmount seeing);

  /**
   * Shows every fact of the clients between two numbers, both included, in these months. For the
   * program's own work: no scope narrows it.
   */
  void between(ClientId first, ClientId last, YearMonth from, YearMonth to, Seeing seeing);

  /** The same of these clients. */
  void of(Collection<ClientId> clients, YearMonth from, YearMonth to, Seeing seeing);

  /** A stream with a year of its facts. */
  record StreamFacts(IncomeStream stream, YearOfFacts year) {}

  /** What sees facts. */
  interface Seeing {
    /** One fact; months are numbered from {@code from} on, which is 0. */
    void see(ClientId client, ProductId product, int month, Fact fact);
  }

  /** What sees one amount of facts. */
  interface SeeingAmount {
    /** What one fact says of it; months are numbered as those of {@link Seeing}. */
    void see(ClientId client, ProductId product, int month, long amount);
  }
}
