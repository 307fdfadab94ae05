/** Maps of links that somebody keeps, and gives to colleagues. */
@NullMarked
package org.branchbook.links.scenes;

import org.jspecify.annotations.NullMarked;
