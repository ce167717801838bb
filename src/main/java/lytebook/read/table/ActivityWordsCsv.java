package lytebook.read.table;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import lytebook.log.ActivityEntry.Effort;
import lytebook.log.ActivityEntry.Heat;
import lytebook.log.diary.ActivityWords;
import lytebook.log.diary.ActivityWords.ActivityColumn;
import lytebook.log.diary.ActivityWords.MeasuredIn;
import lytebook.text.TextFolding;

/** Reads the words of an activity diary, {@code activity-words.csv}. */
final class ActivityWordsCsv {
  private ActivityWordsCsv() {}

  static ActivityWords fromClassPath() {
    Map<String, ActivityWords.ActivityHeader> headers = new HashMap<>();
    Map<MeasuredIn, Map<String, Double>> units = new EnumMap<>(MeasuredIn.class);
    Map<String, Effort> efforts = new HashMap<>();
    Map<String, Heat> heats = new HashMap<>();
    Set<String> rest = new HashSet<>();
    for (Tables.TableRow row : Tables.fromClassPath("activity-words.csv")) {
      String word = TextFolding.fold(row.text("text"));
      String means = row.text("means");
      double factor = row.number("factor").orElse(1);
      switch (row.text("about")) {
        case "HEADER" ->
            headers.put(
                word, new ActivityWords.ActivityHeader(ActivityColumn.valueOf(means), factor));
        case "UNIT" ->
            units
                .computeIfAbsent(MeasuredIn.valueOf(means), measure -> new HashMap<>())
                .put(word, factor);
        case "EFFORT" -> efforts.put(word, Effort.valueOf(means));
        case "HEAT" -> heats.put(word, Heat.valueOf(means));
        case "REST" -> rest.add(word);
        default -> throw row.fault("about what?");
      }
    }
    return new ActivityWords(headers, units, efforts, heats, rest);
  }
}
