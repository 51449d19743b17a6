package fr.cahier.plan;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pointer through an element of a list at the root: {@code /sites}, {@code 3}, {@code /nom}.
 *
 * @param rest may be empty
 */
record ElementPointer(String list, int index, String rest) {

    private static final Pattern FORM = Pattern.compile("(/[^/]+)/([0-9]+)((?:/.*)?)");

    static Optional<ElementPointer> of(String pointer) {
        Matcher matcher = FORM.matcher(pointer);
        return matcher.matches()
                ? Optional.of(
                        new ElementPointer(matcher.group(1), Integer.parseInt(matcher.group(2)), matcher.group(3)))
                : Optional.empty();
    }

    ElementPointer at(int otherIndex) {
        return new ElementPointer(list, otherIndex, rest);
    }

    @Override
    public String toString() {
        return list + "/" + index + rest;
    }
}
