package fr.cahier.benchmarks.handwritten;

import static java.util.Map.entry;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What each obligation asks, by its number; one that is not named here asks a commitment and nothing else. */
final class Duties {

    private static final Map<String, Consumer<Judgement>> ALL = Map.ofEntries(
            entry("ELI-01", Territory::eligible),
            entry("ACC-02", Openness::service),
            entry("ACC-03", Reception::components),
            entry("TER-01", Territory::near),
            entry("TER-02", Territory::network),
            entry("TER-03", Territory::anchorage),
            entry("QUA-02", Reception::individual),
            entry("QUA-03", Reception::channels),
            entry("QUA-07", Reception::directory),
            entry("QUA-09", Reception::careerAdvice),
            entry("QUA-11", Reception::themes),
            entry("QUA-12", Reception::steps),
            entry("QUA-13", Reception::directory),
            entry("QUA-14", Reception::diagnosis),
            entry("DIA-01", Reception::diagnosis),
            entry("DIA-04", Reception::directory),
            entry("PRI-01", Openness::access),
            entry("PRI-02", Principles::free),
            entry("PRI-04", Territory::closeToLife),
            entry("PRI-05", Principles::premises),
            entry("PRI-08", Principles::disabled),
            entry("PRI-09", Principles::illiterate),
            entry("DRO-01", Principles::anonymous),
            entry("DRO-02", Principles::outsideTheCompany),
            entry("DRO-03", Principles::discreet),
            entry("DRO-05", Principles::freeToGoOn),
            entry("DRO-06", Principles::neutral),
            entry("VAL-01", Principles::charter),
            entry("VAL-04", Closings::continuity),
            entry("ESP-01", Premises::dedicated),
            entry("ESP-02", Premises::madeForListening),
            entry("ESP-03", Premises::madeForListening),
            entry("ESP-04", Premises::clean),
            entry("ESP-05", Premises::safety),
            entry("ESP-06", Premises::disabledAccess),
            entry("ESP-07", Premises::documents),
            entry("ESP-08", Premises::digital),
            entry("ESP-09", Premises::workstations),
            entry("ESP-10", Premises::committed),
            entry("ESP-11", Premises::inGroups),
            entry("ESP-12", Premises::remoteOrPresent),
            entry("ESP-13", Premises::digitalMaterial),
            entry("SIG-01", Premises::committed),
            entry("SIG-02", Premises::signsOutside),
            entry("SIG-03", Premises::signsInside),
            entry("SIG-04", Premises::toldAtTheEntrance),
            entry("SIG-06", Premises::legibleForDisabled),
            entry("HOR-01", Hours::schedule),
            entry("HOR-02", Hours::kept),
            entry("HOR-03", Hours::displayed),
            entry("HOR-04", Hours::holidays),
            entry("HOR-05", Hours::exceptional),
            entry("HOR-06", Hours::halfDays),
            entry("HOR-07", Hours::announced),
            entry("SER-06", Offer::exhaustive),
            entry("SER-01", Offer::trades),
            entry("SER-02", Offer::skills),
            entry("SER-03", Offer::training),
            entry("SER-04", Offer::bodies),
            entry("SER-05", Offer::labels),
            entry("SER-08", Offer::rights),
            entry("SER-09", Offer::leisure),
            entry("SER-10", Offer::advice),
            entry("SER-13", Offer::guidance),
            entry("SER-15", Openness::firstReception),
            entry("PER-01", Offer::qualified),
            entry("PER-03", Offer::trained),
            entry("PROC-01", Deposit::form),
            entry("PROC-02", Deposit::sections),
            entry("PROC-03", Deposit::onLine),
            entry("PROC-04", Deposit::inTime),
            entry("PROC-05", Deposit::address),
            entry("PROC-06", Deposit::visit));

    private Duties() {}

    static Consumer<Judgement> of(String id) {
        return ALL.getOrDefault(id, Judgement::committed);
    }

    static boolean yes(@Nullable Boolean said) {
        return Boolean.TRUE.equals(said);
    }

    static boolean no(@Nullable Boolean said) {
        return Boolean.FALSE.equals(said);
    }

    /** {@return the values that are said, by the name a wording gives them} */
    static Map<String, Object> values(@Nullable Object... namesAndValues) {
        Map<String, Object> values = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            if (namesAndValues[i] instanceof String name && namesAndValues[i + 1] != null) {
                values.put(name, namesAndValues[i + 1]);
            }
        }
        return values;
    }
}
