package fr.cahier.internal.codec;

import fr.cahier.internal.json.JsonInput;
import fr.cahier.regulation.Lines;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;

/** What several documents hold. */
public final class Codecs {

    public static final Codec<String> TEXT = TextCodec.matching(".*", "un texte");
    public static final Codec<List<String>> TEXTS = ListCodec.of(TEXT);
    public static final Codec<Boolean> FLAG = new ScalarCodec<>(ScalarCodec.Kind.FLAG, json -> json.flag());
    public static final Codec<BigDecimal> NUMBER =
            new ScalarCodec<>(ScalarCodec.Kind.NUMBER, json -> json.number("un nombre"));
    public static final Codec<Long> TOTAL = new ScalarCodec<>(ScalarCodec.Kind.TOTAL, Codecs::total);
    public static final Codec<Object> ANY = new ScalarCodec<>(
            ScalarCodec.Kind.ANY, json -> Objects.requireNonNullElseGet(json.value(), () -> refuseNull(json)));
    public static final Codec<Integer> COUNT = new CountCodec(0);
    public static final Codec<Integer> POSITIVE = new CountCodec(1);

    public static final Codec<String> OBLIGATION =
            TextCodec.matching("[A-Z]{2,6}-[0-9]{2,3}", "le numéro d’une obligation, tel que « ACC-01 »");
    public static final Codec<String> POINTER =
            TextCodec.matching("(?:/(?:[^~/]|~[01])*)*", "un pointeur JSON, tel que « /sites/0 »");
    public static final Codec<List<String>> POINTERS = ListCodec.of(POINTER);
    public static final Codec<String> SHA_256 = TextCodec.matching("[0-9a-f]{64}", "64 chiffres hexadécimaux");
    public static final Codec<LocalDate> DAY = TextCodec.of(
            "[+-]?[0-9]{4,9}-[0-9]{2}-[0-9]{2}",
            "un jour, tel que « 2020-10-31 »", LocalDate::toString, LocalDate::parse);
    public static final Codec<Instant> INSTANT = TextCodec.of(
            "[+-]?[0-9]{4,10}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]{3,9})?Z",
            "un instant, tel que « 2020-10-31T22:00:00Z »", Instant::toString, Instant::parse);
    public static final Codec<ZoneId> ZONE = TextCodec.of(
            "[A-Za-z0-9~/._+:-]+", "un fuseau horaire, tel que « Europe/Paris »", ZoneId::getId, ZoneId::of);
    public static final Codec<Lines> LINES = TextCodec.of(
            "[0-9]{1,5}(?:-[0-9]{1,5})?(?: ; [0-9]{1,5}(?:-[0-9]{1,5})?)*",
            "des lignes, telles que « 70-72 ; 391 »",
            Lines::toString,
            Lines::of);

    /** Of a total: any such number is a long. */
    private static final int MAX_DIGITS = 18;

    private Codecs() {}

    private static Long total(JsonInput json) {
        String accepted = "un nombre entier d’au moins 0";
        BigDecimal number = json.number(accepted);
        if (number.scale() != 0 || number.signum() < 0 || number.precision() > MAX_DIGITS) {
            throw json.unsuitable(accepted);
        }
        return number.longValueExact();
    }

    private static Object refuseNull(JsonInput json) {
        throw json.unsuitable("une valeur");
    }
}
