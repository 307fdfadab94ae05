package org.branchbook.app;

/** The program's start: the window, or a command. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {}
}
