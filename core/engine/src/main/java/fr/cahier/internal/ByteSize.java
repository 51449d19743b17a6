package fr.cahier.internal;

/** A number of bytes, in French. */
public final class ByteSize {

    private static final int KILO = 1_000;
    private static final int MEGA = 1_000_000;

    private ByteSize() {}

    /** {@return "10 Mo", "64 ko" or "1500 octets": the largest unit that divides it} */
    public static String text(int bytes) {
        if (bytes % MEGA == 0) {
            return bytes / MEGA + " Mo";
        }
        if (bytes % KILO == 0) {
            return bytes / KILO + " ko";
        }
        return bytes + (bytes < 2 ? " octet" : " octets");
    }
}
