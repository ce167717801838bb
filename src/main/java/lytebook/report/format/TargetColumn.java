package lytebook.report.format;

import java.util.List;

/** The headers of the Targets sheet that a later run reads back. */
public final class TargetColumn {
  /** The nutrient's name. */
  public static final String NUTRIENT = "Nutrient";

  /** The groups a row is for. */
  public static final String GROUPS = "For";

  /** What follows a figure's header where the published figure stands. */
  public static final String PUBLISHED = ", as published";

  /** The figures, in the order of {@link lytebook.assess.ReferenceRow.Figures#inOrder()}. */
  public static final List<String> FIGURES =
      List.of(
          "Needed by half (EAR, AR)",
          "Goal a day",
          "Upper limit",
          "Cut back from",
          "Shown only",
          "Day-to-day spread (SD)",
          "Spread as share of mean",
          "Spread of needs (SD)");

  private TargetColumn() {}
}
