package fr.cahier.internal.codec;

import fr.cahier.dossier.IssueCode;
import fr.cahier.dossier.RefusedValueException;
import fr.cahier.internal.json.JsonInput;
import java.time.DateTimeException;
import java.util.function.Supplier;

/** What parsers and constructors refuse is told at its place in the document. */
final class Refusals {

    private Refusals() {}

    /** @param otherwise the refusal where nothing more is known */
    static <T> T of(JsonInput json, Supplier<T> value, Supplier<RuntimeException> otherwise) {
        try {
            return value.get();
        } catch (RefusedValueException refused) {
            throw json.refused(IssueCode.UNSUITABLE_VALUE, refused.reason(), refused.advice());
        } catch (IllegalArgumentException | DateTimeException refused) {
            throw otherwise.get();
        }
    }
}
