package lytebook.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import lytebook.cramp.ConfidenceInterval;
import lytebook.cramp.CrampComparison;
import lytebook.cramp.CrampCounts;
import lytebook.cramp.CrampReport;
import lytebook.cramp.FindingLevel;
import lytebook.cramp.Lag;
import lytebook.nutrient.Nutrient;

/** What is said of a diary of cramps: to the client in plain words, and to professionals. */
public record CrampSentences(CrampReport cramps, Sentences sentences) {
  private static final String CLIENT = "client";
  private static final String PROFESSIONAL = "professional";

  /** Key of a sentence of {@code cramp-words.csv}. */
  public static String key(String gate, String reader) {
    return "cramp_gate." + gate.toLowerCase(Locale.ROOT) + "." + reader;
  }

  /** The one sentence that matters most. */
  public String overall() {
    Optional<CrampComparison> pattern = cramps.pattern();
    return pattern.isPresent() ? client(pattern.get()) : say(overallGate(), CLIENT);
  }

  private String overallGate() {
    if (cramps.under19()) {
      return "UNDER_19";
    }
    if (cramps.answered() == 0) {
      return FindingLevel.TOO_EARLY.name();
    }
    if (cramps.crampNights() == 0) {
      return "NO_CRAMP";
    }
    if (cramps.noneNights() == 0) {
      return "NO_RATE";
    }
    return cramps.compared().isEmpty() ? "HELD_BACK" : cramps.gate().name();
  }

  /** How many looks were taken; always said where something is compared. */
  public String always() {
    return say("ALWAYS", CLIENT, cramps.findings().familySize());
  }

  /** One sentence on a nutrient for Summary; empty where nothing may be said of it. */
  public Optional<String> of(Nutrient nutrient) {
    List<CrampComparison> both = cramps.of(nutrient);
    if (both.isEmpty() || !cramps.isCompared()) {
      return Optional.empty();
    }
    CrampComparison shown =
        both.stream()
            .filter(one -> one.gate() == FindingLevel.PATTERN)
            .findFirst()
            .orElse(both.get(0));
    CrampCounts counts = shown.counts();
    if (shown.gate() == FindingLevel.PATTERN) {
      return Optional.of(client(shown));
    }
    return Optional.of(
        counts.lowDays() == 0 || counts.otherDays() == 0
            ? sentences.say("cramps.of_nutrient_none", nutrient.name())
            : sentences
                .say(
                    "cramps.of_nutrient",
                    nutrient.name(),
                    counts.crampsAfterLow(),
                    counts.lowDays(),
                    counts.crampsAfterOther(),
                    counts.otherDays(),
                    shown.gate().isTested() ? client(shown) : "")
                .strip());
  }

  /** Counts after an unusual effort the day before; empty where there are none to compare. */
  public String effort() {
    return cramps.described().stream()
        .filter(one -> one.factor() == CrampReport.Factor.UNUSUAL_EFFORT)
        .map(CrampReport.DescribedFactor::counts)
        .filter(counts -> counts.lowDays() > 0 && counts.otherDays() > 0)
        .map(
            counts ->
                sentences.say(
                    "cramps.after_effort",
                    counts.crampsAfterLow(),
                    counts.lowDays(),
                    counts.crampsAfterOther(),
                    counts.otherDays()))
        .findFirst()
        .orElse("");
  }

  /** What a client is told of one comparison. */
  public String client(CrampComparison one) {
    CrampCounts counts = one.counts();
    return say(
        one.gate().name(),
        CLIENT,
        one.exposure().name().toLowerCase(Locale.ROOT),
        Math.round(one.threshold().orElse(0)),
        one.exposure().unit(),
        counts.crampsAfterLow(),
        counts.lowDays(),
        counts.crampsAfterOther(),
        counts.otherDays(),
        night(one.lag()));
  }

  /** Which night a day is set beside, in words. */
  public String night(Lag lag) {
    return sentences.say(lag == Lag.THAT_NIGHT ? "cramps.that_night" : "cramps.next_night");
  }

  /** The same in two words. */
  public String nightShort(Lag lag) {
    return sentences.say(
        lag == Lag.THAT_NIGHT ? "cramps.that_night_short" : "cramps.next_night_short");
  }

  /** A nutrient and the night it is set beside: {@code Fluid, same night}. */
  public String pair(CrampComparison one) {
    return one.exposure().name() + ", " + nightShort(one.lag());
  }

  /** The lines for professionals: the family, then each comparison. */
  public List<String> professional() {
    List<String> lines = new ArrayList<>();
    if (!cramps.isCompared()) {
      lines.add(say(overallGate(), PROFESSIONAL));
      return lines;
    }
    lines.add(say("ALWAYS", PROFESSIONAL, cramps.findings().familySize()));
    cramps.findings().comparisons().forEach(one -> lines.add(professional(one)));
    return lines;
  }

  private String professional(CrampComparison one) {
    CrampCounts counts = one.counts();
    String what =
        say(one.gate().name(), PROFESSIONAL, p(one.adjustedP()), cramps.findings().familySize());
    ConfidenceInterval interval = counts.differenceInterval().orElse(null);
    if (interval == null) {
      return sentences.say(
          "cramps.professional_short", one.exposure().name(), nightShort(one.lag()), what);
    }
    String line =
        sentences.say(
            "cramps.professional",
            one.exposure().name(),
            nightShort(one.lag()),
            what,
            points(counts.difference().orElseThrow()),
            points(interval.low()),
            points(interval.high()),
            decimals(one.phi()));
    return one.gate().isTested() ? line + " " + unadjusted(counts) : line;
  }

  private String unadjusted(CrampCounts counts) {
    OptionalDouble ratio = counts.rateRatio();
    return sentences.say(
        "cramps.unadjusted",
        p(counts.fisherP()),
        p(counts.midP()),
        ratio.isPresent() ? decimals(ratio.getAsDouble()) : "cannot be told");
  }

  private String say(String gate, String reader, Object... parts) {
    return sentences.say(key(gate, reader), parts);
  }

  private static long points(double share) {
    return Math.round(100 * share);
  }

  private static String decimals(double number) {
    return String.format(Locale.ROOT, "%.2f", number);
  }

  /** A p to two digits, three where it is small. */
  private static String p(OptionalDouble p) {
    if (p.isEmpty()) {
      return "";
    }
    double value = p.getAsDouble();
    return value < 0.001
        ? "under 0.001"
        : String.format(Locale.ROOT, value < 0.1 ? "%.3f" : "%.2f", value);
  }
}
