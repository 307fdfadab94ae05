package org.branchbook.ui.kit.raster;

import java.util.Arrays;

/**
 * Draws anti-aliased shapes into a band of a picture; coordinates are the whole picture's, a
 * pixel's middle lies at a half. Colours are ARGB, not multiplied; the picture itself is opaque.
 */
public final class Brush {
  private static final int SUB = 4;
  private final int[] pixels;
  private final int width;
  private final int top;
  private final int bottom;
  private final float[] cover;
  private final float scale;
  private final float upper;
  private final float lower;

  Brush(int[] pixels, int width, int top, int bottom, float scale) {
    this.pixels = pixels;
    this.width = width;
    this.top = top;
    this.bottom = bottom;
    cover = new float[width];
    this.scale = scale;
    upper = top / scale;
    lower = bottom / scale;
  }

  /** Whether anything between these heights can be seen here. */
  public boolean touches(float from, float to) {
    return to >= upper && from < lower;
  }

  /** Fills the band. */
  public void clear(int argb) {
    Arrays.fill(pixels, top * width, bottom * width, argb | 0xff000000);
  }

  /** A straight line of a width in pixels; what is thinner than one is paler instead. */
  public void line(float fromX, float fromY, float toX, float toY, float wide, int argb) {
    float x0 = fromX * scale;
    float y0 = fromY * scale;
    float x1 = toX * scale;
    float y1 = toY * scale;
    float thick = wide * scale;
    float half = Math.max(1, thick) / 2 + 1;
    if (Math.max(y0, y1) + half < top || Math.min(y0, y1) - half >= bottom) return;
    if (Math.max(x0, x1) + half < 0 || Math.min(x0, x1) - half >= width) return;
    float alpha = (argb >>> 24) * Math.min(1, thick) / 255f;
    if (alpha < 0.004f) return;
    if (Math.abs(x1 - x0) >= Math.abs(y1 - y0)) {
      if (x0 <= x1) flat(x0, y0, x1, y1, thick, argb, alpha);
      else flat(x1, y1, x0, y0, thick, argb, alpha);
    } else if (y0 <= y1) steep(x0, y0, x1, y1, thick, argb, alpha);
    else steep(x1, y1, x0, y0, thick, argb, alpha);
  }

  /** Wider than high: column by column. */
  private void flat(float x0, float y0, float x1, float y1, float thick, int argb, float alpha) {
    float slope = x1 == x0 ? 0 : (y1 - y0) / (x1 - x0);
    float high = Math.max(1, thick) * (float) Math.sqrt(1 + slope * slope) / 2;
    // only the columns in which the line passes through the band
    float from = x0;
    float to = x1;
    if (slope > 1e-4f || slope < -1e-4f) {
      float one = x0 + (top - high - 1 - y0) / slope;
      float other = x0 + (bottom + high + 1 - y0) / slope;
      from = Math.max(from, Math.min(one, other));
      to = Math.min(to, Math.max(one, other));
    }
    int first = Math.max(0, (int) Math.floor(from));
    int last = Math.min(width - 1, (int) Math.floor(to));
    int rb = argb & 0xff00ff;
    int g = argb & 0xff00;
    if (thick <= 1.25f) {
      thinFlat(x0, y0, x1, slope, first, last, rb, g, Math.round(alpha * 256));
      return;
    }
    for (int x = first; x <= last; x++) {
      float seen = Math.min(x + 1, x1) - Math.max(x, x0);
      if (seen <= 0) continue;
      float middle = y0 + (x + 0.5f - x0) * slope;
      int low = Math.max(top, (int) Math.floor(middle - high));
      int high1 = Math.min(bottom - 1, (int) Math.floor(middle + high));
      for (int y = low; y <= high1; y++) {
        float covered = Math.min(y + 1, middle + high) - Math.max(y, middle - high);
        point(x, y, rb, g, (int) (256 * alpha * seen * Math.min(1, covered)));
      }
    }
  }

  /** Each column's ink is divided between the two pixels that the line passes between. */
  private void thinFlat(
      float x0, float y0, float x1, float slope, int first, int last, int rb, int g, int strong) {
    int begin = Math.max(first, (int) Math.ceil(x0));
    int end = Math.min(last, (int) Math.floor(x1) - 1);
    int y = Math.round((y0 + (begin + 0.5f - x0) * slope - 0.5f) * 65536);
    int step = Math.round(slope * 65536);
    // an end covers its column in part
    if (begin > first) tip(begin - 1, y - step, rb, g, Math.min(begin, x1) - x0, strong);
    int far = y + (end - begin + 1) * step;
    if (end < last && end >= begin - 1 && x1 > end + 1)
      tip(end + 1, far, rb, g, x1 - end - 1, strong);
    int highest = Math.min(y, far) >> 16;
    int lowest = Math.max(y, far) >> 16;
    if (highest >= top && lowest + 1 < bottom) {
      for (int x = begin; x <= end; x++, y += step) {
        int part = (y >> 8 & 255) * strong >> 8;
        int at = (y >> 16) * width + x;
        pixels[at] = mix(pixels[at], rb, g, strong - part);
        pixels[at + width] = mix(pixels[at + width], rb, g, part);
      }
      return;
    }
    for (int x = begin; x <= end; x++, y += step) {
      int row = y >> 16;
      int part = (y >> 8 & 255) * strong >> 8;
      int at = row * width + x;
      if (row >= top && row < bottom) pixels[at] = mix(pixels[at], rb, g, strong - part);
      if (row + 1 >= top && row + 1 < bottom)
        pixels[at + width] = mix(pixels[at + width], rb, g, part);
    }
  }

  private void tip(int x, int y, int rb, int g, float seen, int strong) {
    int full = (int) (strong * Math.clamp(seen, 0f, 1f));
    int part = (y >> 8 & 255) * full >> 8;
    point(x, y >> 16, rb, g, full - part);
    point(x, (y >> 16) + 1, rb, g, part);
  }

  private void thinSteep(
      float x0, float y0, float y1, float slope, int first, int last, int rb, int g, int strong) {
    int begin = Math.max(first, (int) Math.ceil(y0));
    int end = Math.min(last, (int) Math.floor(y1) - 1);
    int x = Math.round((x0 + (begin + 0.5f - y0) * slope - 0.5f) * 65536);
    int step = Math.round(slope * 65536);
    if (begin > first) cap(x - step, begin - 1, rb, g, Math.min(begin, y1) - y0, strong);
    int far = x + (end - begin + 1) * step;
    if (end < last && end >= begin - 1 && y1 > end + 1)
      cap(far, end + 1, rb, g, y1 - end - 1, strong);
    if (Math.min(x, far) >= 0 && Math.max(x, far) >> 16 < width - 1) {
      int row = begin * width;
      for (int y = begin; y <= end; y++, x += step, row += width) {
        int part = (x >> 8 & 255) * strong >> 8;
        int at = row + (x >> 16);
        pixels[at] = mix(pixels[at], rb, g, strong - part);
        pixels[at + 1] = mix(pixels[at + 1], rb, g, part);
      }
      return;
    }
    for (int y = begin; y <= end; y++, x += step) {
      int part = (x >> 8 & 255) * strong >> 8;
      point(x >> 16, y, rb, g, strong - part);
      point((x >> 16) + 1, y, rb, g, part);
    }
  }

  private void cap(int x, int y, int rb, int g, float seen, int strong) {
    int full = (int) (strong * Math.clamp(seen, 0f, 1f));
    int part = (x >> 8 & 255) * full >> 8;
    point(x >> 16, y, rb, g, full - part);
    point((x >> 16) + 1, y, rb, g, part);
  }

  /** Higher than wide: row by row. */
  private void steep(float x0, float y0, float x1, float y1, float thick, int argb, float alpha) {
    float slope = (x1 - x0) / (y1 - y0);
    float wide = Math.max(1, thick) * (float) Math.sqrt(1 + slope * slope) / 2;
    int first = Math.max(top, (int) Math.floor(y0));
    int last = Math.min(bottom - 1, (int) Math.floor(y1));
    int rb = argb & 0xff00ff;
    int g = argb & 0xff00;
    if (thick <= 1.25f) {
      thinSteep(x0, y0, y1, slope, first, last, rb, g, Math.round(alpha * 256));
      return;
    }
    for (int y = first; y <= last; y++) {
      float seen = Math.min(y + 1, y1) - Math.max(y, y0);
      if (seen <= 0) continue;
      float middle = x0 + (y + 0.5f - y0) * slope;
      int left = Math.max(0, (int) Math.floor(middle - wide));
      int right = Math.min(width - 1, (int) Math.floor(middle + wide));
      for (int x = left; x <= right; x++) {
        float covered = Math.min(x + 1, middle + wide) - Math.max(x, middle - wide);
        point(x, y, rb, g, (int) (256 * alpha * seen * Math.min(1, covered)));
      }
    }
  }

  /** A filled disc. */
  public void disc(float cx, float cy, float radius, int argb) {
    ring(cx, cy, radius, radius, argb);
  }

  /** A ring that lies so thick within the radius. */
  public void ring(float x, float y, float r, float wide, int argb) {
    if (!touches(y - r - 1, y + r + 1)) return;
    circle(x * scale, y * scale, r * scale, wide * scale, argb);
  }

  private void circle(float cx, float cy, float radius, float thick, int argb) {
    int from = Math.max(top, (int) Math.floor(cy - radius - 0.5f));
    int to = Math.min(bottom - 1, (int) Math.floor(cy + radius + 0.5f));
    int rb = argb & 0xff00ff;
    int g = argb & 0xff00;
    int alpha = strength(argb);
    boolean full = thick >= radius;
    float hole = radius - thick;
    for (int y = from; y <= to; y++) {
      float dy = y + 0.5f - cy;
      float square = (radius + 0.5f) * (radius + 0.5f) - dy * dy;
      if (square <= 0) continue;
      float reach = (float) Math.sqrt(square);
      float inside = (radius - 0.5f) * (radius - 0.5f) - dy * dy;
      float sure = full && inside > 0 ? (float) Math.sqrt(inside) : -1;
      int left = Math.max(0, (int) Math.floor(cx - reach));
      int right = Math.min(width - 1, (int) Math.floor(cx + reach));
      for (int x = left; x <= right; x++) {
        float dx = Math.abs(x + 0.5f - cx);
        int at = y * width + x;
        if (dx <= sure) {
          pixels[at] = mix(pixels[at], rb, g, alpha);
          continue;
        }
        float far = (float) Math.sqrt(dx * dx + dy * dy);
        float covered = Math.clamp(radius + 0.5f - far, 0f, 1f);
        if (!full) covered -= Math.clamp(hole + 0.5f - far, 0f, 1f);
        if (covered > 0) pixels[at] = mix(pixels[at], rb, g, (int) (alpha * covered));
      }
    }
  }

  /** A filled rectangle with round corners, about its middle. */
  public void box(float cx, float cy, float halfWide, float halfHigh, float round, int argb) {
    frame(cx, cy, halfWide, halfHigh, round, Float.MAX_VALUE, argb);
  }

  /** The border of such a rectangle, so thick, within it. */
  public void frame(
      float x, float y, float wide, float high, float corner, float border, int argb) {
    if (!touches(y - high - 1, y + high + 1)) return;
    rectangle(
        x * scale,
        y * scale,
        wide * scale,
        high * scale,
        corner * scale,
        border == Float.MAX_VALUE ? border : border * scale,
        argb);
  }

  private void rectangle(
      float cx, float cy, float halfWide, float halfHigh, float round, float thick, int argb) {
    int from = Math.max(top, (int) Math.floor(cy - halfHigh - 0.5f));
    int to = Math.min(bottom - 1, (int) Math.floor(cy + halfHigh + 0.5f));
    int left = Math.max(0, (int) Math.floor(cx - halfWide - 0.5f));
    int right = Math.min(width - 1, (int) Math.floor(cx + halfWide + 0.5f));
    int rb = argb & 0xff00ff;
    int g = argb & 0xff00;
    int alpha = strength(argb);
    for (int y = from; y <= to; y++) {
      float qy = Math.abs(y + 0.5f - cy) - halfHigh + round;
      for (int x = left; x <= right; x++) {
        float qx = Math.abs(x + 0.5f - cx) - halfWide + round;
        float out =
            qx > 0 && qy > 0
                ? (float) Math.sqrt(qx * qx + qy * qy) - round
                : Math.max(qx, qy) - round;
        float covered = Math.clamp(0.5f - out, 0f, 1f);
        if (thick < Float.MAX_VALUE) covered -= Math.clamp(0.5f - out - thick, 0f, 1f);
        if (covered > 0) {
          int at = y * width + x;
          pixels[at] = mix(pixels[at], rb, g, (int) (alpha * covered));
        }
      }
    }
  }

  /** A filled convex polygon of the first corners given. */
  public void polygon(float[] x, float[] y, int corners, int argb) {
    float low = Float.MAX_VALUE;
    float high = -Float.MAX_VALUE;
    for (int i = 0; i < corners; i++) {
      low = Math.min(low, y[i]);
      high = Math.max(high, y[i]);
    }
    if (!touches(low, high)) return;
    var xs = new float[corners];
    var ys = new float[corners];
    for (int i = 0; i < corners; i++) {
      xs[i] = x[i] * scale;
      ys[i] = y[i] * scale;
    }
    corner(xs, ys, low * scale, high * scale, argb);
  }

  private void corner(float[] xs, float[] ys, float low, float high, int argb) {
    int corners = xs.length;
    int rb = argb & 0xff00ff;
    int g = argb & 0xff00;
    int alpha = strength(argb);
    int to = Math.min(bottom - 1, (int) Math.floor(high));
    for (int y = Math.max(top, (int) Math.floor(low)); y <= to; y++) {
      int from = width;
      int until = -1;
      for (int s = 0; s < SUB; s++) {
        float at = y + (s + 0.5f) / SUB;
        float left = Float.MAX_VALUE;
        float right = -Float.MAX_VALUE;
        for (int i = 0, k = corners - 1; i < corners; k = i++)
          if (ys[i] <= at != ys[k] <= at) {
            float x = xs[i] + (at - ys[i]) / (ys[k] - ys[i]) * (xs[k] - xs[i]);
            left = Math.min(left, x);
            right = Math.max(right, x);
          }
        left = Math.max(0, left);
        right = Math.min(width, right);
        if (left >= right) continue;
        int first = (int) left;
        int last = Math.min(width - 1, (int) right);
        from = Math.min(from, first);
        until = Math.max(until, last);
        for (int x = first; x <= last; x++)
          cover[x] += (Math.min(x + 1, right) - Math.max(x, left)) / SUB;
      }
      for (int x = from; x <= until; x++) {
        point(x, y, rb, g, (int) (alpha * Math.min(1, cover[x])));
        cover[x] = 0;
      }
    }
  }

  /** From 0 to 256. */
  private static int strength(int argb) {
    int alpha = argb >>> 24;
    return alpha + (alpha >> 7);
  }

  private void point(int x, int y, int rb, int g, int alpha) {
    if (y < top || y >= bottom || x < 0 || x >= width) return;
    int at = y * width + x;
    pixels[at] = mix(pixels[at], rb, g, alpha);
  }

  /** Red with blue and green by themselves: two channels by one multiplication. */
  private static int mix(int under, int rb, int g, int alpha) {
    int underRb = under & 0xff00ff;
    int underG = under & 0xff00;
    return 0xff000000
        | underRb + ((rb - underRb) * alpha >> 8) & 0xff00ff
        | underG + ((g - underG) * alpha >> 8) & 0xff00;
  }
}
