package fr.cahier.reliability.fuzz;

/** Something that must never be so, and is. */
public final class Fault extends AssertionError {

    private static final long serialVersionUID = 1L;

    /** @param what is wrong, with what was seen */
    public Fault(String what) {
        super(what);
    }
}
