package com.sun.glass.ui.unseen;

import com.sun.glass.ui.Application;
import com.sun.glass.ui.Pixels;
import com.sun.glass.ui.View;
import com.sun.glass.ui.headless.HeadlessApplication;
import com.sun.glass.ui.headless.HeadlessPlatformFactory;
import com.sun.glass.ui.headless.HeadlessView;

/**
 * JavaFX's platform without a display, less its copying of every frame, pixel by pixel, into a
 * screen at which nobody looks: that was two thirds of all the work of the tests with windows. The
 * toolkit finds it by the property {@code glass.platform=Unseen}.
 */
public final class UnseenPlatformFactory extends HeadlessPlatformFactory {
  @Override
  public Application createApplication() {
    return new HeadlessApplication() {
      @Override
      public View createView() {
        return new HeadlessView() {
          @Override
          protected void _uploadPixels(long view, Pixels frame) {}
        };
      }
    };
  }
}
