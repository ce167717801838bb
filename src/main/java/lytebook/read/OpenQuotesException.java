package lytebook.read;

import java.io.IOException;

/** A text file whose quotation marks do not pair, so that its records cannot be told apart. */
final class OpenQuotesException extends IOException {
  OpenQuotesException() {
    super("quotation marks do not pair");
  }

  OpenQuotesException(Throwable cause) {
    super(cause);
  }
}
