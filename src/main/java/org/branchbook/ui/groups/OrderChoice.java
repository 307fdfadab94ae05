package org.branchbook.ui.groups;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.branchbook.links.register.RegisterFilter.Order;
import org.jspecify.annotations.Nullable;

/** An order as a chip's menu chooses it: null for the usual one. */
final class OrderChoice extends SimpleObjectProperty<@Nullable Order> {
  private final ObjectProperty<Order> order;

  OrderChoice(ObjectProperty<Order> order) {
    super(order.get() == Order.OWED ? null : order.get());
    this.order = order;
  }

  @Override
  public void set(@Nullable Order now) {
    super.set(now);
    order.set(now == null ? Order.OWED : now);
  }
}
