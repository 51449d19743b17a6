package fr.cahier.explanation;

import fr.cahier.annotation.PublicApi;
import fr.cahier.dossier.schema.NearestName;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Everything that a rule, an obligation, a declaration or a case may say, told from the code that reads it, in French. The
 * same for every edition; what an edition declares itself is not in it. Thread-safe.
 *
 * @since 0.1.0
 */
@PublicApi
public final class Vocabulary {

    private static final List<Entry> ENTRIES = Stream.of(
                    FactEntries.types(), FactEntries.lists(), WordEntries.all(), KeyEntries.all(), PathEntries.all())
            .flatMap(List::stream)
            .toList();

    private Vocabulary() {}

    /** Where an entry is written. */
    public enum Part {
        FACTS(
                "Les faits que lisent les règles",
                "Entre « when » et « then » d’une règle : Type( propriété, … ). Une propriété peut n’être pas dite,"
                        + " sauf là où il est écrit qu’elle l’est toujours."),
        LISTS(
                "Les valeurs de ces faits",
                "Là où une propriété est une valeur d’une liste : canal == CanalDepot.POSTAL."),
        WORDS("Les mots des règles et des fichiers YAML", "Ceux qui ne s’écrivent que d’une liste fermée."),
        KEYS(
                "Les clés des fichiers YAML",
                "Une clé qui tient dans une autre est dite sous elle : seuils.valeurs est la clé « valeurs » d’un"
                        + " élément de « seuils »."),
        PATHS(
                "Les chemins d’un dossier",
                "Ce que nomment « faits », « indices » et « demande » d’une obligation, « de » d’un calcul, « faits »"
                        + " d’une visite ; et la forme des dossiers. Une obligation nomme aussi engagements.NUMÉRO,"
                        + " faits.CLÉ (un fait que cahier.yaml déclare) et calculs.CODE (un calcul).");

        private final String title;
        private final String use;

        Part(String title, String use) {
            this.title = title;
            this.use = use;
        }

        /** {@return in French} */
        public String title() {
            return title;
        }

        /** {@return where and how it is written, in French} */
        public String use() {
            return use;
        }
    }

    /**
     * What goes by one name.
     *
     * @param name as it is written
     * @param meaning in French
     */
    public record Entry(Part part, String name, String meaning, List<Word> words) {
        public Entry {
            Objects.requireNonNull(part, "part");
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(meaning, "meaning");
            words = List.copyOf(words);
        }
    }

    /**
     * One thing that may be written.
     *
     * @param written as files write it
     * @param kind what may stand there, in French; empty for a word of a closed list
     * @param meaning in French
     */
    public record Word(String written, String kind, String meaning) {
        public Word {
            Objects.requireNonNull(written, "written");
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(meaning, "meaning");
        }
    }

    /** {@return everything, part by part} */
    public static List<Entry> entries() {
        return ENTRIES;
    }

    /** {@return what goes by {@code name}, whatever its capitals and accents; empty when nothing does} */
    public static List<Entry> named(String name) {
        Objects.requireNonNull(name, "name");
        return ENTRIES.stream()
                .filter(entry -> NearestName.isWrittenAs(entry.name(), name))
                .toList();
    }

    /** {@return the name nearest to {@code name}, if one alone is near enough} */
    public static Optional<String> nearest(String name) {
        Objects.requireNonNull(name, "name");
        return NearestName.to(name, ENTRIES.stream().map(Entry::name).distinct().toList());
    }
}
