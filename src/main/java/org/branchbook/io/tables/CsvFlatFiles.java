package org.branchbook.io.tables;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.branchbook.reports.extract.FlatFiles;

/**
 * Flat tables as CSV (RFC 4180): UTF-8 without a mark, commas, a decimal point; what a spreadsheet
 * would run as a formula stands behind an apostrophe.
 */
public final class CsvFlatFiles implements FlatFiles {
  private static final String HASH = "HmacSHA256";
  private static final int SECRET = 32;

  /** 80 bits: two of a billion clients meet once in a million extracts. */
  private static final int LENGTH = 10;

  @Override
  public Sheet begin(String folder, String name, List<String> header) throws IOException {
    var place = Files.createDirectories(Path.of(folder)).resolve(name + ".csv");
    var part = place.resolveSibling(name + ".csv.part");
    var csv = CsvWriter.builder().build(Files.newBufferedWriter(part, StandardCharsets.UTF_8));
    csv.writeRecord(header);
    return new Sheet() {
      private boolean kept;

      @Override
      public void row(List<String> cells) {
        csv.writeRecord(cells.stream().map(Harmless::cell).toList());
      }

      @Override
      public void keep() throws IOException {
        csv.close();
        Files.move(part, place, StandardCopyOption.REPLACE_EXISTING);
        kept = true;
      }

      @Override
      public void close() throws IOException {
        if (kept) return;
        csv.close();
        Files.deleteIfExists(part);
      }
    };
  }

  @Override
  public String newSecret() {
    var secret = new byte[SECRET];
    new SecureRandom().nextBytes(secret);
    return HexFormat.of().formatHex(secret);
  }

  @Override
  public UnaryOperator<String> pseudonyms(String secret) {
    try {
      var mac = Mac.getInstance(HASH);
      mac.init(new SecretKeySpec(HexFormat.of().parseHex(secret), HASH));
      return text -> {
        var hash = mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        return "p" + HexFormat.of().formatHex(hash, 0, LENGTH);
      };
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
