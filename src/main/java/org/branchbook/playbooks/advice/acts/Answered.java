package org.branchbook.playbooks.advice.acts;

import org.branchbook.base.Text;
import org.branchbook.clients.Channel;
import org.branchbook.playbooks.advice.Advice;

/** What came of an answer to advice. */
public sealed interface Answered {
  /** It is kept so. */
  record Done(Advice now) implements Answered {}

  /**
   * It is being done.
   *
   * @param by how the client is best spoken with
   */
  record Begun(Advice now, Channel by) implements Answered {}

  /** The client has heard enough, or said no meanwhile: not now. */
  record Unwelcome(Text why) implements Answered {}

  /** It is not allowed. */
  record Refused(Text why) implements Answered {}

  /** It no longer stands, or somebody else has answered it meanwhile. */
  record Gone() implements Answered {}
}
