package fr.cahier.regulation;

import fr.cahier.annotation.PublicApi;
import fr.cahier.dossier.RefusedValueException;
import fr.cahier.internal.Folded;
import fr.cahier.internal.Visible;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The terms that an edition explains, for those who read what is written under it. Immutable and thread-safe.
 *
 * @param terms in the order of its file
 * @since 0.1.0
 */
@PublicApi
public record Glossary(List<Term> terms) {

    /** For editions that explain none. */
    public static final Glossary EMPTY = new Glossary(List.of());

    /**
     * A term and what it means.
     *
     * @param name as texts write it, such as “CEP”
     * @param meaning one sentence, in French
     */
    public record Term(String name, String meaning) {

        /** @throws RefusedValueException when one of them says nothing, has a tag or a character that nobody sees */
        public Term {
            name = name.strip();
            meaning = meaning.strip();
            checkReadable("le terme", name);
            checkReadable("le sens", meaning);
        }

        /** {@return the term and its meaning, in one line} */
        public String told() {
            return name + " : " + meaning;
        }

        private static void checkReadable(String what, String text) {
            if (text.chars().noneMatch(Character::isLetterOrDigit)) {
                throw new RefusedValueException(what + " est vide.", "Écrivez-le, ou retirez cette entrée.");
            }
            if (text.indexOf('<') >= 0 || text.indexOf('>') >= 0) {
                throw new RefusedValueException(
                        what + " porte « < » ou « > ».", "Écrivez-le sans balise : il se lit aussi sur papier.");
            }
            if (text.codePoints().anyMatch(Visible::isInvisible)) {
                throw new RefusedValueException(
                        what + " porte un caractère invisible : « " + Visible.start(text) + " ».", "Retirez-le.");
            }
        }
    }

    public Glossary {
        terms = List.copyOf(terms);
    }

    /**
     * {@return the terms that occur in {@code text} as whole words, and those by which they are explained, in
     * alphabetical order} Their first letter may be a capital there; a hyphen makes one word of two.
     */
    public List<Term> usedIn(String text) {
        Objects.requireNonNull(text, "text");
        List<Term> used = new ArrayList<>();
        String read = terms.isEmpty() ? "" : normalized(text);
        while (!read.isEmpty()) {
            List<Term> found = terms.stream()
                    .filter(Predicate.not(used::contains))
                    .filter(occursIn(read))
                    .toList();
            used.addAll(found);
            read = found.stream().map(Term::meaning).map(Glossary::normalized).collect(Collectors.joining("\n"));
        }
        used.sort(Comparator.comparing((Term term) -> Folded.of(term.name())).thenComparing(Term::name));
        return List.copyOf(used);
    }

    private static Predicate<Term> occursIn(String text) {
        return term -> {
            String name = normalized(term.name());
            String capitalized = name.substring(0, 1).toUpperCase(Locale.FRENCH) + name.substring(1);
            return occurs(name, text) || occurs(capitalized, text);
        };
    }

    private static boolean occurs(String words, String text) {
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            if (!isPartOfWord(text, at - 1) && !isPartOfWord(text, at + words.length())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPartOfWord(String text, int at) {
        if (at < 0 || at >= text.length()) {
            return false;
        }
        char character = text.charAt(at);
        return Character.isLetterOrDigit(character) || character == '-' || character == '_';
    }

    /** Lines are broken between the words of a term, and apostrophes are typed in two ways. */
    private static String normalized(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        boolean apart = false;
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            if (Character.isWhitespace(character) || Character.isSpaceChar(character)) {
                apart = true;
            } else {
                if (apart && plain.length() > 0) {
                    plain.append(' ');
                }
                apart = false;
                plain.append(character == '\'' ? '’' : character);
            }
        }
        return plain.toString();
    }
}
