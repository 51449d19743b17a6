package fr.cahier.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes JSON tokens; a failure is an {@link UncheckedIOException}. */
final class JsonTokens {

    /**
     * Names that each finding repeats, encoded once: an eighth of writing a verdict was encoding them. Other names are
     * encoded each time.
     */
    private static final Map<String, SerializableString> FREQUENT = Stream.of(
                    "obligation",
                    "subject",
                    "title",
                    "chapter",
                    "nature",
                    "status",
                    "reason",
                    "sentence",
                    "readings",
                    "source",
                    "heading",
                    "lines",
                    "observed",
                    "required",
                    "gap",
                    "facts",
                    "evidence",
                    "pointer",
                    "value",
                    "rules",
                    "reservations",
                    "remedy",
                    "text",
                    "supply",
                    "accepted",
                    "followUp")
            .collect(Collectors.toUnmodifiableMap(name -> name, SerializedString::new));

    private final JsonGenerator generator;

    JsonTokens(JsonGenerator generator) {
        this.generator = generator;
    }

    void startObject() {
        try {
            generator.writeStartObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void endObject() {
        try {
            generator.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void startArray() {
        try {
            generator.writeStartArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void endArray() {
        try {
            generator.writeEndArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void name(String name) {
        try {
            SerializableString encoded = FREQUENT.get(name);
            if (encoded == null) {
                generator.writeFieldName(name);
            } else {
                generator.writeFieldName(encoded);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void text(String text) {
        try {
            generator.writeString(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void number(String digits) {
        try {
            generator.writeNumber(digits);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void number(long number) {
        try {
            generator.writeNumber(number);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void flag(boolean yes) {
        try {
            generator.writeBoolean(yes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void nothing() {
        try {
            generator.writeNull();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
