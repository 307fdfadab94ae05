package org.branchbook.ui.kit;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.branchbook.base.Text;

/** A long work under way, as the status line shows it; all of it lives on the screen's thread. */
public final class LongWork {
  private final Text name;
  private final ReadOnlyDoubleWrapper share = new ReadOnlyDoubleWrapper(-1);
  private final ReadOnlyObjectWrapper<Text> doing;
  private final ReadOnlyBooleanWrapper stopping = new ReadOnlyBooleanWrapper();
  private final Runnable stop;

  LongWork(Text name, Runnable stop) {
    this.name = name;
    this.stop = stop;
    this.doing = new ReadOnlyObjectWrapper<>(name);
  }

  /** What the work is called. */
  public Text name() {
    return name;
  }

  /** How much is done, from 0 to 1; negative where nobody knows. */
  public ReadOnlyDoubleProperty share() {
    return share.getReadOnlyProperty();
  }

  /** What it is doing. */
  public ReadOnlyObjectProperty<Text> doing() {
    return doing.getReadOnlyProperty();
  }

  /** Whether it has been asked to stop. */
  public ReadOnlyBooleanProperty stopping() {
    return stopping.getReadOnlyProperty();
  }

  /** Asks the work to stop at its next safe place. */
  public void cancel() {
    stopping.set(true);
    stop.run();
  }

  void at(double share, Text doing) {
    this.share.set(share);
    this.doing.set(doing);
  }
}
