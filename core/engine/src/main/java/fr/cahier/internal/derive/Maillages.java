package fr.cahier.internal.derive;

import fr.cahier.dossier.Site;
import fr.cahier.facts.Maillage;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Counts the addresses and departments of a network. */
final class Maillages {

    private static final Pattern SPACES = Pattern.compile("\\s+");

    /** Stands in no address. */
    private static final String END = "\n";

    private final Set<String> departments = new HashSet<>();

    /** Addresses of certain places, followed by the municipality; without one, where no place says it. */
    private final Set<String> certain = new HashSet<>();

    private final Set<String> possible = new HashSet<>();

    private Maillages() {}

    /** @param places sites that may receive the public, each with an identifier or an address of its own */
    static Maillage of(@Nullable List<Site> places, List<String> perimetre) {
        if (places == null) {
            return new Maillage(null, null, null);
        }
        Maillages network = new Maillages();
        for (int i = 0; i < places.size(); i++) {
            if (!Departements.isOutside(places.get(i), perimetre)) {
                network.add(places.get(i), i, perimetre);
            }
        }
        return new Maillage(network.addresses(), network.departments.size(), network.possible.size());
    }

    private void add(Site site, int index, List<String> perimetre) {
        if (site.adresse() == null) {
            possible.add(END + index);
            return;
        }
        String commune = site.communeInsee() == null ? "" : site.communeInsee();
        String address = address(site.adresse()) + END + commune;
        possible.add(address);
        String department = Departements.of(site);
        boolean located = perimetre.isEmpty() || department != null;
        if (Boolean.TRUE.equals(site.recoitPublic()) && located) {
            certain.add(address);
            if (department != null) {
                departments.add(department);
            }
        }
    }

    /** An address without its municipality may be one that says it. */
    private int addresses() {
        Set<String> located = new HashSet<>();
        certain.forEach(address -> {
            if (!address.endsWith(END)) {
                located.add(address.substring(0, address.indexOf(END) + 1));
            }
        });
        int count = certain.size();
        for (String address : certain) {
            count -= address.endsWith(END) && located.contains(address) ? 1 : 0;
        }
        return count;
    }

    private static String address(String written) {
        return SPACES.matcher(written.strip().toLowerCase(Locale.ROOT)).replaceAll(" ");
    }
}
