package fr.cahier.internal.template;

import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Checks the image of a page, such as a logo, which stands in the page itself. */
final class InlineImage {

    /** A small file may hold an image that is expensive to print. */
    static final int MAX_SIDE = 4_000;

    private static final Pattern DATA = Pattern.compile("data:image/(png|jpeg);base64,([A-Za-z0-9+/=]++)");
    private static final long PNG = 0x89504E470D0A1A0AL;
    private static final int PNG_WIDTH = 16;
    private static final int PNG_HEIGHT = 20;

    private final byte[] bytes;

    private InlineImage(byte[] bytes) {
        this.bytes = bytes;
    }

    /** {@return what is wrong with {@code source}, or null} */
    static @Nullable String problem(String source) {
        Matcher data = DATA.matcher(source);
        if (!data.matches()) {
            return "une image n’est prise ni d’un fichier ni d’un réseau. Écrivez-la dans la page :"
                    + " src=\"data:image/png;base64,…\", en PNG ou en JPEG.";
        }
        try {
            InlineImage image = new InlineImage(Base64.getDecoder().decode(data.group(2)));
            boolean small = data.group(1).equals("png") ? image.isSmallPng() : image.isSmallJpeg();
            return small
                    ? null
                    : "cette image n’est pas du format qu’elle dit, ou dépasse " + MAX_SIDE
                            + " points de côté. Réduisez-la, et écrivez-la en PNG ou en JPEG.";
        } catch (IllegalArgumentException | IndexOutOfBoundsException broken) {
            return "cette image est incomplète. Écrivez-la à nouveau en base64.";
        }
    }

    private boolean isSmallPng() {
        return (long) number(0, 4) << 32 == (PNG & 0xFFFFFFFF00000000L)
                && number(4, 4) == (int) PNG
                && isSmall(number(PNG_WIDTH, 4), number(PNG_HEIGHT, 4));
    }

    /** Follows the segments to the only frame, which holds the size. */
    private boolean isSmallJpeg() {
        int at = 2;
        boolean found = false;
        while (number(0, 2) == 0xFFD8 && number(at, 1) == 0xFF) {
            int marker = number(at + 1, 1);
            boolean frame = marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
            if (frame && !isSmall(number(at + 7, 2), number(at + 5, 2))) {
                return false;
            }
            found |= frame;
            if (marker == 0xDA) {
                return found;
            }
            at += 2 + number(at + 2, 2);
        }
        return false;
    }

    private static boolean isSmall(int width, int height) {
        return width > 0 && width <= MAX_SIDE && height > 0 && height <= MAX_SIDE;
    }

    private int number(int from, int length) {
        int number = 0;
        for (int i = from; i < from + length; i++) {
            number = number << 8 | bytes[i] & 0xFF;
        }
        return number;
    }
}
