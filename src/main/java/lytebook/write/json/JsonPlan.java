package lytebook.write.json;

import java.io.IOException;
import java.util.function.ToDoubleFunction;
import lytebook.nutrient.Nutrient;
import lytebook.nutrient.Nutrients;
import lytebook.plan.Idea;
import lytebook.plan.IntakeLimit;
import lytebook.plan.NutrientGap;
import lytebook.plan.Plan;

/**
 * The plan of a week as JSON: what it was made for, its ideas and menus, and what it leaves open.
 */
record JsonPlan(JsonFields json, Nutrients nutrients) {
  void write(Plan plan) throws IOException {
    json.startObject("plan");
    json.text("outcome", JsonReport.word(plan.outcome()));
    json.text("firstDay", plan.firstDay().toString());
    json.bool("edited", plan.edited());
    json.startArray("needs");
    for (NutrientGap need : plan.needs()) {
      need(need, plan.closed(need));
    }
    json.endArray();
    json.startArray("ceilings");
    for (IntakeLimit ceiling : plan.ceilings()) {
      if (isShown(ceiling, plan)) {
        ceiling(ceiling);
      }
    }
    json.endArray();
    json.startArray("ideas");
    for (Idea idea : plan.ideas()) {
      idea(idea, plan);
    }
    json.endArray();
    json.startArray("menus");
    for (Plan.Menu menu : plan.menus()) {
      menu(menu, plan);
    }
    json.endArray();
    json.startArray("open");
    for (Plan.UnmetGap rest : plan.rests()) {
      rest(rest);
    }
    json.endArray();
    json.startArray("notes");
    for (Plan.Note note : plan.notes()) {
      json.startObject();
      json.text("kind", JsonReport.word(note.kind()));
      json.texts("words", note.words());
      json.endObject();
    }
    json.endArray();
    json.bool("proven", plan.search().proven());
    json.endObject();
  }

  private void need(NutrientGap need, double closed) throws IOException {
    json.startObject();
    json.text("nutrient", need.nutrient().id());
    json.number("usual", need.usual());
    json.number("goal", need.goal());
    json.number("gap", need.gap());
    json.number("closed", closed);
    json.endObject();
  }

  /** Of what is held back no level is shown but one that someone set for the person. */
  private static boolean isShown(IntakeLimit ceiling, Plan plan) {
    return ceiling.kind() == IntakeLimit.LimitOrigin.HELD_BACK
        || ceiling.kind() == IntakeLimit.LimitOrigin.OWN_LIMIT
        || plan.ceilings().stream()
            .filter(one -> one.nutrient().equals(ceiling.nutrient()))
            .noneMatch(one -> one.kind() == IntakeLimit.LimitOrigin.HELD_BACK);
  }

  /** Where nothing may be added whatever the intake there is no level. */
  private void ceiling(IntakeLimit ceiling) throws IOException {
    json.startObject();
    json.text("nutrient", ceiling.nutrient().id());
    json.text("kind", JsonReport.word(ceiling.kind()));
    json.number("from", ceiling.from());
    json.number("most", ceiling.most());
    json.number("room", ceiling.room());
    json.endObject();
  }

  private void idea(Idea idea, Plan plan) throws IOException {
    json.startObject();
    json.text("food", idea.food().food().name());
    json.text("id", idea.food().food().id());
    json.text("group", idea.food().group().id());
    json.text("helping", idea.helping());
    json.number("grams", idea.portion().grams());
    Idea.ReplacedFood instead = idea.instead();
    if (instead == null) {
      json.nothing("insteadOf");
    } else {
      json.startObject("insteadOf");
      json.text("food", instead.food().name());
      json.text("id", instead.food().id());
      json.number("grams", instead.portion().grams());
      json.text("swap", instead.swap());
      json.endObject();
    }
    json.startObject("perPortion");
    for (Nutrient nutrient : nutrients) {
      json.number(nutrient.id(), idea.perPortion(nutrient));
    }
    json.endObject();
    json.numbers("days", idea.days());
    json.bool("used", idea.used());
    json.bool("makesRoom", idea.easing());
    json.texts(
        "chosenFor",
        nutrients.stream().map(Nutrient::id).filter(idea.chosenFor()::contains).toList());
    closes(plan, idea::perPortion);
    json.text("eaten", JsonReport.word(idea.eaten()));
    json.bool("liked", idea.liked());
    json.endObject();
  }

  private void menu(Plan.Menu menu, Plan plan) throws IOException {
    json.startObject();
    json.texts(
        "days", menu.days().stream().map(day -> plan.firstDay().plusDays(day).toString()).toList());
    json.startArray("helpings");
    for (Plan.PlannedServing one : menu.helpings()) {
      Idea.ReplacedFood instead = one.idea().instead();
      json.startObject();
      json.text("text", one.words());
      json.number("portions", one.portions());
      json.text("id", one.idea().food().food().id());
      json.text("insteadOf", instead == null ? null : instead.food().id());
      json.endObject();
    }
    json.endArray();
    closes(plan, menu::adds);
    json.endObject();
  }

  /** Shares of the gaps, 0..1, that what is added in a day closes. */
  private void closes(Plan plan, ToDoubleFunction<Nutrient> adds) throws IOException {
    json.startObject("closes");
    for (NutrientGap need : plan.needs()) {
      json.number(need.nutrient().id(), need.closedBy(adds.applyAsDouble(need.nutrient())));
    }
    json.endObject();
  }

  private void rest(Plan.UnmetGap rest) throws IOException {
    IntakeLimit ceiling = rest.ceiling();
    json.startObject();
    json.text("nutrient", rest.need().nutrient().id());
    json.number("closed", rest.closed());
    json.text("because", JsonReport.word(rest.because()));
    if (ceiling == null) {
      json.nothing("ceiling");
    } else {
      json.startObject("ceiling");
      json.text("nutrient", ceiling.nutrient().id());
      json.text("kind", JsonReport.word(ceiling.kind()));
      json.endObject();
    }
    json.endObject();
  }
}
