package fr.cahier.internal.language;

/**
 * A word, sign, number or quoted text.
 *
 * @param kind what it is
 * @param text how it is written; of a quoted text, what stands between the quotes
 * @param span where it is
 */
record Token(Kind kind, String text, Span span) {

    enum Kind {
        WORD,
        BINDING,
        QUOTED,
        NUMBER,
        SIGN,
        END
    }

    boolean is(String sign) {
        return text.equals(sign) && (kind == Kind.SIGN || kind == Kind.WORD);
    }

    boolean is(Kind wanted) {
        return kind == wanted;
    }

    /** {@return how it is told to the writer} */
    String shown() {
        return switch (kind) {
            case END -> "la fin du fichier";
            case QUOTED -> "le texte \"" + shortened() + '"';
            case BINDING -> "« $" + shortened() + " »";
            case WORD, NUMBER, SIGN -> "« " + shortened() + " »";
        };
    }

    private String shortened() {
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }
}
