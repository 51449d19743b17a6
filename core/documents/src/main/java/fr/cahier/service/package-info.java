/** The office that writes letters: who it is, how it writes, and what it says of delays and appeals. */
@NullMarked
package fr.cahier.service;

import org.jspecify.annotations.NullMarked;
