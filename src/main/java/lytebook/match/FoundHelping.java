package lytebook.match;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import lytebook.log.LogColumn;
import lytebook.problem.ProblemCode;

/** How much was eaten and what is wrong or in doubt about it. */
record FoundHelping(Helping helping, List<Finding> findings) {
  /** A row that says nothing of an amount. */
  static final FoundHelping UNSAID = new FoundHelping(Helping.UNKNOWN, List.of());

  /** So many of a weight, with all that was assumed. */
  static FoundHelping weighed(OptionalDouble number, Weight weight, WrittenHelping written) {
    List<Finding> findings = new ArrayList<>(1);
    String taken = weight.taken();
    if (taken != null) {
      findings.add(
          Finding.of(ProblemCode.PORTION_ASSUMED, LogColumn.UNIT, written.asWritten(), taken));
    }
    String said = written.assumed();
    if (said != null) {
      findings.add(
          Finding.of(ProblemCode.PORTION_ASSUMED, LogColumn.AMOUNT, written.asWritten(), said));
    }
    return new FoundHelping(
        new Helping(number, weight.unit(), OptionalDouble.of(weight.grams()), weight.from()),
        List.copyOf(findings));
  }

  /** An amount of which no grams can be told. */
  static FoundHelping unknown(WrittenHelping written) {
    return new FoundHelping(unknownHelping(written), List.of());
  }

  /** An amount that cannot be used, and why. */
  static FoundHelping unknown(WrittenHelping written, Finding finding) {
    return new FoundHelping(unknownHelping(written), List.of(finding));
  }

  private static Helping unknownHelping(WrittenHelping written) {
    return new Helping(
        OptionalDouble.empty(), written.unitText(), OptionalDouble.empty(), Helping.From.UNKNOWN);
  }
}
