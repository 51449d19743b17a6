package fr.cahier.internal.template;

/** Escapes text for element content and quoted values. */
final class HtmlEscape {

    private HtmlEscape() {}

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
