package org.branchbook.clients;

/** An industry's code in a classification, "62.01" in КВЕД-2010 (NACE Rev. 2) say. */
public record Industry(String code, String classification) {
  public Industry {
    if (code.isBlank()) throw new IllegalArgumentException("an industry has a code");
  }
}
