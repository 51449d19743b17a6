package fr.cahier.internal.edition;

import fr.cahier.facts.Seuil;
import fr.cahier.internal.Version;
import fr.cahier.regulation.Chapter;
import fr.cahier.regulation.Edition;
import fr.cahier.regulation.Lines;
import fr.cahier.regulation.Obligation;
import fr.cahier.regulation.Passage;
import fr.cahier.regulation.Period;
import fr.cahier.regulation.RuleInfo;
import fr.cahier.regulation.Source;
import fr.cahier.regulation.Threshold;
import fr.cahier.regulation.Wording;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Writes an edition for {@link ReadyReader}: which form and which version of the library wrote it, every text once, then numbers
 * alone, of which those of texts begin at 1 and 0 is what is not said. The same edition gives the same bytes.
 */
public final class ReadyWriter {

    /** To be changed whenever what is written, or its order, changes. */
    static final String FORM = "cahier-3 " + Version.CURRENT;

    private final Map<String, Integer> texts = new LinkedHashMap<>();
    private final ByteArrayOutputStream numbers = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(numbers);

    private ReadyWriter() {}

    /** {@return the edition, the list of its rules included, as {@link ReadyReader} reads it} */
    public static byte[] bytes(Edition edition) {
        ReadyWriter writer = new ReadyWriter();
        writer.edition(edition);
        return writer.bytes();
    }

    private byte[] bytes() {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try (DataOutputStream whole = new DataOutputStream(all)) {
            text(whole, FORM);
            whole.writeInt(texts.size());
            for (String text : texts.keySet()) {
                text(whole, text);
            }
            numbers.writeTo(whole);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all.toByteArray();
    }

    private static void text(DataOutputStream whole, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        whole.writeInt(bytes.length);
        whole.write(bytes);
    }

    private void edition(Edition edition) {
        text(edition.id());
        text(edition.title());
        text(edition.sourceTitle());
        text(edition.sourceSha256());
        text(edition.sha256());
        day(edition.from());
        day(edition.until());
        text(edition.zone().getId());
        text(edition.authority().name());
        number(edition.authority().gender().ordinal());
        lines(edition.nonBlankLines());
        all(edition.chapters(), this::chapter);
        all(edition.obligations().values(), this::obligation);
        all(edition.thresholds().values(), this::threshold);
        all(edition.passages(), this::passage);
        wordings(edition.wordings());
        all(edition.rules(), this::rule);
    }

    private void chapter(Chapter chapter) {
        text(chapter.key());
        text(chapter.title());
    }

    private void obligation(Obligation obligation) {
        text(obligation.id());
        text(obligation.title());
        text(obligation.chapter());
        number(obligation.nature().ordinal());
        source(obligation.source());
        text(obligation.owedBy());
        number(obligation.subject().ordinal());
        all(
                obligation.verifications().isEmpty()
                        ? obligation.verifications()
                        : EnumSet.copyOf(obligation.verifications()),
                one -> number(one.ordinal()));
        all(obligation.needs(), path -> text(path.toString()));
        all(obligation.clues(), path -> text(path.toString()));
        text(obligation.parent());
        text(obligation.canon());
        text(obligation.requirement());
        text(obligation.evidence());
        wordings(obligation.wordings());
        text(obligation.remedy());
        all(obligation.freeFacts(), this::text);
        period(obligation.period());
    }

    private void threshold(Threshold threshold) {
        text(threshold.code());
        text(threshold.title());
        text(threshold.unit());
        source(threshold.source());
        all(threshold.values(), this::value);
    }

    private void value(Threshold.Value value) {
        day(value.from());
        Seuil seuil = value.seuil();
        text(seuil.code());
        text(seuil.nombre() == null ? null : seuil.nombre().toString());
        Instant instant = seuil.instant();
        text(instant == null ? null : String.valueOf(instant.getEpochSecond()));
        number(instant == null ? 0 : instant.getNano());
        LocalTime hour = seuil.heure();
        text(hour == null ? null : String.valueOf(hour.toNanoOfDay()));
        text(seuil.texte());
    }

    private void passage(Passage passage) {
        lines(passage.lines());
        all(passage.founds(), this::text);
        text(passage.note());
        text(passage.fingerprint());
    }

    private void rule(RuleInfo rule) {
        text(rule.name());
        text(rule.chapter());
        number(rule.order());
        all(rule.obligations(), this::text);
        number(rule.outcome().ordinal());
        text(rule.wording());
    }

    private void wordings(Map<String, Wording> wordings) {
        all(new TreeMap<>(wordings).entrySet(), entry -> {
            text(entry.getKey());
            text(entry.getValue().sentence());
            all(entry.getValue().readings(), this::text);
            text(entry.getValue().remedy());
        });
    }

    private void source(Source source) {
        text(source.heading());
        lines(source.lines());
    }

    private void lines(Lines lines) {
        all(lines.ranges(), range -> {
            number(range.first());
            number(range.last());
        });
    }

    private void period(Period period) {
        day(period.from());
        day(period.until());
    }

    private void day(@Nullable LocalDate day) {
        text(day == null ? null : String.valueOf(day.toEpochDay()));
    }

    private <T> void all(Collection<T> values, Consumer<T> one) {
        number(values.size());
        values.forEach(one);
    }

    private void text(@Nullable String text) {
        number(text == null ? 0 : texts.computeIfAbsent(text, fresh -> texts.size() + 1));
    }

    private void number(int number) {
        try {
            out.writeInt(number);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
