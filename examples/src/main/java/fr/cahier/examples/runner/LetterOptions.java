package fr.cahier.examples.runner;

import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Site;
import fr.cahier.regulation.Edition;
import fr.cahier.report.Letter;
import fr.cahier.report.LetterDetails;
import fr.cahier.service.Deadline;
import fr.cahier.service.ServiceFile;
import fr.cahier.service.ServiceProfile;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What the command line says of a letter beside the dossier. */
final class LetterOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--service",
            paramLabel = "FICHIER",
            description = "Qui écrit : nom, adresse, signataire, délais, voies de recours, un fichier .yaml"
                    + " (examples/service.yaml en est un exemple) ; la commande service le vérifie.")
    private @Nullable Path service;

    @Option(
            names = "--le",
            paramLabel = "DATE",
            description = "Le jour de la lettre, par exemple 2020-09-01 ; sans lui, il reste à indiquer.")
    private @Nullable String day;

    @Option(
            names = "--delai",
            paramLabel = "DÉLAI",
            description =
                    "La date limite de réponse, 2020-09-15 ou « 15 septembre 2020 », ou une durée depuis le jour de"
                            + " la lettre (pour des motifs, de la première demande), « 30 jours » ; sans lui, celui du"
                            + " fichier du service.")
    private @Nullable String deadline;

    @Option(
            names = "--premiere-demande",
            paramLabel = "DATE",
            description =
                    "Le jour de la première demande de complément, pour une relance ou des motifs qui en parlent.")
    private @Nullable String firstRequest;

    @Option(
            names = "--rendez-vous",
            paramLabel = "MOMENT",
            description = "Le jour et l’heure d’une visite, par exemple 2020-09-22T14:30.")
    private @Nullable String appointment;

    @Option(
            names = "--site",
            paramLabel = "SITE",
            description =
                    "Un site où va la visite, par son identifiant, par exemple S7 ; un site à la fois. Un dossier qui"
                            + " n’a qu’un site n’en a pas besoin.")
    private List<String> sites = List.of();

    @Option(
            names = "--lieu",
            paramLabel = "TEXTE",
            description = "L’endroit d’une visite ; sans lui, l’adresse du site dans le dossier.")
    private @Nullable String place;

    @Option(
            names = "--adresse",
            paramLabel = "LIGNE",
            description = "L’adresse postale du candidat, une ligne à la fois.")
    private List<String> address = List.of();

    @Option(
            names = "--texte",
            paramLabel = "FICHIER",
            description =
                    "Le texte officiel de l’édition (UTF-8), pour que les motifs le citent ; sans lui, celui du fichier du"
                            + " service, ou ils disent ce qu’il exige en substance.")
    private @Nullable Path text;

    /** {@return all that it says of a letter of that kind on {@code dossier}, under {@code edition}} */
    LetterDetails of(Letter.Kind kind, Edition edition, Dossier dossier) {
        Optional<ServiceFile> file = Optional.ofNullable(service).map(this::read);
        ServiceProfile profile = file.map(ServiceFile::profile).orElse(ServiceProfile.VIDE);
        LetterDays days = new LetterDays(dossier, this::wrong);
        LocalDate letter = days.letter(day);
        LocalDate asked = days.firstRequest(firstRequest, letter);
        Path official = text == null ? file.flatMap(ServiceFile::text).orElse(null) : text;
        return LetterDetails.builder()
                .service(profile)
                .day(letter)
                .deadline(kind == Letter.Kind.MOTIFS ? given(profile, days, asked) : until(profile, days, letter, kind))
                .earlierRequest(asked)
                .appointment(days.appointment(appointment, letter))
                .place(place)
                .dossier(dossier)
                .sites(sites(dossier))
                .address(address)
                .text(official == null ? null : TextFile.of(official, edition, spec))
                .build();
    }

    /** {@return the options that were given and that a letter of that kind does not use} */
    List<String> unused(Letter.Kind kind) {
        boolean visit = kind == Letter.Kind.VISITE;
        boolean asked = kind == Letter.Kind.RELANCE || kind == Letter.Kind.MOTIFS || kind == Letter.Kind.ACCUSE;
        boolean answered = kind.isRequest() || kind == Letter.Kind.MOTIFS && firstRequest != null;
        return Stream.of(
                        unused("--delai", deadline != null, answered),
                        unused("--premiere-demande", firstRequest != null, asked),
                        unused("--rendez-vous", appointment != null, visit),
                        unused("--site", !sites.isEmpty(), visit),
                        unused("--lieu", place != null, visit))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<String> unused(String option, boolean isGiven, boolean isUsed) {
        return isGiven && !isUsed ? Optional.of(option) : Optional.empty();
    }

    private @Nullable LocalDate until(
            ServiceProfile profile, LetterDays days, @Nullable LocalDate letter, Letter.Kind kind) {
        if (deadline != null && kind.isRequest()) {
            return days.deadline(deadline, letter);
        }
        String usual = kind.usualDelay(profile);
        return usual == null || letter == null ? null : Deadline.of(usual).on(letter);
    }

    /** Reasons for what is still missing speak of the time that the first request gave. */
    private @Nullable LocalDate given(ServiceProfile profile, LetterDays days, @Nullable LocalDate asked) {
        String given = deadline == null ? Letter.Kind.COMPLEMENTS.usualDelay(profile) : deadline;
        return asked == null || given == null ? null : days.deadline(given, asked);
    }

    private List<String> sites(Dossier dossier) {
        List<String> known = dossier.sites() == null
                ? List.of()
                : dossier.sites().stream().map(Site::id).toList();
        for (String site : sites) {
            if (!known.contains(site)) {
                throw wrong("--site : le dossier n’a pas de site « " + site + " ». "
                        + (known.isEmpty() ? "Il n’en déclare aucun." : "Écrivez " + String.join(" ou ", known) + "."));
            }
        }
        return sites.stream().distinct().toList();
    }

    private ServiceFile read(Path path) {
        return ServiceCommand.read(path, spec);
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
