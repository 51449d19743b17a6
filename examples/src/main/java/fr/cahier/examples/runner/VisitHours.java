package fr.cahier.examples.runner;

import fr.cahier.dossier.Creneau;
import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Fermeture;
import fr.cahier.dossier.Site;
import fr.cahier.dossier.schema.FrenchFormat;
import fr.cahier.regulation.Voice;
import fr.cahier.service.Deadline;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whether a visit is set at an hour when its site is closed, as the dossier says: a remark, for the office may have its reasons. */
final class VisitHours {

    private final Dossier dossier;
    private final Voice voice;
    private final LocalDateTime when;

    VisitHours(Dossier dossier, Voice voice, LocalDateTime when) {
        this.dossier = dossier;
        this.voice = voice;
        this.when = when;
    }

    /** {@return a remark for each of {@code named} that is closed then, or for the only site that receives the public} */
    List<String> remarks(List<String> named) {
        List<Site> all = listed(dossier.sites());
        List<Site> open = all.stream()
                .filter(site -> Boolean.TRUE.equals(site.recoitPublic()))
                .toList();
        Stream<Site> visited = named.isEmpty()
                ? (open.size() == 1 ? open.stream() : Stream.of())
                : all.stream().filter(site -> named.contains(site.id()));
        return visited.flatMap(site -> remark(site).stream()).toList();
    }

    private List<String> remark(Site site) {
        String moment =
                "Le " + Deadline.inWords(when.toLocalDate()) + " à " + FrenchFormat.hour(when.toLocalTime()) + ", ";
        String called = "le site " + (site.nom() == null ? site.id() : FrenchFormat.quoted(site.nom()));
        String advice = " Vérifiez le jour et l’heure du rendez-vous.";
        if (listed(dossier.fermetures()).stream().anyMatch(closing -> isThen(closing, site.id()))) {
            return List.of(moment + called + " est fermé, selon les fermetures que dit le dossier." + advice);
        }
        return isClosed(site.id())
                ? List.of(moment + called + " n’est pas ouvert au public, selon son planning." + advice)
                : List.of();
    }

    private boolean isThen(Fermeture closing, @Nullable String site) {
        LocalDate day = when.toLocalDate();
        return closing.du() != null
                && closing.au() != null
                && !day.isBefore(closing.du())
                && !day.isAfter(closing.au())
                && (closing.siteId() == null || closing.siteId().equals(site));
    }

    /** A slot that lacks its day or its hours may be the one. */
    private boolean isClosed(@Nullable String site) {
        List<Creneau> slots = listed(dossier.creneaux()).stream()
                .filter(slot -> slot.siteId() == null || slot.siteId().equals(site))
                .filter(slot -> voice.countsHours(slot.service()))
                .toList();
        return !slots.isEmpty() && slots.stream().noneMatch(this::mayBeOpen);
    }

    private boolean mayBeOpen(Creneau slot) {
        if (slot.jour() == null || slot.debut() == null || slot.fin() == null) {
            return true;
        }
        LocalTime hour = when.toLocalTime();
        boolean passesMidnight = slot.fin().isBefore(slot.debut());
        int today = when.getDayOfWeek().getValue();
        boolean begunToday =
                slot.jour() == today && !hour.isBefore(slot.debut()) && (passesMidnight || hour.isBefore(slot.fin()));
        boolean begunBefore = passesMidnight && slot.jour() % 7 + 1 == today && hour.isBefore(slot.fin());
        boolean begins = slot.aPartirDu() == null || !when.toLocalDate().isBefore(slot.aPartirDu());
        return begins && (begunToday || begunBefore);
    }

    private static <T> List<T> listed(@Nullable List<T> list) {
        return Objects.requireNonNullElse(list, List.of());
    }
}
