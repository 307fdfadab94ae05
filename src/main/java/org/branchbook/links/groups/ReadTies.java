package org.branchbook.links.groups;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.branchbook.links.LinkType;
import org.branchbook.links.graph.GraphLink;
import org.branchbook.links.graph.LinkGraph;
import org.branchbook.links.graph.Neighbourhood;
import org.branchbook.links.graph.Sight;

/** Reads out of links what they mean for groups. */
public final class ReadTies {
  /** The types that mean anything for groups. */
  public static final Set<LinkType> TYPES =
      Set.copyOf(
          EnumSet.of(
              LinkType.OWNER,
              LinkType.BOARD_RIGHT,
              LinkType.DOMINANT,
              LinkType.RECEIPTS,
              LinkType.EXPENDITURE,
              LinkType.KEY_BUYER,
              LinkType.FUNDING,
              LinkType.REPAYMENT,
              LinkType.GUARANTOR));

  private final GroupPolicy policy;

  public ReadTies(GroupPolicy policy) {
    this.policy = policy;
  }

  /** The links that count on a day. */
  public Sight sight(LocalDate day) {
    var all = Sight.on(day).of(TYPES);
    return policy.suspected() ? all : all.confirmed();
  }

  /** The ties of the whole graph; its nodes keep their numbers. */
  public Ties all(LinkGraph graph, LocalDate day) {
    var ties = new Ties.Builder(graph.nodes());
    var sight = sight(day);
    graph.links(
        link -> {
          if (sight.counts(graph, link)) tie(graph, link, graph.from(link), graph.to(link), ties);
        });
    return ties.build();
  }

  /** The ties of a part of it; the nodes are numbered by their places. */
  public Ties of(Neighbourhood part) {
    var ties = new Ties.Builder(part.nodes().length);
    for (int i = 0; i < part.links().length; i++)
      tie(part.graph(), part.links()[i], part.ends()[2 * i], part.ends()[2 * i + 1], ties);
    return ties.build();
  }

  private void tie(LinkGraph graph, int link, int from, int to, Ties.Builder ties) {
    switch (graph.type(link)) {
      case OWNER -> {
        int votes = graph.votes(link) == GraphLink.UNKNOWN ? graph.low(link) : graph.votes(link);
        if (votes > 0) ties.votes(from, to, votes, link);
      }
      case BOARD_RIGHT -> ties.decides(from, to, Ground.BOARD, link);
      case DOMINANT -> ties.decides(from, to, Ground.INFLUENCE, link);
      case RECEIPTS -> {
        if (reaches(graph, link, policy.receipts())) ties.depends(to, from, Ground.RECEIPTS, link);
      }
      case EXPENDITURE -> {
        if (reaches(graph, link, policy.expenditure()))
          ties.depends(to, from, Ground.EXPENDITURE, link);
      }
      case KEY_BUYER -> {
        // the type says already that much is sold to him and that he is hard to replace
        if (graph.low(link) == GraphLink.UNKNOWN || reaches(graph, link, policy.output()))
          ties.depends(to, from, Ground.BUYER, link);
      }
      case GUARANTOR -> {
        if (reaches(graph, link, policy.guarantee()))
          ties.depends(from, to, Ground.GUARANTEE, link);
      }
      case FUNDING -> ties.depends(to, from, Ground.FUNDING, link);
      case REPAYMENT -> ties.depends(to, from, Ground.REPAYMENT, link);
      default -> {}
    }
  }

  private static boolean reaches(LinkGraph graph, int link, int percent) {
    return graph.low(link) >= percent * GraphLink.PERCENT;
  }
}
