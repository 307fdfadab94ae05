package org.branchbook.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.util.concurrent.atomic.AtomicBoolean;
import org.h2.store.fs.FileBase;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/** A file system for H2, {@code fulldisk:PATH}, that has no space left while it is told so. */
public final class FullDisk extends FilePathWrapper {
  private static final AtomicBoolean FULL = new AtomicBoolean();

  /** From now on H2 knows {@code fulldisk:} paths. */
  static void install() {
    FULL.set(false);
    FilePath.register(new FullDisk());
  }

  /** Whether there is no space left. */
  static void full(boolean now) {
    FULL.set(now);
  }

  @Override
  public String getScheme() {
    return "fulldisk";
  }

  @Override
  public FileChannel open(String mode) throws IOException {
    return new Channel(getBase().open(mode));
  }

  private static final class Channel extends FileBase {
    private final FileChannel base;

    Channel(FileChannel base) {
      this.base = base;
    }

    private static void room() throws IOException {
      if (FULL.get()) throw new IOException("No space left on device");
    }

    @Override
    public void force(boolean metadata) throws IOException {
      base.force(metadata);
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
      room();
      return base.write(from);
    }

    @Override
    public int write(ByteBuffer from, long position) throws IOException {
      room();
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
