package fr.cahier.internal.derive;

import fr.cahier.dossier.Site;
import fr.cahier.facts.Maillage;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Counts the addresses and departments of a network, with the halts of a travelling service and without them. */
final class Maillages {

    private static final Pattern SPACES = Pattern.compile("\\s+");

    /** Stands in no address. */
    private static final String END = "\n";

    private final Set<String> departments = new HashSet<>();

    /** Places that are certain, with the addresses and municipalities that they say. */
    private final Set<String> certain = new HashSet<>();

    private final Set<String> addresses = new HashSet<>();
    private final Set<String> communes = new HashSet<>();

    /** What is certain of other places: the address or the municipality. */
    private final Set<String> addressesAlone = new HashSet<>();

    private final Set<String> communesAlone = new HashSet<>();

    private final Set<String> possible = new HashSet<>();

    private Maillages() {}

    /** @param places sites that may receive the public, each with an identifier or an address of its own */
    static Maillage of(@Nullable List<Site> places, List<String> perimetre) {
        if (places == null) {
            return new Maillage(null, null, null, null, null);
        }
        Maillages fixed = new Maillages();
        Maillages all = new Maillages();
        for (int i = 0; i < places.size(); i++) {
            if (!Departements.isOutside(places.get(i), perimetre)) {
                all.add(places.get(i), i, perimetre);
                if (!Boolean.TRUE.equals(places.get(i).itinerant())) {
                    fixed.add(places.get(i), i, perimetre);
                }
            }
        }
        return new Maillage(
                fixed.addresses(),
                fixed.departments.size(),
                all.addresses(),
                all.departments.size(),
                all.possible.size());
    }

    private void add(Site site, int index, List<String> perimetre) {
        String commune = site.communeInsee();
        String address = site.adresse() == null ? null : address(site.adresse());
        possible.add(address == null ? END + index : address + END + commune);
        String department = Departements.of(site);
        boolean located = perimetre.isEmpty() || department != null;
        boolean known = address != null || commune != null;
        if (Boolean.TRUE.equals(site.recoitPublic()) && located && known) {
            addCertain(address, commune);
            if (department != null) {
                departments.add(department);
            }
        }
    }

    private void addCertain(@Nullable String address, @Nullable String commune) {
        if (address == null) {
            communesAlone.add(Objects.requireNonNull(commune));
        } else if (commune == null) {
            addressesAlone.add(address);
        } else {
            certain.add(address + END + commune);
            addresses.add(address);
            communes.add(commune);
        }
    }

    /** What is known by half may be a place that is known whole, or known by its other half. */
    private int addresses() {
        addressesAlone.removeAll(addresses);
        communesAlone.removeAll(communes);
        return certain.size() + Math.max(addressesAlone.size(), communesAlone.size());
    }

    private static String address(String written) {
        return SPACES.matcher(written.strip().toLowerCase(Locale.ROOT)).replaceAll(" ");
    }
}
