package fr.cahier.benchmarks.handwritten;

import fr.cahier.dossier.Bilan;
import fr.cahier.dossier.Communication;
import fr.cahier.dossier.Communication.Annonce;
import fr.cahier.dossier.Communication.Publicite;
import fr.cahier.dossier.Creneau;
import fr.cahier.dossier.Declaration;
import fr.cahier.dossier.Depot;
import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Fait;
import fr.cahier.dossier.Fermeture;
import fr.cahier.dossier.LieuConseil;
import fr.cahier.dossier.Personnel;
import fr.cahier.dossier.Personnel.Professionnalisation;
import fr.cahier.dossier.Piece;
import fr.cahier.dossier.Portefeuille.MembreDeDroit;
import fr.cahier.dossier.Site;
import fr.cahier.dossier.Tarif;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What people write where they have nothing to write (answer 14): a word of denial is the empty list where "none" is an
 * answer, and says nothing elsewhere; a list of nothing but empty rows is not said. Rows keep their places.
 */
final class Blanks {

    private static final Set<String> DENY = Set.of(
            "néant",
            "aucun",
            "aucune",
            "aucuns",
            "aucunes",
            "aucun(e)",
            "aucun(e)s",
            "aucun(e)(s)",
            "rien",
            "rien à signaler",
            "ras",
            "non",
            "sans objet",
            "s/o",
            "s.o");

    private static final Set<String> SAY_NOTHING = new HashSet<>(Set.of(
            "",
            "n/a",
            "n.a",
            "nc",
            "n.c",
            "-",
            "/",
            ".",
            "?",
            "…",
            "_",
            "à préciser",
            "à compléter",
            "à venir",
            "à définir",
            "à déterminer",
            "à confirmer",
            "en attente",
            "non connu",
            "non connue",
            "pièce jointe",
            "idem",
            "x",
            "xx",
            "xxx",
            "voir annexe",
            "voir annexes",
            "cf. annexe",
            "cf annexe"));

    static {
        for (String see : List.of("voir ", "cf ", "cf. ")) {
            for (String piece : List.of("pj", "pièce", "pièces")) {
                SAY_NOTHING.add(see + piece);
            }
            for (String piece : List.of("pièce", "pièces")) {
                SAY_NOTHING.add(see + piece + " jointe");
                SAY_NOTHING.add(see + piece + " jointes");
            }
        }
        for (String unknown : List.of("inconnu", "non renseigné", "non communiqué", "non précisé")) {
            for (String feminine : List.of("", "e", "(e)")) {
                SAY_NOTHING.add(unknown + feminine);
                SAY_NOTHING.add(unknown + feminine + "s");
            }
        }
        for (String feminine : List.of("", "e", "(e)")) {
            SAY_NOTHING.add("inconnu" + feminine + "(s)");
        }
    }

    private Blanks() {}

    /** What one sees of a text, however it is spaced. */
    private static String bare(String text) {
        StringBuilder seen = new StringBuilder(text.length());
        boolean spaced = false;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int character = text.codePointAt(at);
            if (!seen(character)) {
                continue;
            }
            boolean space = Character.isSpaceChar(character) || character >= '\t' && character <= '\r';
            if (!space) {
                seen.appendCodePoint(character);
            } else if (!spaced) {
                seen.append(' ');
            }
            spaced = space;
        }
        String word = seen.toString().strip().toLowerCase(Locale.ROOT);
        return word.length() > 1 && word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    }

    private static boolean seen(int character) {
        boolean filler = character == 0x3164 || character == 0x2800 || character == 0x115F || character == 0x1160;
        return !filler && Character.getType(character) != Character.FORMAT;
    }

    /** {@return one name for all ways of writing it that people take for the same} */
    static String name(String text) {
        return bare(text);
    }

    static boolean denies(String text) {
        return DENY.contains(bare(text));
    }

    static boolean blank(String text) {
        String word = bare(text);
        return DENY.contains(word) || SAY_NOTHING.contains(word);
    }

    private static @Nullable String said(@Nullable String text) {
        return text == null || blank(text) ? null : text;
    }

    private static @Nullable String saidOrNobody(@Nullable String text) {
        return text != null && denies(text) ? NO_ONE : said(text);
    }

    private static @Nullable List<String> said(@Nullable List<String> texts) {
        List<String> said = kept(texts, text -> !blank(text));
        return said == null || said.isEmpty() && !texts.isEmpty() ? null : said;
    }

    private static @Nullable List<String> saidOrNone(@Nullable List<String> texts) {
        return texts != null && texts.stream().allMatch(Blanks::denies) ? List.of() : said(texts);
    }

    private static <T> @Nullable List<T> kept(@Nullable List<T> list, Predicate<T> kept) {
        return list == null ? null : list.stream().filter(kept).toList();
    }

    private static <T> @Nullable List<T> rows(@Nullable List<T> rows, T nothing, UnaryOperator<T> read) {
        if (rows == null || rows.isEmpty()) {
            return rows;
        }
        List<T> after = new ArrayList<>();
        rows.forEach(row -> after.add(read.apply(row)));
        return after.stream().allMatch(nothing::equals) ? null : after;
    }

    private static <T> @Nullable List<T> rowsOrNone(
            @Nullable List<T> rows, T nothing, Predicate<T> denies, UnaryOperator<T> read) {
        return rows != null && rows.stream().allMatch(denies) ? List.of() : rows(rows, nothing, read);
    }

    /** {@return {@code rows} without those that say nothing} */
    static <T> @Nullable List<T> counted(@Nullable List<T> rows, T nothing) {
        return kept(rows, row -> !row.equals(nothing));
    }

    static final Site NO_SITE = Site.builder().build();
    static final Personnel NOBODY = Personnel.builder().build();
    static final Creneau NO_SLOT = Creneau.builder().build();
    static final Tarif NO_FEE = Tarif.builder().build();
    static final Publicite NO_PUBLICITY = Publicite.builder().build();
    /** What a text says that names somebody, where it denies. */
    static final String NO_ONE = "néant";

    static final Annonce NO_NOTICE = Annonce.builder().build();
    static final Professionnalisation NO_COURSE = Professionnalisation.builder().build();

    static Dossier read(Dossier d) {
        Communication told = d.communication();
        return d.toBuilder()
                .candidat(d.candidat().toBuilder()
                        .nom(said(d.candidat().nom()))
                        .siret(said(d.candidat().siret()))
                        .build())
                .formulaire(d.formulaire().toBuilder()
                        .version(said(d.formulaire().version()))
                        .rubriquesRequises(said(d.formulaire().rubriquesRequises()))
                        .rubriquesRemplies(said(d.formulaire().rubriquesRemplies()))
                        .build())
                .reserves(reserves(d.reserves()))
                .depot(deposit(d.depot()))
                .depots(rows(d.depots(), Filed.NOTHING, Blanks::deposit))
                .accueil(d.accueil().toBuilder()
                        .description(said(d.accueil().description()))
                        .confieA(saidOrNobody(d.accueil().confieA()))
                        .build())
                .publics(d.publics().toBuilder()
                        .exclusions(saidOrNone(d.publics().exclusions()))
                        .habituels(said(d.publics().habituels()))
                        .refuses(saidOrNone(d.publics().refuses()))
                        .build())
                .territoire(d.territoire().toBuilder()
                        .desservi(said(d.territoire().desservi()))
                        .ancrage(d.territoire().ancrage().toBuilder()
                                .texte(said(d.territoire().ancrage().texte()))
                                .codes(said(d.territoire().ancrage().codes()))
                                .build())
                        .build())
                .sites(rows(d.sites(), NO_SITE, Blanks::site))
                .creneaux(rows(d.creneaux(), NO_SLOT, slot -> slot.toBuilder()
                        .planning(said(slot.planning()))
                        .build()))
                .fermetures(rows(d.fermetures(), Fermeture.builder().build(), closing -> closing))
                .personnels(rows(d.personnels(), NOBODY, person -> person(person, d)))
                .tarifs(rowsOrNone(
                        d.tarifs(),
                        NO_FEE,
                        fee -> fee.objet() != null
                                && denies(fee.objet())
                                && fee.toBuilder().objet(null).build().equals(NO_FEE),
                        fee -> fee.toBuilder().objet(said(fee.objet())).build()))
                .lieuxConseil(rows(d.lieuxConseil(), LieuConseil.builder().build(), place -> place))
                .donnees(d.donnees().toBuilder()
                        .champsNominatifsStatistiques(saidOrNone(d.donnees().champsNominatifsStatistiques()))
                        .build())
                .reseau(d.reseau().toBuilder()
                        .partenariats(said(d.reseau().partenariats()))
                        .build())
                .communication(told.toBuilder()
                        .publicites(
                                rowsOrNone(told.publicites(), NO_PUBLICITY, Blanks::deniedPublicity, Blanks::publicity))
                        .permanence(rows(told.permanence(), NO_NOTICE, notice -> notice.toBuilder()
                                .support(said(notice.support()))
                                .url(said(notice.url()))
                                .build()))
                        .moyens(said(told.moyens()))
                        .moyensHandicap(said(told.moyensHandicap()))
                        .build())
                .information(d.information().toBuilder()
                        .limites(said(d.information().limites()))
                        .build())
                .bilans(rows(d.bilans(), Bilan.builder().build(), report -> report))
                .contact(d.contact().toBuilder()
                        .visite(said(d.contact().visite()))
                        .build())
                .declarations(rows(d.declarations(), Declaration.builder().build(), one -> one))
                .pieces(rows(d.pieces(), Piece.builder().build(), piece -> piece.toBuilder()
                        .libelle(said(piece.libelle()))
                        .build()))
                .faits(rows(d.faits(), Fait.builder().build(), fact -> fact.toBuilder()
                        .texte(said(fact.texte()))
                        .build()))
                .referentiel(d.referentiel().toBuilder()
                        .territoireNormand(said(d.referentiel().territoireNormand()))
                        .build())
                .portefeuille(d.portefeuille().toBuilder()
                        .membresDeDroit(rows(
                                d.portefeuille().membresDeDroit(),
                                MembreDeDroit.builder().build(),
                                member -> member.toBuilder()
                                        .territoire(said(member.territoire()))
                                        .build()))
                        .build())
                .build();
    }

    private static Map<String, String> reserves(Map<String, String> written) {
        Map<String, String> said = new HashMap<>(written);
        said.values().removeIf(Blanks::blank);
        return said;
    }

    private static Depot deposit(Depot deposit) {
        return deposit.toBuilder().adresse(said(deposit.adresse())).build();
    }

    private static Site site(Site site) {
        return site.toBuilder()
                .nom(said(site.nom()))
                .adresse(said(site.adresse()))
                .locauxDescription(said(site.locauxDescription()))
                .adaptations(said(site.adaptations()))
                .build();
    }

    /** A word that says nothing is the site of nobody, unless a site is called so. */
    private static @Nullable String site(@Nullable String id, Dossier d) {
        boolean named = id != null && d.sites() != null && d.sites().stream().anyMatch(site -> id.equals(site.id()));
        return named ? id : said(id);
    }

    private static Personnel person(Personnel person, Dossier d) {
        return person.toBuilder()
                .siteId(site(person.siteId(), d))
                .fonction(said(person.fonction()))
                .qualification(said(person.qualification()))
                .professionnalisations(rows(person.professionnalisations(), NO_COURSE, course -> course.toBuilder()
                        .organisme(said(course.organisme()))
                        .build()))
                .build();
    }

    private static Publicite publicity(Publicite one) {
        boolean nobody = one.beneficiaire() != null && denies(one.beneficiaire());
        Publicite read = one.toBuilder()
                .beneficiaire(saidOrNobody(one.beneficiaire()))
                .support(said(one.support()))
                .build();
        boolean nothingElse = read.support() == null && read.portee() == null && read.jusquAu() == null;
        return nobody && nothingElse ? NO_PUBLICITY : read;
    }

    private static boolean deniedPublicity(Publicite one) {
        boolean beneficiary = one.beneficiaire() == null || denies(one.beneficiaire());
        boolean medium = one.support() == null || denies(one.support());
        boolean nothingElse = one.portee() == null && one.jusquAu() == null;
        return beneficiary && medium && nothingElse && !one.equals(NO_PUBLICITY);
    }
}
