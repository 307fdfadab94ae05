package org.branchbook.ui.kit;

import org.branchbook.base.Text;

/** Asks before something that can't be undone; a model holds this and knows no dialog. */
public interface Confirm {
  /**
   * Asks, and runs the action if the answer is yes.
   *
   * @param question what is about to happen, as a question
   * @param consequence what cannot be brought back
   * @param verb what the button says
   */
  void ask(Text question, Text consequence, Text verb, Runnable yes);

  /** Always yes: for tests. */
  static Confirm always() {
    return (_, _, _, yes) -> yes.run();
  }
}
