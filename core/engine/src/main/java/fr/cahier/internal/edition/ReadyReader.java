package fr.cahier.internal.edition;

import fr.cahier.dossier.schema.FactPath;
import fr.cahier.facts.Seuil;
import fr.cahier.regulation.Authority;
import fr.cahier.regulation.Chapter;
import fr.cahier.regulation.Edition;
import fr.cahier.regulation.Lines;
import fr.cahier.regulation.Nature;
import fr.cahier.regulation.Obligation;
import fr.cahier.regulation.Outcome;
import fr.cahier.regulation.Passage;
import fr.cahier.regulation.Period;
import fr.cahier.regulation.RuleInfo;
import fr.cahier.regulation.Source;
import fr.cahier.regulation.Subject;
import fr.cahier.regulation.Threshold;
import fr.cahier.regulation.Verification;
import fr.cahier.regulation.Wording;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads what {@link ReadyWriter} wrote. Who trusts the bytes gets the edition that was written, and nothing is checked. */
public final class ReadyReader {

    private static final Authority.Gender[] GENDERS = Authority.Gender.values();
    private static final Nature[] NATURES = Nature.values();
    private static final Subject[] SUBJECTS = Subject.values();
    private static final Verification[] VERIFICATIONS = Verification.values();
    private static final Outcome[] OUTCOMES = Outcome.values();

    private final ByteBuffer bytes;
    private final String[] texts;
    private final Map<String, FactPath> paths = new HashMap<>();

    private ReadyReader(ByteBuffer bytes) {
        this.bytes = bytes;
        this.texts = new String[bytes.getInt()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = text(bytes);
        }
    }

    /** {@return the edition; empty when another version of this library wrote it} */
    public static Optional<Edition> read(byte[] written) {
        ByteBuffer bytes = ByteBuffer.wrap(written);
        return text(bytes).equals(ReadyWriter.FORM) ? Optional.of(new ReadyReader(bytes).edition()) : Optional.empty();
    }

    private static String text(ByteBuffer bytes) {
        int length = bytes.getInt();
        String text = new String(bytes.array(), bytes.position(), length, StandardCharsets.UTF_8);
        bytes.position(bytes.position() + length);
        return text;
    }

    private Edition edition() {
        return Edition.builder()
                .id(text())
                .title(text())
                .sourceTitle(text())
                .sourceSha256(text())
                .sha256(text())
                .from(day())
                .until(day())
                .zone(ZoneId.of(text()))
                .authority(new Authority(text(), GENDERS[number()]))
                .nonBlankLines(lines())
                .chapters(all(() -> new Chapter(text(), text())))
                .obligations(obligations())
                .thresholds(thresholds())
                .passages(all(() -> new Passage(lines(), all(this::text), text(), text())))
                .wordings(wordings())
                .rules(all(this::rule))
                .build();
    }

    private Map<String, Obligation> obligations() {
        Map<String, Obligation> obligations = new LinkedHashMap<>();
        all(this::obligation).forEach(one -> obligations.put(one.id(), one));
        return obligations;
    }

    private Obligation obligation() {
        return Obligation.builder()
                .id(text())
                .title(text())
                .chapter(text())
                .nature(NATURES[number()])
                .source(source())
                .owedBy(text())
                .subject(SUBJECTS[number()])
                .verifications(verifications())
                .needs(all(this::path))
                .clues(all(this::path))
                .parent(textOrNull())
                .canon(textOrNull())
                .requirement(text())
                .evidence(textOrNull())
                .wordings(wordings())
                .remedy(textOrNull())
                .freeFacts(all(this::text))
                .period(period())
                .build();
    }

    private Set<Verification> verifications() {
        Set<Verification> verifications = EnumSet.noneOf(Verification.class);
        verifications.addAll(all(() -> VERIFICATIONS[number()]));
        return verifications;
    }

    private FactPath path() {
        return paths.computeIfAbsent(text(), FactPath::of);
    }

    private Map<String, Threshold> thresholds() {
        Map<String, Threshold> thresholds = new LinkedHashMap<>();
        all(() -> new Threshold(text(), text(), text(), source(), all(this::value)))
                .forEach(one -> thresholds.put(one.code(), one));
        return thresholds;
    }

    private Threshold.Value value() {
        LocalDate from = day();
        String code = text();
        String number = textOrNull();
        String second = textOrNull();
        int nano = number();
        String hour = textOrNull();
        return new Threshold.Value(
                from,
                new Seuil(
                        code,
                        number == null ? null : new BigDecimal(number),
                        second == null ? null : Instant.ofEpochSecond(Long.parseLong(second), nano),
                        hour == null ? null : LocalTime.ofNanoOfDay(Long.parseLong(hour)),
                        textOrNull()));
    }

    private RuleInfo rule() {
        return new RuleInfo(text(), text(), number(), all(this::text), OUTCOMES[number()], text());
    }

    private Map<String, Wording> wordings() {
        Map<String, Wording> wordings = new HashMap<>();
        int size = number();
        for (int i = 0; i < size; i++) {
            wordings.put(text(), new Wording(text(), all(this::text), textOrNull()));
        }
        return wordings;
    }

    private Source source() {
        return new Source(text(), lines());
    }

    private Lines lines() {
        return new Lines(all(() -> new Lines.Range(number(), number())));
    }

    private Period period() {
        LocalDate from = day();
        LocalDate until = day();
        return from == null && until == null ? Period.ALWAYS : new Period(from, until);
    }

    private @Nullable LocalDate day() {
        String day = textOrNull();
        return day == null ? null : LocalDate.ofEpochDay(Long.parseLong(day));
    }

    private <T> List<T> all(Supplier<T> one) {
        int size = number();
        List<T> all = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            all.add(one.get());
        }
        return all;
    }

    private String text() {
        return texts[number() - 1];
    }

    private @Nullable String textOrNull() {
        int number = number();
        return number == 0 ? null : texts[number - 1];
    }

    private int number() {
        return bytes.getInt();
    }
}
