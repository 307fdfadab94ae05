package org.branchbook.base;

/**
 * The program's typeface, Roboto (Apache License 2.0): the same on every machine, on screens and in
 * printed pages. Its digits are all of one width, so that figures stand in columns.
 */
public enum Typeface {
  REGULAR("Roboto-Regular.ttf"),
  BOLD("Roboto-Bold.ttf");

  /** The family's name, as style sheets call it. */
  public static final String FAMILY = "Roboto";

  private static final String FOLDER = "/com/formdev/flatlaf/fonts/roboto/";

  private final String file;

  Typeface(String file) {
    this.file = file;
  }

  /** Where its TrueType file lies on the class path, from its root. */
  public String file() {
    return FOLDER + file;
  }
}
