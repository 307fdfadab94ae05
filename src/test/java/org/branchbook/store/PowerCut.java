package org.branchbook.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.h2.store.fs.FileBase;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/**
 * A file system for H2, {@code powercut:PATH}, that knows what is really on the disk: only what was
 * forced there. A power cut leaves just that, and drops what the operating system still held.
 */
public final class PowerCut extends FilePathWrapper {
  private static final Map<Path, byte[]> DISK = new ConcurrentHashMap<>();

  /** From now on H2 knows {@code powercut:} paths. */
  public static void install() {
    FilePath.register(new PowerCut());
  }

  /** Writes what a power cut at this moment would leave of a file. */
  public static void leave(Path file, Path to) throws IOException {
    Files.write(to, DISK.getOrDefault(file, new byte[0]));
  }

  @Override
  public String getScheme() {
    return "powercut";
  }

  @Override
  public FileChannel open(String mode) throws IOException {
    return new Channel(Path.of(getBase().toString()), getBase().open(mode));
  }

  private static final class Channel extends FileBase {
    private final Path file;
    private final FileChannel base;

    Channel(Path file, FileChannel base) {
      this.file = file;
      this.base = base;
    }

    @Override
    public void force(boolean metadata) throws IOException {
      DISK.put(file, Files.readAllBytes(file));
    }

    @Override
    public int read(ByteBuffer to) throws IOException {
      return base.read(to);
    }

    @Override
    public int read(ByteBuffer to, long position) throws IOException {
      return base.read(to, position);
    }

    @Override
    public int write(ByteBuffer from) throws IOException {
      return base.write(from);
    }

    @Override
    public int write(ByteBuffer from, long position) throws IOException {
      return base.write(from, position);
    }

    @Override
    public long position() throws IOException {
      return base.position();
    }

    @Override
    public FileChannel position(long position) throws IOException {
      base.position(position);
      return this;
    }

    @Override
    public long size() throws IOException {
      return base.size();
    }

    @Override
    public FileChannel truncate(long size) throws IOException {
      base.truncate(size);
      return this;
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) throws IOException {
      return base.tryLock(position, size, shared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
      base.close();
    }
  }
}
