package lytebook.food;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import lytebook.text.PlainNumber;

/**
 * How the food table writes lists into one cell: portions as {@code 1 cup=244;1 fl oz=30.5}, names
 * as {@code hot dog;frank}. A semicolon, equals sign or backslash inside a text has a backslash
 * before it. An empty cell is an empty list.
 */
public final class PortionText {
  private static final char ESCAPE = '\\';
  private static final String BETWEEN = ";";
  private static final String EQUALS = "=";
  private static final Pattern SPECIAL = Pattern.compile("[\\\\;=]");

  private PortionText() {}

  /** Reads portions; a text that is not of this form is a fault. */
  public static List<Portion> parse(String text) {
    List<Portion> portions = new ArrayList<>();
    for (List<String> parts : split(text)) {
      if (parts.size() != 2) {
        throw new IllegalArgumentException("not measure=grams: " + text);
      }
      portions.add(new Portion(parts.get(0), Double.parseDouble(parts.get(1))));
    }
    return portions;
  }

  /** Writes portions so that {@link #parse} reads the same ones. */
  public static String print(List<Portion> portions) {
    return portions.stream()
        .map(one -> escaped(one.measure()) + EQUALS + PlainNumber.of(one.grams()))
        .collect(Collectors.joining(BETWEEN));
  }

  /** Reads names; a text that is not of this form is a fault. */
  public static List<String> parseNames(String text) {
    List<String> names = new ArrayList<>();
    for (List<String> parts : split(text)) {
      if (parts.size() != 1) {
        throw new IllegalArgumentException("a bare = among names: " + text);
      }
      names.add(parts.get(0));
    }
    return names;
  }

  /** Writes names so that {@link #parseNames} reads the same ones. */
  public static String printNames(List<String> names) {
    return names.stream().map(PortionText::escaped).collect(Collectors.joining(BETWEEN));
  }

  /** Reads named values, {@code name=value;...}; a text that is not of this form is a fault. */
  public static Map<String, String> parseValues(String text) {
    Map<String, String> values = new LinkedHashMap<>();
    for (List<String> parts : split(text)) {
      if (parts.size() != 2 || values.put(parts.get(0), parts.get(1)) != null) {
        throw new IllegalArgumentException("not name=value once each: " + text);
      }
    }
    return values;
  }

  /** Writes named values so that {@link #parseValues} reads the same ones. */
  public static String printValues(Map<String, String> values) {
    return values.entrySet().stream()
        .map(one -> escaped(one.getKey()) + EQUALS + escaped(one.getValue()))
        .collect(Collectors.joining(BETWEEN));
  }

  private static String escaped(String part) {
    return SPECIAL.matcher(part).replaceAll("\\\\$0");
  }

  private static List<List<String>> split(String text) {
    List<List<String>> items = new ArrayList<>();
    if (text.isEmpty()) {
      return items;
    }
    List<String> parts = new ArrayList<>(2);
    StringBuilder part = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ESCAPE && i + 1 < text.length()) {
        part.append(text.charAt(++i));
      } else if (c == ';' || c == '=') {
        parts.add(part.toString());
        part.setLength(0);
        if (c == ';') {
          items.add(parts);
          parts = new ArrayList<>(2);
        }
      } else {
        part.append(c);
      }
    }
    parts.add(part.toString());
    items.add(parts);
    return items;
  }
}
