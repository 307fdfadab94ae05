package org.branchbook.duplicates.standard.names;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import org.branchbook.duplicates.standard.Grade;
import org.branchbook.duplicates.standard.SharedRows;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Given names that are one or not, judged by others: how many are found, how many invented. */
class GivenNamePairsTest {
  private static final Logger LOG = LoggerFactory.getLogger(GivenNamePairsTest.class);

  @Test
  void findsNearlyAllAndInventsNearlyNone() {
    int found = 0;
    int missed = 0;
    int invented = 0;
    var wrong = new ArrayList<String>();
    for (var row : SharedRows.of("translit/first_name_pairs.csv").stream().skip(1).toList()) {
      var a = NameForm.given(row[1]);
      var b = NameForm.given(row[2]);
      float figure = NameLikeness.given(a, b);
      boolean same = figure >= Grade.CLOSE_FROM;
      boolean truly = row[3].strip().equals("1");
      if (same && truly) found++;
      else if (truly) missed++;
      else if (same) invented++;
      if (same != truly) wrong.add(row[1] + " " + row[2] + " " + figure);
    }
    double precision = (double) found / (found + invented);
    double recall = (double) found / (found + missed);
    LOG.info("precision {} recall {}, wrong: {}", precision, recall, wrong);
    assertTrue(precision >= 0.99, () -> "precision " + precision + wrong);
    assertTrue(recall >= 0.97, () -> "recall " + recall + wrong);
  }
}
