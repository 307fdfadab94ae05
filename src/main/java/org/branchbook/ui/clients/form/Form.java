package org.branchbook.ui.clients.form;

import javafx.scene.Parent;
import org.branchbook.base.Words;
import org.branchbook.links.LinkRole;
import org.jspecify.annotations.Nullable;

/** A form in which a card is written; it outlives the nodes that are made over it. */
public interface Form {
  /** Whether anything typed is not saved yet. */
  boolean edited();

  /** Writes down who has just called from this number: a prospect, unless something says more. */
  void calledFrom(String number);

  /**
   * Offers to link the new client with one who is there.
   *
   * @param as what he is to that one; null for not linked unless somebody says so
   */
  void beside(Beside whom, @Nullable LinkRole as);

  /** With whom the client was linked as it was saved last; null for nobody. */
  @Nullable Beside linkedWith();

  /**
   * The form's nodes.
   *
   * @param back leaves the form and keeps what was typed
   * @param discard leaves it when what was typed has been taken back
   */
  Parent view(Words words, Runnable back, Runnable discard);
}
