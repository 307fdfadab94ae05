package org.branchbook.tasks;

/** One line of a task's checklist. */
public record Item(String words, boolean ticked) {
  public Item {
    if (words.isBlank()) throw new IllegalArgumentException("an empty line");
  }
}
