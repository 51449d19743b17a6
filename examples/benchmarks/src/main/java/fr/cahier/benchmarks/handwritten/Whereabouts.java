package fr.cahier.benchmarks.handwritten;

import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Site;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** In which departments the sites are, beside the region (l. 71), and as a network or an anchorage (l. 91-92). */
final class Whereabouts {

    private static final Pattern SPACES = Pattern.compile("\\s+");

    /** A site, with the name by which it is told; no department where it says none, or two. */
    record Place(String name, Site site, @Nullable String department) {

        boolean isTorn() {
            return site.communeInsee() != null && site.departement() != null && department == null;
        }

        boolean mayReceive() {
            return !Boolean.FALSE.equals(site.recoitPublic());
        }
    }

    final boolean listed;
    final List<Place> all = new ArrayList<>();
    final List<Place> receiving = new ArrayList<>();
    final List<String> inRegion = new ArrayList<>();
    final Set<String> departmentsOutside = new TreeSet<>();

    /** Addresses that are certain: said, in the region, where the public is received; without halts. */
    int addresses;

    final Set<String> departments = new HashSet<>();

    /** The same with the halts of a travelling service, which may be no places. */
    int addressesWithHalts;

    final Set<String> departmentsWithHalts = new HashSet<>();

    /** Addresses that the network may have in the region, at most. */
    int possibleAddresses;

    private final Set<String> region;

    Whereabouts(Dossier dossier, List<String> names, Set<String> region) {
        this.region = region;
        listed = Blanks.counted(dossier.sites(), Blanks.NO_SITE) != null;
        for (int i = 0; i < names.size(); i++) {
            Site site = dossier.sites().get(i);
            if (!site.equals(Blanks.NO_SITE)) {
                Place place = new Place(names.get(i), site, department(site));
                all.add(place);
                if (place.mayReceive()) {
                    receiving.add(place);
                }
            }
        }
        for (Place place : all) {
            if (place.department != null) {
                if (region.contains(place.department)) {
                    inRegion.add(place.name);
                } else {
                    departmentsOutside.add(place.department);
                }
            }
        }
        network();
    }

    private void network() {
        Set<List<String>> sure = new HashSet<>();
        Set<List<String>> sureOrHalt = new HashSet<>();
        Set<String> possible = new HashSet<>();
        for (Place place : receiving) {
            if (isOutside(place)) {
                continue;
            }
            String address = place.site.adresse() == null ? null : plain(place.site.adresse());
            String commune = place.site.communeInsee() == null ? "" : place.site.communeInsee();
            possible.add(address == null ? "\n" + place.name : address + "\n" + commune);
            boolean known = address != null || !commune.isEmpty();
            if (known && place.site.recoitPublic() != null && place.department != null) {
                List<String> where = List.of(address == null ? "" : address, commune);
                sureOrHalt.add(where);
                departmentsWithHalts.add(place.department);
                if (!Boolean.TRUE.equals(place.site.itinerant())) {
                    sure.add(where);
                    departments.add(place.department);
                }
            }
        }
        possibleAddresses = possible.size();
        addresses = fewest(sure);
        addressesWithHalts = fewest(sureOrHalt);
    }

    /** {@return how many places there are at least: an address without its commune, and the reverse, may be of another} */
    private static int fewest(Set<List<String>> places) {
        int whole = 0;
        int addresses = 0;
        int communes = 0;
        for (List<String> place : places) {
            boolean half = place.contains("");
            boolean same = half && places.stream().anyMatch(other -> !other.contains("") && covers(other, place));
            whole += half ? 0 : 1;
            addresses += !same && place.get(1).isEmpty() ? 1 : 0;
            communes += !same && place.get(0).isEmpty() ? 1 : 0;
        }
        return whole + Math.max(addresses, communes);
    }

    private static boolean covers(List<String> whole, List<String> half) {
        return whole.get(0).equals(half.get(0)) || whole.get(1).equals(half.get(1));
    }

    boolean isOutside(Place place) {
        return place.department != null && !region.contains(place.department);
    }

    boolean allOutside(List<Place> places) {
        for (Place place : places) {
            if (!isOutside(place)) {
                return false;
            }
        }
        return !places.isEmpty();
    }

    /** {@return the places that contradict themselves, in the order in which they are told} */
    static List<Place> torn(List<Place> places) {
        List<Place> torn = new ArrayList<>(places.stream().filter(Place::isTorn).toList());
        torn.sort(Comparator.comparing(place -> "commune=" + place.site.communeInsee() + ", departement="
                + place.site.departement() + ", lieu=" + place.name + "}"));
        return torn;
    }

    private static @Nullable String department(Site site) {
        String commune = site.communeInsee();
        if (commune == null) {
            return site.departement();
        }
        boolean torn = site.departement() != null && !commune.startsWith(site.departement());
        return torn ? null : ofCode(commune);
    }

    /** {@return the department of the INSEE code of a commune or of a department; null for any other code} */
    static @Nullable String ofCode(String code) {
        boolean overseas = code.startsWith("97");
        boolean department = code.length() == 2 || overseas && code.length() == 3;
        if (!department && code.length() != 5) {
            return null;
        }
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            boolean corsican = i == 1 && (c == 'A' || c == 'B');
            if ((c < '0' || c > '9') && !corsican) {
                return null;
            }
        }
        return department ? code : code.substring(0, overseas ? 3 : 2);
    }

    private static String plain(String address) {
        return SPACES.matcher(address.strip().toLowerCase(Locale.ROOT)).replaceAll(" ");
    }
}
