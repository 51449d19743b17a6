/** Conclusions, findings, remedies as data, and what differs between two verdicts. */
@NullMarked
package fr.cahier.verdict;

import org.jspecify.annotations.NullMarked;
