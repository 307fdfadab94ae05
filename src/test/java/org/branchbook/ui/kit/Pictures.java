package org.branchbook.ui.kit;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javax.imageio.ImageIO;

/** Keeps what a scene looks like, for a person to look at. */
public final class Pictures {
  /**
   * Whether pictures are wanted: -Dpictures=true. Drawing them, dark and light, takes a twentieth
   * of all tests’ time, and nobody looks at most runs’.
   */
  public static final boolean WANTED = Boolean.getBoolean("pictures");

  private static final Path FOLDER = Path.of("target", "pictures");

  private Pictures() {}

  /** Saves the scene as target/pictures/NAME.png; on the screen's thread. */
  public static Path save(Scene scene, String name) {
    return save(scene, FOLDER.resolve(name + ".png"));
  }

  /** Saves the scene as this file; on the screen's thread. */
  public static Path save(Scene scene, Path file) {
    var image = scene.snapshot(null);
    int w = (int) image.getWidth();
    int h = (int) image.getHeight();
    var pixels = new int[w * h];
    image.getPixelReader().getPixels(0, 0, w, h, PixelFormat.getIntArgbInstance(), pixels, 0, w);
    var picture = new BufferedImage(w, h, BufferedImage.TYPE_INT_RGB);
    picture.setRGB(0, 0, w, h, pixels, 0, w);
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      ImageIO.write(picture, "png", file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file;
  }
}
