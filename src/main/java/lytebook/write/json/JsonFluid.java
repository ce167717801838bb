package lytebook.write.json;

import java.io.IOException;
import java.util.OptionalDouble;
import lytebook.fluid.FluidFindings;
import lytebook.fluid.OverDrinking;
import lytebook.fluid.SweatTest;

/** What there is to say of fluid beside its sum, as JSON. */
record JsonFluid(JsonFields json) {
  void write(FluidFindings findings) throws IOException {
    json.number("alcoholicDrinks", findings.drinks().alcoholicPerDayMl());
    json.number("alcoholicShareOfDrinks", findings.drinks().alcoholicShare());
    json.number("foodWaterMissing", findings.drinks().foodWaterMissing());
    json.objects("overDrinking", findings.overDrinking(), this::overDrinking);
    json.objects("sweatTests", findings.sweatTests(), this::sweatTest);
  }

  private void overDrinking(OverDrinking one) throws IOException {
    json.word("sign", one.sign());
    json.text("date", one.date());
    boolean isWeight = one.sign() == OverDrinking.OverDrinkingSign.WEIGHT;
    OptionalDouble amount = OptionalDouble.of(one.amount());
    json.number("litres", isWeight ? OptionalDouble.empty() : amount);
    json.number("gainedKg", isWeight ? amount : OptionalDouble.empty());
    json.text("from", one.from());
    json.text("to", one.to());
  }

  private void sweatTest(SweatTest test) throws IOException {
    json.text("place", test.row().place());
    json.text("date", test.row().date());
    json.word("result", test.result());
    json.number("lossPercent", test.lossPercent());
    json.word("loss", test.loss());
    json.number("sweatLitres", test.sweatLitres());
    json.number("litresPerHour", test.litresPerHour());
    json.number("sodiumMgFrom", test.leastSodiumMg());
    json.number("sodiumMgTo", test.mostSodiumMg());
    json.number("potassiumMgAbout", test.potassiumMg());
  }
}
