package org.branchbook.ui.clients.form;

import java.util.List;
import org.branchbook.clients.ClientField;
import org.branchbook.clients.ThreeWay;

/** The values of two edits and their original, as people read them. */
record ThreeWayTexts(ThreeWay edits, Values values) {
  List<String> original(ClientField field) {
    return values.lines(edits.original(), field);
  }

  List<String> mine(ClientField field) {
    return values.lines(edits.mine(), field);
  }

  List<String> theirs(ClientField field) {
    return values.lines(edits.theirs(), field);
  }
}
