package lytebook.write.json;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** Writes the fields of JSON objects: UTF-8, two spaces, line feeds; what is not known is null. */
final class JsonFields implements Closeable {
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

  /**
   * @param out takes the JSON; it is flushed and stays open
   */
  JsonFields(OutputStream out) throws IOException {
    json = JSON.createGenerator(out, JsonEncoding.UTF8);
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

  void startObject() throws IOException {
    json.writeStartObject();
  }

  void startObject(String name) throws IOException {
    json.writeObjectFieldStart(name);
  }

  void endObject() throws IOException {
    json.writeEndObject();
  }

  void startArray(String name) throws IOException {
    json.writeArrayFieldStart(name);
  }

  void endArray() throws IOException {
    json.writeEndArray();
  }

  /** An array of texts. */
  void texts(String name, List<String> texts) throws IOException {
    startArray(name);
    for (String text : texts) {
      json.writeString(text);
    }
    endArray();
  }

  /** An array of numbers. */
  void numbers(String name, List<Double> numbers) throws IOException {
    startArray(name);
    for (double number : numbers) {
      json.writeNumber(rounded(number).stripTrailingZeros());
    }
    endArray();
  }

  void bool(String name, boolean value) throws IOException {
    json.writeBooleanField(name, value);
  }

  void nothing(String name) throws IOException {
    json.writeNullField(name);
  }

  /** A text; null when it is null or empty, since nothing was given. */
  void text(String name, @Nullable String text) throws IOException {
    if (text == null || text.isEmpty()) {
      nothing(name);
    } else {
      json.writeStringField(name, wellFormed(text));
    }
  }

  void whole(String name, long number) throws IOException {
    json.writeNumberField(name, number);
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
    BigDecimal shown = rounded(number).stripTrailingZeros();
    json.writeNumberField(name, shown);
  }

  /** Ends the text with a line feed. */
  @Override
  public void close() throws IOException {
    json.writeRaw('\n');
    json.close();
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
