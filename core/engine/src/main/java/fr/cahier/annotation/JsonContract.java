package fr.cahier.annotation;

/**
 * What is written in JSON by its own contract and not as its records are. Databind, which would write and read something else,
 * is stopped with a sentence, unless it has the module that knows the contract.
 * Every implementation of this library is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@PublicApi
public interface JsonContract {

    /**
     * Databind calls it; nobody else does.
     *
     * @throws IllegalStateException always: it says what to add
     */
    default Object getJsonContract() {
        throw unknown(getClass());
    }

    /** {@return what is thrown where databind meets {@code type} without the module} */
    static IllegalStateException unknown(Class<?> type) {
        return new IllegalStateException("The JSON of " + type.getSimpleName()
                + " is a contract that databind does not know: add fr.cahier:cahier-jackson2 (for Jackson 2) or"
                + " fr.cahier:cahier-jackson3 (for Jackson 3) and register its CahierModule, or write and read it with"
                + " fr.cahier.json.");
    }

    /** Never made: a constructor that takes one is what databind finds in place of the true one. */
    final class Unknown {

        private Unknown() {}

        /**
         * {@return nothing}
         *
         * @throws IllegalStateException always: it says what to add
         */
        public static <T> T of(Class<?> type) {
            throw unknown(type);
        }
    }
}
