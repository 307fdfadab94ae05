package org.branchbook.imports.reading;

/** Views of other systems' databases, which are read as files are, and only read. */
public interface Views {
  /** With what the name of a view among files begins. */
  String MARK = "view:";

  /** Whether an address is one of a database that can be read. */
  boolean readable(String url);

  /**
   * By what a view is called among files from now on; where it lies and with which password it is
   * read is known in memory alone.
   *
   * @param url of PostgreSQL or H2
   * @param view its name, after its schema's and a dot where it needs one
   * @param user "" for what the address says
   */
  String called(String url, String view, String user, char[] password);

  /** What a view is called in its database, or a file in its folder. */
  String name(String file);
}
