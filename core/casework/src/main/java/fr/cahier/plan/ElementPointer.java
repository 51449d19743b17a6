package fr.cahier.plan;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pointer through an element of a list at the root: {@code /sites/3/nom}.
 *
 * @param list the list, {@code /sites}
 * @param index the index of the element in it
 * @param rest what follows, {@code /nom}; empty for the element itself
 */
record ElementPointer(String list, int index, String rest) {

    private static final Pattern FORM = Pattern.compile("(/[^/]+)/([0-9]+)((?:/.*)?)");

    /** {@return {@code pointer} in its parts; empty when it goes through no element of a list at the root} */
    static Optional<ElementPointer> of(String pointer) {
        Matcher matcher = FORM.matcher(pointer);
        return matcher.matches()
                ? Optional.of(
                        new ElementPointer(matcher.group(1), Integer.parseInt(matcher.group(2)), matcher.group(3)))
                : Optional.empty();
    }

    /** {@return the same place in another element of the list} */
    ElementPointer at(int otherIndex) {
        return new ElementPointer(list, otherIndex, rest);
    }

    @Override
    public String toString() {
        return list + "/" + index + rest;
    }
}
