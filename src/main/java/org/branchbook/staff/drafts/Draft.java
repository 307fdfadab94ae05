package org.branchbook.staff.drafts;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What somebody typed into a form and has not saved.
 *
 * @param form which form: "contact", "client" …
 * @param subject the number of what is written, or of the client it is written about; 0 for none
 * @param content the form's fields as typed, by their names
 * @param at when it was typed
 */
public record Draft(String form, long subject, Map<String, String> content, Instant at) {
  public Draft {
    content = Collections.unmodifiableMap(new TreeMap<>(content));
  }
}
