package org.branchbook.ui.kit.drafts;

import java.util.Map;
import javafx.util.Subscription;

/** A form whose draft is kept while it is typed; all of it runs on the screen's thread. */
public interface Drafted {
  /** Which form: "contact", "client" … at most 40 letters. */
  String form();

  /** The number of what is written, or of the client it is written about; 0 for none. */
  long subject();

  /** The fields as typed, by their names; empty where nothing would be lost. */
  Map<String, String> content();

  /** Fills the fields in as {@link #content} gave them; empty takes back all that was typed. */
  void restore(Map<String, String> content);

  /** Asks the form to say whenever something in it has changed, until nobody wants to know. */
  Subscription onTyped(Runnable typed);
}
