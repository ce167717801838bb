package lytebook.write.json;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import lytebook.cramp.CrampComparison;
import lytebook.cramp.CrampCounts;
import lytebook.cramp.CrampReport;

/** What a diary of cramps shows, as JSON: every comparison, whatever it shows. */
record JsonCramps(JsonFields json) {
  /** Writes the comparisons; none without a diary, and none where nothing can be compared. */
  void write(Optional<CrampReport> cramps) throws IOException {
    List<CrampComparison> links =
        cramps
            .filter(CrampReport::isCompared)
            .map(one -> one.findings().comparisons())
            .orElse(List.of());
    json.objects("crampLinks", links, this::link);
  }

  private void link(CrampComparison link) throws IOException {
    CrampCounts counts = link.counts();
    json.text("nutrient", link.exposure().id());
    json.word("lag", link.lag());
    json.number("threshold", link.threshold());
    json.text("unit", link.exposure().unit());
    json.whole("lowDays", counts.lowDays());
    json.whole("crampsAfterLow", counts.crampsAfterLow());
    json.whole("otherDays", counts.otherDays());
    json.whole("crampsAfterOther", counts.crampsAfterOther());
    json.number("difference", counts.difference());
    json.object(
        "interval",
        counts.differenceInterval().orElse(null),
        interval -> {
          json.number("low", interval.low());
          json.number("high", interval.high());
        });
    json.number("adjustedP", link.adjustedP());
    json.word("finding", link.gate());
  }
}
