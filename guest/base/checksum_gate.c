/*
 * The variable of fuzzing builds; see checksum_gate.h.
 */
#include "guest/base/checksum_gate.h"

#ifdef FUZZING_BUILD_MODE_UNSAFE_FOR_PRODUCTION
bool checksum_gate_closed = false;
#endif
