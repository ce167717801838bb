package lytebook.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * The choice of a day solved by ojAlgo's integer solver. It stops after a time, and has called
 * choices with an answer infeasible: only an answer that checks out says anything.
 */
final class IntegerPeer {
  private static final long MOST_MILLIS = 1_500;

  private IntegerPeer() {}

  /** Options that it takes; empty without an answer. */
  static Optional<List<Integer>> best(DayModel day) {
    ExpressionsBasedModel program = new ExpressionsBasedModel();
    program.options.time_abort = MOST_MILLIS;
    program.options.time_suffice = MOST_MILLIS;
    Variable[] takes = new Variable[day.options().size()];
    Map<String, Expression> ofFood = new HashMap<>();
    Expression most = program.newExpression("most").upper(day.most());
    for (int i = 0; i < takes.length; i++) {
      takes[i] = program.newVariable("x" + i).binary().weight(-day.cost()[i]);
      most.set(takes[i], 1);
      for (String food : day.options().get(i).subjects()) {
        ofFood
            .computeIfAbsent(food, any -> program.newExpression("food " + any).upper(1))
            .set(takes[i], 1);
      }
    }
    for (int n = 0; n < day.needs(); n++) {
      Variable closed = program.newVariable("closed" + n).lower(-9).upper(1);
      closed.weight(day.points()[n]);
      row(program, "need" + n, takes, day.credit()[n]).set(closed, -1).lower(0);
    }
    for (int k = 0; k < day.ceilings(); k++) {
      row(program, "ceiling" + k, takes, day.adds()[k]).upper(day.room()[k]);
    }
    for (int g = 0; g < day.mostOfGroup().length; g++) {
      Expression group = program.newExpression("group" + g).upper(day.mostOfGroup()[g]);
      for (int i = 0; i < takes.length; i++) {
        if (day.group()[i] == g) {
          group.set(takes[i], 1);
        }
      }
    }
    Optimisation.Result result = program.maximise();
    if (!result.getState().isFeasible()) {
      return Optional.empty();
    }
    List<Integer> taken = new ArrayList<>();
    for (int i = 0; i < takes.length; i++) {
      if (result.doubleValue(i) > 0.5) {
        taken.add(i);
      }
    }
    return Optional.of(taken);
  }

  private static Expression row(
      ExpressionsBasedModel program, String name, Variable[] takes, double[] factors) {
    Expression row = program.newExpression(name);
    for (int i = 0; i < takes.length; i++) {
      if (factors[i] != 0) {
        row.set(takes[i], factors[i]);
      }
    }
    return row;
  }
}
