package fr.cahier.internal.language;

/** @param text of a quoted text, without its quotes */
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
