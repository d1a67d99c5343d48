/*
 * What all operations begin with: opening the image the user named.
 */
#ifndef INSTAR_GUEST_OPS_TOP_H
#define INSTAR_GUEST_OPS_TOP_H

#include "guest/core/layer.h"

/*
 * Opens context->top as one layer, in the forced format or probed. Failure is FAIL()ed with the
 * words that follow "Could not open 'FILE': ".
 */
MUST_CHECK enum instar_error top_open(struct context *context, struct image **ret_top);

#endif
