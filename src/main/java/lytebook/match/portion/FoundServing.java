package lytebook.match.portion;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import lytebook.log.LogColumn;
import lytebook.match.Serving;
import lytebook.match.Serving.GramsFrom;
import lytebook.match.UnplacedProblem;
import lytebook.problem.ProblemCode;

/** How much was eaten and what is wrong or in doubt about it. */
public record FoundServing(Serving helping, List<UnplacedProblem> findings) {
  /** A row that says nothing of an amount. */
  static final FoundServing UNSAID = new FoundServing(Serving.UNKNOWN, List.of());

  /** So many of a weight, with all that was assumed. */
  static FoundServing weighed(OptionalDouble number, UnitWeight weight, WrittenServing written) {
    List<UnplacedProblem> findings = new ArrayList<>(1);
    String taken = weight.taken();
    if (taken != null) {
      findings.add(
          UnplacedProblem.of(
              ProblemCode.PORTION_ASSUMED, LogColumn.UNIT, written.asWritten(), taken));
    }
    String said = written.assumed();
    if (said != null) {
      findings.add(
          UnplacedProblem.of(
              ProblemCode.PORTION_ASSUMED, LogColumn.AMOUNT, written.asWritten(), said));
    }
    return new FoundServing(
        new Serving(number, weight.unit(), OptionalDouble.of(weight.grams()), weight.from()),
        List.copyOf(findings));
  }

  /** An amount of which no grams can be told. */
  static FoundServing unknown(WrittenServing written) {
    return new FoundServing(unknownHelping(written), List.of());
  }

  /** An amount that cannot be used, and why. */
  static FoundServing unknown(WrittenServing written, UnplacedProblem finding) {
    return new FoundServing(unknownHelping(written), List.of(finding));
  }

  private static Serving unknownHelping(WrittenServing written) {
    return new Serving(
        OptionalDouble.empty(), written.unitText(), OptionalDouble.empty(), GramsFrom.UNKNOWN);
  }
}
