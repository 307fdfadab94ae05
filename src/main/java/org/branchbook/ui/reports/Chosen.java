package org.branchbook.ui.reports;

import java.util.List;
import org.branchbook.base.Text;
import org.branchbook.reports.Figure;

/** A figure that was chosen: what it counts, its name and how great it is. */
record Chosen(Figure figure, List<Text> names, long number) {}
