package lytebook.report.format;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import lytebook.report.book.Value;

/**
 * The words by which a later run finds its way in a report, as that report has them: headers and
 * one choice, each by a key that stays when the words change. Those of this version are found
 * whatever the report says.
 *
 * @param byKey the report's own words; a key that is missing has the words of this version
 */
public record ReportWords(Map<String, String> byKey) {
  /** Nothing is known of the words: they are taken for those of this version. */
  public static final ReportWords NONE = new ReportWords(Map.of());

  /** A sheet that is read back. */
  public enum ReadSheet {
    LOG,
    REVIEW,
    TARGETS,
    PLAN;

    /** Its headers in this version, by their keys. */
    private Map<String, String> headers() {
      return switch (this) {
        case LOG -> LogEditColumn.BY_KEY;
        case REVIEW ->
            Arrays.stream(ReviewColumn.values())
                .collect(Collectors.toMap(ReviewColumn::name, ReviewColumn::header));
        case TARGETS -> TargetColumn.BY_KEY;
        case PLAN -> PlanColumn.BY_KEY;
      };
    }
  }

  private static final String NO_TO_AN_IDEA = "PLAN.USE.NO";

  public ReportWords {
    byKey = Map.copyOf(byKey);
  }

  /** The words of this version. */
  static ReportWords ofThisVersion() {
    Map<String, String> words = new HashMap<>();
    for (ReadSheet sheet : ReadSheet.values()) {
      sheet.headers().forEach((key, header) -> words.put(key(sheet, key), header));
    }
    words.put(NO_TO_AN_IDEA, PlanColumn.NO);
    return new ReportWords(words);
  }

  private static String key(ReadSheet sheet, String column) {
    return sheet + "." + column;
  }

  List<StateFact> facts() {
    return new TreeMap<>(byKey)
        .entrySet().stream()
            .map(one -> new StateFact(StateKey.WORDS, one.getKey(), Value.of(one.getValue())))
            .toList();
  }

  /** Turns a header as a sheet of the report has it into that of this version. */
  public UnaryOperator<String> headers(ReadSheet sheet) {
    Map<String, String> ours = new HashMap<>();
    sheet
        .headers()
        .forEach((key, header) -> ours.put(byKey.getOrDefault(key(sheet, key), header), header));
    // What an edited state sheet says comes after what the sheet itself shows.
    sheet.headers().values().forEach(header -> ours.put(header, header));
    return written -> ours.getOrDefault(written, written);
  }

  /** Whether a cell says that an idea of the plan is not used. */
  public boolean isNo(String use) {
    return use.equalsIgnoreCase(PlanColumn.NO)
        || use.equalsIgnoreCase(byKey.getOrDefault(NO_TO_AN_IDEA, PlanColumn.NO));
  }
}
