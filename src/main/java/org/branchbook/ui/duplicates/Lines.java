package org.branchbook.ui.duplicates;

import java.util.List;
import org.branchbook.base.Words;
import org.branchbook.clients.ClientField;
import org.branchbook.clients.ClientSheet;

/** A field of a card as people read it: a line for a single value, one a row for a list. */
public interface Lines {
  List<String> of(ClientSheet sheet, ClientField field, Words words);
}
