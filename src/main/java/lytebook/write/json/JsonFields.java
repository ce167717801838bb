package lytebook.write.json;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import lytebook.nutrient.Nutrient;
import org.jspecify.annotations.Nullable;

/** Writes the fields of JSON objects: UTF-8, two spaces, line feeds; what is not known is null. */
final class JsonFields {
  /** Enough for any measurement, too few for the order of a sum to show. */
  private static final MathContext DIGITS = new MathContext(10, RoundingMode.HALF_EVEN);

  private static final int REPLACEMENT = 0xFFFD;

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
          .build();

  private final JsonGenerator json;

  /** Writes the fields of an object. */
  interface FieldWriter<T> {
    void write(T one) throws IOException;
  }

  /**
   * Writes a JSON text of one object, with a line feed at its end.
   *
   * @param out takes the JSON; it is flushed and stays open
   */
  static void write(OutputStream out, FieldWriter<JsonFields> fields) throws IOException {
    try (JsonGenerator json = JSON.createGenerator(out, JsonEncoding.UTF8)) {
      JsonFields one = new JsonFields(json);
      json.writeStartObject();
      fields.write(one);
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private JsonFields(JsonGenerator json) {
    this.json = json;
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    Separators separators =
        Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");
    json.setPrettyPrinter(
        new DefaultPrettyPrinter(separators)
            .withObjectIndenter(indenter)
            .withArrayIndenter(indenter));
  }

  /** Rounded so that the same amounts added in another order give the same digits. */
  static BigDecimal rounded(double number) {
    return new BigDecimal(number).round(DIGITS);
  }

  /** An object; null without what it tells of. */
  <T> void object(String name, @Nullable T one, FieldWriter<T> fields) throws IOException {
    if (one == null) {
      nothing(name);
    } else {
      json.writeObjectFieldStart(name);
      fields.write(one);
      json.writeEndObject();
    }
  }

  /** An array of objects. */
  <T> void objects(String name, Iterable<T> all, FieldWriter<T> fields) throws IOException {
    json.writeArrayFieldStart(name);
    for (T one : all) {
      json.writeStartObject();
      fields.write(one);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** An object of amounts by the nutrient's id. */
  void amounts(String name, Iterable<Nutrient> nutrients, Function<Nutrient, OptionalDouble> amount)
      throws IOException {
    json.writeObjectFieldStart(name);
    for (Nutrient nutrient : nutrients) {
      number(nutrient.id(), amount.apply(nutrient));
    }
    json.writeEndObject();
  }

  /** An array of texts. */
  void texts(String name, List<String> texts) throws IOException {
    json.writeArrayFieldStart(name);
    for (String text : texts) {
      json.writeString(text);
    }
    json.writeEndArray();
  }

  /** An array of numbers. */
  void numbers(String name, List<Double> numbers) throws IOException {
    json.writeArrayFieldStart(name);
    for (double number : numbers) {
      json.writeNumber(rounded(number).stripTrailingZeros());
    }
    json.writeEndArray();
  }

  void bool(String name, boolean value) throws IOException {
    json.writeBooleanField(name, value);
  }

  void nothing(String name) throws IOException {
    json.writeNullField(name);
  }

  /** A text, such as a date or a place; null when it is null or empty, since nothing was given. */
  void text(String name, @Nullable Object said) throws IOException {
    String text = said == null ? "" : said.toString();
    if (text.isEmpty()) {
      nothing(name);
    } else {
      json.writeStringField(name, wellFormed(text));
    }
  }

  /** A constant by its word, {@code portion_assumed}; null when it is. */
  void word(String name, @Nullable Enum<?> constant) throws IOException {
    text(name, constant == null ? null : word(constant));
  }

  /** A constant as JSON names it: {@code portion_assumed}. */
  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  void whole(String name, long number) throws IOException {
    json.writeNumberField(name, number);
  }

  /** A whole number; null when it is empty. */
  void whole(String name, OptionalInt number) throws IOException {
    if (number.isPresent()) {
      whole(name, number.getAsInt());
    } else {
      nothing(name);
    }
  }

  /** A number; null when it is empty. */
  void number(String name, OptionalDouble number) throws IOException {
    if (number.isPresent()) {
      number(name, number.getAsDouble());
    } else {
      nothing(name);
    }
  }

  void number(String name, double number) throws IOException {
    json.writeNumberField(name, rounded(number).stripTrailingZeros());
  }

  /** Halves of a surrogate pair, which no encoding can hold, are replaced. */
  private static String wellFormed(String text) {
    if (text.codePoints().noneMatch(JsonFields::isHalf)) {
      return text;
    }
    StringBuilder whole = new StringBuilder(text.length());
    text.codePoints()
        .map(letter -> isHalf(letter) ? REPLACEMENT : letter)
        .forEach(whole::appendCodePoint);
    return whole.toString();
  }

  private static boolean isHalf(int letter) {
    return letter >= Character.MIN_SURROGATE && letter <= Character.MAX_SURROGATE;
  }
}
