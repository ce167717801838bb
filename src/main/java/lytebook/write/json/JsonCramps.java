package lytebook.write.json;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import lytebook.cramp.ConfidenceInterval;
import lytebook.cramp.CrampComparison;
import lytebook.cramp.CrampCounts;
import lytebook.cramp.CrampReport;
import lytebook.cramp.Lag;

/** What a diary of cramps shows, as JSON: every comparison, whatever it shows. */
record JsonCramps(JsonFields json) {
  /** Writes the comparisons; none without a diary, and none where nothing can be compared. */
  void write(Optional<CrampReport> cramps) throws IOException {
    List<CrampComparison> links =
        cramps
            .filter(CrampReport::isCompared)
            .map(one -> one.findings().comparisons())
            .orElse(List.of());
    json.startArray("crampLinks");
    for (CrampComparison link : links) {
      link(link);
    }
    json.endArray();
  }

  private void link(CrampComparison link) throws IOException {
    CrampCounts counts = link.counts();
    json.startObject();
    json.text("nutrient", link.exposure().id());
    json.text("lag", link.lag() == Lag.THAT_NIGHT ? "that_night" : "next_night");
    json.number("threshold", link.threshold());
    json.text("unit", link.exposure().unit());
    json.whole("lowDays", counts.lowDays());
    json.whole("crampsAfterLow", counts.crampsAfterLow());
    json.whole("otherDays", counts.otherDays());
    json.whole("crampsAfterOther", counts.crampsAfterOther());
    json.number("difference", counts.difference());
    Optional<ConfidenceInterval> interval = counts.differenceInterval();
    if (interval.isPresent()) {
      json.startObject("interval");
      json.number("low", interval.get().low());
      json.number("high", interval.get().high());
      json.endObject();
    } else {
      json.nothing("interval");
    }
    json.number("adjustedP", link.adjustedP());
    json.text("finding", JsonReport.word(link.gate()));
    json.endObject();
  }
}
