package org.branchbook.clients;

/** Who a client is: a person or an organisation. */
public sealed interface Party permits Person, Organisation {
  /** The name as lists and headings show it. */
  String name();
}
