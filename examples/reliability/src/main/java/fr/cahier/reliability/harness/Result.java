package fr.cahier.reliability.harness;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/**
 * A line of the results file.
 *
 * @param part the part
 * @param reach what its whole form is to reach
 * @param figures what was done
 * @param reached whether that is the reach
 * @param findings faults
 * @param skipped what could not be done on the machine
 * @param command how it was run
 * @param machine cores, memory, Java and system
 * @param date the day, UTC
 * @param commit the state of the project
 * @param seconds how long it took
 */
@JsonPropertyOrder(alphabetic = false)
public record Result(
        String part,
        String reach,
        String figures,
        boolean reached,
        List<String> findings,
        List<String> skipped,
        String command,
        String machine,
        String date,
        String commit,
        long seconds) {}
