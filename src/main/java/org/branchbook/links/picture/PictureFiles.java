package org.branchbook.links.picture;

import java.io.IOException;

/** Where pictures are written. */
public interface PictureFiles {
  /** Writes an opaque picture, row by row from above. */
  void png(int width, int height, int[] argb, String file) throws IOException;

  /** Writes text: a drawing as SVG, a table as CSV. */
  void text(String content, String file) throws IOException;
}
