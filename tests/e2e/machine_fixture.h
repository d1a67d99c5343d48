/*
 * What every test needs that runs guests: a word about KVM, and a file that is nobody else's.
 */
#ifndef INSTAR_TESTS_E2E_MACHINE_FIXTURE_H
#define INSTAR_TESTS_E2E_MACHINE_FIXTURE_H

#include <stdbool.h>
#include <stdint.h>

/*
 * Whether the test is to end here, as skipped, because there is no KVM: says so. Where
 * INSTAR_REQUIRE_KVM=1 it goes on instead, and fails at its first machine.
 */
bool skip_without_kvm(void);

/* A file of `length_bytes` zeros without a name, in Bazel's folder for the test. -1 and errno. */
int scratch_image(int64_t length_bytes);

#endif
