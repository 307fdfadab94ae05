package org.branchbook.duplicates.merge;

import org.branchbook.base.Text;
import org.branchbook.clients.ClientId;

/** What came of laying cards side by side. */
public sealed interface Looked {
  /** Here they are; the view is on record. */
  record Here(Sight sight) implements Looked {}

  /** A person and an organisation are never one client. */
  record Mixed() implements Looked {}

  /** It is not allowed. */
  record Refused(Text why) implements Looked {}

  /** This card is no longer there. */
  record Gone(ClientId card) implements Looked {}
}
