package lytebook.write.json;

import java.io.IOException;
import java.util.OptionalDouble;
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
    json.word("outcome", plan.outcome());
    json.text("firstDay", plan.firstDay());
    json.bool("edited", plan.edited());
    json.objects("needs", plan.needs(), need -> need(need, plan.closed(need)));
    json.objects(
        "ceilings",
        plan.ceilings().stream().filter(ceiling -> isShown(ceiling, plan)).toList(),
        this::ceiling);
    json.objects("ideas", plan.ideas(), idea -> idea(idea, plan));
    json.objects("menus", plan.menus(), menu -> menu(menu, plan));
    json.objects("open", plan.unmet(), this::rest);
    json.objects(
        "notes",
        plan.notes(),
        note -> {
          json.word("kind", note.kind());
          json.texts("words", note.words());
        });
    json.bool("proven", plan.search().proven());
  }

  private void need(NutrientGap need, double closed) throws IOException {
    json.text("nutrient", need.nutrient().id());
    json.number("usual", need.usual());
    json.number("goal", need.goal());
    json.number("gap", need.gap());
    json.number("closed", closed);
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
    kind(ceiling);
    json.number("from", ceiling.from());
    json.number("most", ceiling.most());
    json.number("room", ceiling.room());
  }

  private void kind(IntakeLimit ceiling) throws IOException {
    json.text("nutrient", ceiling.nutrient().id());
    json.word("kind", ceiling.kind());
  }

  private void idea(Idea idea, Plan plan) throws IOException {
    json.text("food", idea.food().food().name());
    json.text("id", idea.food().food().id());
    json.text("group", idea.food().group().id());
    json.text("helping", idea.serving());
    json.number("grams", idea.portion().grams());
    json.object(
        "insteadOf",
        idea.instead(),
        instead -> {
          json.text("food", instead.food().name());
          json.text("id", instead.food().id());
          json.number("grams", instead.portion().grams());
          json.text("swap", instead.swap());
        });
    json.amounts("perPortion", nutrients, one -> OptionalDouble.of(idea.perPortion(one)));
    json.numbers("days", idea.days());
    json.bool("used", idea.used());
    json.bool("makesRoom", idea.makesRoom());
    json.texts(
        "chosenFor",
        nutrients.stream().map(Nutrient::id).filter(idea.chosenFor()::contains).toList());
    closes(plan, idea::perPortion);
    json.word("eaten", idea.eaten());
    json.bool("liked", idea.liked());
  }

  private void menu(Plan.Menu menu, Plan plan) throws IOException {
    json.texts(
        "days", menu.days().stream().map(day -> plan.firstDay().plusDays(day).toString()).toList());
    json.objects(
        "helpings",
        menu.helpings(),
        one -> {
          Idea.ReplacedFood instead = one.idea().instead();
          json.text("text", one.words());
          json.number("portions", one.portions());
          json.text("id", one.idea().food().food().id());
          json.text("insteadOf", instead == null ? null : instead.food().id());
        });
    closes(plan, menu::adds);
  }

  /** Shares of the gaps, 0..1, that what is added in a day closes. */
  private void closes(Plan plan, ToDoubleFunction<Nutrient> adds) throws IOException {
    json.object(
        "closes",
        plan.needs(),
        needs -> {
          for (NutrientGap need : needs) {
            json.number(need.nutrient().id(), need.closedBy(adds.applyAsDouble(need.nutrient())));
          }
        });
  }

  private void rest(Plan.UnmetGap rest) throws IOException {
    json.text("nutrient", rest.need().nutrient().id());
    json.number("closed", rest.closed());
    json.word("because", rest.because());
    json.object("ceiling", rest.ceiling(), this::kind);
  }
}
