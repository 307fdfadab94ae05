package org.branchbook.ui.graph;

/** What is filled in beside the picture. */
enum Form {
  /** A name to keep the picture under. */
  SAVE,
  /** The pictures that are kept. */
  OPEN,
  /** A colleague to give it to. */
  GIVE,
  /** A new link between the two who are selected. */
  LINK,
  /** One task to everybody who answers for those selected. */
  TASKS
}
