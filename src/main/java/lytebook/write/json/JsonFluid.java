package lytebook.write.json;

import java.io.IOException;
import java.util.OptionalDouble;
import lytebook.fluid.FluidFindings;
import lytebook.fluid.OverDrinking;
import lytebook.fluid.SweatTest;

/** What there is to say of fluid beside its sum, as JSON. */
record JsonFluid(JsonFields json) {
  void write(FluidFindings findings) throws IOException {
    json.startObject("fluid");
    json.number("alcoholicDrinks", findings.drinks().alcoholicPerDayMl());
    json.number("alcoholicShareOfDrinks", findings.drinks().alcoholicShare());
    json.number("foodWaterMissing", findings.drinks().foodWaterMissing());
    json.startArray("overDrinking");
    for (OverDrinking one : findings.overDrinking()) {
      overDrinking(one);
    }
    json.endArray();
    json.startArray("sweatTests");
    for (SweatTest test : findings.sweatTests()) {
      sweatTest(test);
    }
    json.endArray();
    json.endObject();
  }

  private void overDrinking(OverDrinking one) throws IOException {
    json.startObject();
    json.text("sign", JsonReport.word(one.sign()));
    json.text("date", one.date().toString());
    boolean isWeight = one.sign() == OverDrinking.OverDrinkingSign.WEIGHT;
    OptionalDouble amount = OptionalDouble.of(one.amount());
    json.number("litres", isWeight ? OptionalDouble.empty() : amount);
    json.number("gainedKg", isWeight ? amount : OptionalDouble.empty());
    json.text("from", one.from() == null ? null : one.from().toString());
    json.text("to", one.to() == null ? null : one.to().toString());
    json.endObject();
  }

  private void sweatTest(SweatTest test) throws IOException {
    json.startObject();
    json.text("place", test.row().place().toString());
    json.text("date", test.row().date().toString());
    json.text("result", JsonReport.word(test.result()));
    json.number("lossPercent", test.lossPercent());
    json.text("loss", JsonReport.word(test.loss()));
    json.number("sweatLitres", test.sweatLitres());
    json.number("litresPerHour", test.litresPerHour());
    json.number("sodiumMgFrom", test.leastSodiumMg());
    json.number("sodiumMgTo", test.mostSodiumMg());
    json.number("potassiumMgAbout", test.potassiumMg());
    json.endObject();
  }
}
