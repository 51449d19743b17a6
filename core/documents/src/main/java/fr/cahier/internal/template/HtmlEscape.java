package fr.cahier.internal.template;

/** Text made safe to stand in a page, between tags and in a quoted value. */
final class HtmlEscape {

    private HtmlEscape() {}

    /** {@return {@code text}, with nothing left in it that a page would take for markup} */
    static String html(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                case '`' -> escaped.append("&#x60;");
                case '=' -> escaped.append("&#x3D;");
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }
}
