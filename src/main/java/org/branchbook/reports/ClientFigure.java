package org.branchbook.reports;

/** What is counted of the clients that somebody answers for; as of now, but for {@link #NEW}. */
public enum ClientFigure {
  /** All whose standing is that of a client. */
  CLIENTS,
  PEOPLE,
  ORGANISATIONS,
  TIER_A,
  TIER_B,
  TIER_C,
  PROSPECTS,
  /** Clients since a day of the period. */
  NEW,
  /** Clients for whom no employee answers. */
  UNOWNED,
  /** Clients with whom nobody had a contact for the days that the policy says. */
  SILENT
}
