package lytebook.log.date;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeTextTest {
  @ParameterizedTest
  @CsvSource({
    "7:30, 07:30",
    "07.30, 07:30",
    "7h30, 07:30",
    "19:05:59, 19:05:59",
    "19:05:59.250, 19:05:59",
    "7 am, 07:00",
    "7:30 p.m., 19:30",
    "7PM, 19:00",
    "12 am, 00:00",
    "12:15am, 00:15",
    "12 pm, 12:00",
    "0:30, 00:30",
    "19:30 pm, 19:30",
    "19 Uhr, 19:00",
    "8 h, 08:00",
    "Noon, 12:00",
    "midnight, 00:00",
  })
  void aTime(String written, LocalTime time) {
    assertEquals(time, TimeText.read(written));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "7",
        "1930",
        "24:00",
        "7:60",
        "7:30:60",
        "0 am",
        "15 am",
        "15:00 am",
        "0:10 pm",
        "-7:30",
        "breakfast",
        "7:3",
        "7:30-8:00",
        "soon",
        "7:30                                           pm"
      })
  void noTime(String written) {
    assertNull(TimeText.read(written));
  }
}
