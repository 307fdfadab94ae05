package org.branchbook.io.pictures;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.branchbook.links.picture.PictureFiles;

/** {@link PictureFiles} on the disk; PNG by hand, so that the program needs no second toolkit. */
public final class FilePictures implements PictureFiles {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

  @Override
  public void png(int width, int height, int[] argb, String file) throws IOException {
    var out = new ByteArrayOutputStream();
    out.write(SIGNATURE);
    var head = new ByteArrayOutputStream();
    var data = new DataOutputStream(head);
    data.writeInt(width);
    data.writeInt(height);
    // eight bits a channel, red, green and blue; neither filter nor interlace of another kind
    data.write(new byte[] {8, 2, 0, 0, 0});
    part(out, "IHDR", head.toByteArray());
    part(out, "IDAT", packed(width, height, argb));
    part(out, "IEND", new byte[0]);
    Files.write(Path.of(file), out.toByteArray());
  }

  private static byte[] packed(int width, int height, int[] argb) throws IOException {
    var packed = new ByteArrayOutputStream();
    try (var zip = new DeflaterOutputStream(packed, new Deflater(Deflater.BEST_COMPRESSION))) {
      var row = new byte[1 + width * 3];
      for (int y = 0; y < height; y++) {
        for (int x = 0; x < width; x++) {
          int pixel = argb[y * width + x];
          row[1 + x * 3] = (byte) (pixel >> 16);
          row[2 + x * 3] = (byte) (pixel >> 8);
          row[3 + x * 3] = (byte) pixel;
        }
        zip.write(row);
      }
    }
    return packed.toByteArray();
  }

  private static void part(ByteArrayOutputStream out, String name, byte[] content)
      throws IOException {
    var data = new DataOutputStream(out);
    var named = name.getBytes(StandardCharsets.US_ASCII);
    data.writeInt(content.length);
    data.write(named);
    data.write(content);
    var sum = new CRC32();
    sum.update(named);
    sum.update(content);
    data.writeInt((int) sum.getValue());
  }

  @Override
  public void text(String content, String file) throws IOException {
    Files.writeString(Path.of(file), content);
  }
}
