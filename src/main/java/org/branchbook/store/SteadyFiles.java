package org.branchbook.store;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import org.h2.store.fs.FileBase;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/**
 * Files for H2, {@code steady:PATH}, that stay open when a thread is interrupted while it reads or
 * writes: Java closes a {@link FileChannel} then, for all. H2's own answer, its files named async,
 * hands every reading to another thread, which takes several times as long as the reading itself.
 */
public final class SteadyFiles extends FilePathWrapper {
  /** Before the path of a file. */
  public static final String SCHEME = "steady";

  /** From now on H2 knows such paths. */
  static void install() {
    FilePath.register(new SteadyFiles());
  }

  @Override
  public String getScheme() {
    return SCHEME;
  }

  @Override
  public FileChannel open(String mode) throws IOException {
    return new Steady(new RandomAccessFile(getBase().toString(), mode));
  }

  /** A file as Java knew it before its channels; nothing in it looks at interruptions. */
  private static final class Steady extends FileBase {
    private final RandomAccessFile file;

    Steady(RandomAccessFile file) {
      this.file = file;
    }

    @Override
    public int read(ByteBuffer to, long position) throws IOException {
      int wanted = to.remaining();
      synchronized (file) {
        file.seek(position);
        return read(to, wanted);
      }
    }

    @Override
    public int read(ByteBuffer to) throws IOException {
      synchronized (file) {
        return read(to, to.remaining());
      }
    }

    private int read(ByteBuffer to, int wanted) throws IOException {
      var bytes = to.hasArray() ? to.array() : new byte[wanted];
      int from = to.hasArray() ? to.arrayOffset() + to.position() : 0;
      int count = file.read(bytes, from, wanted);
      if (count <= 0) return count;
      if (to.hasArray()) to.position(to.position() + count);
      else to.put(bytes, 0, count);
      return count;
    }

    @Override
    public int write(ByteBuffer from, long position) throws IOException {
      synchronized (file) {
        file.seek(position);
        return write(from);
      }
    }

    @Override
    public int write(ByteBuffer from) throws IOException {
      int count = from.remaining();
      synchronized (file) {
        if (from.hasArray()) {
          file.write(from.array(), from.arrayOffset() + from.position(), count);
          from.position(from.limit());
        } else {
          var bytes = new byte[count];
          from.get(bytes);
          file.write(bytes);
        }
      }
      return count;
    }

    @Override
    public long position() throws IOException {
      synchronized (file) {
        return file.getFilePointer();
      }
    }

    @Override
    public FileChannel position(long position) throws IOException {
      synchronized (file) {
        file.seek(position);
      }
      return this;
    }

    @Override
    public long size() throws IOException {
      return file.length();
    }

    @Override
    public FileChannel truncate(long size) throws IOException {
      synchronized (file) {
        if (size < file.length()) file.setLength(size);
      }
      return this;
    }

    @Override
    public void force(boolean metadata) throws IOException {
      file.getFD().sync();
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) throws IOException {
      return file.getChannel().tryLock(position, size, shared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
      file.close();
    }
  }
}
