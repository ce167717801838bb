package lytebook.report.format;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

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

  /** The nutrient's id. */
  public static final String NUTRIENT_ID = "Nutrient id";

  /** The key of the groups. */
  public static final String GROUPS_KEY = "Groups";

  private static final List<String> FIGURE_KEYS =
      List.of(
          "REQUIREMENT",
          "GOAL",
          "UPPER_LIMIT",
          "CUT_BACK",
          "INFORMATION",
          "SD_DAYS",
          "SD_SHARE",
          "SD_REQUIREMENT");

  /** The headers by keys that stay when the words change. */
  static final Map<String, String> BY_KEY = byKey();

  private TargetColumn() {}

  private static Map<String, String> byKey() {
    Map<String, String> headers = new HashMap<>();
    headers.put("NUTRIENT", NUTRIENT);
    headers.put("GROUPS", GROUPS);
    headers.put("NUTRIENT_ID", NUTRIENT_ID);
    headers.put("GROUPS_KEY", GROUPS_KEY);
    for (int i = 0; i < FIGURES.size(); i++) {
      headers.put(FIGURE_KEYS.get(i), FIGURES.get(i));
      headers.put(FIGURE_KEYS.get(i) + "_PUBLISHED", FIGURES.get(i) + PUBLISHED);
    }
    return headers;
  }
}
