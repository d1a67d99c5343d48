/*
 * Every KVM exit reason has an answer, and only a 4-byte write to a doorbell is a good one.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <errno.h>
#include <linux/kvm.h>
#include <string.h>

#include "vmm/exit_decode.h"

static struct exit_action decode(const struct exit_view *view)
{
    struct exit_action action;
    memset(&action, 0xee, sizeof(action));
    exit_decode(view, &action);
    return action;
}

static struct exit_view doorbell_write(uint64_t address, uint32_t bytes)
{
    return (struct exit_view){
        .exit_reason = KVM_EXIT_MMIO,
        .mmio_address = address,
        .mmio_bytes = bytes,
        .mmio_is_write = true,
        .mmio_data = {0x78, 0x56, 0x34, 0x12, 0xff, 0xff, 0xff, 0xff},
    };
}

static void test_doorbells(void **state)
{
    (void)state;
    static const enum doorbell doorbells[] = {
        DOORBELL_QUEUE_NOTIFY, DOORBELL_RING,      DOORBELL_OPEN,      DOORBELL_EXIT,
        DOORBELL_LANE_START,   DOORBELL_LANE_KICK, DOORBELL_LANE_WAIT, DOORBELL_LANE_PARK};
    for (size_t i = 0; i < sizeof(doorbells) / sizeof(doorbells[0]); i++) {
        struct exit_view view = doorbell_write(GUEST_DOORBELL_GPA + (uint64_t)doorbells[i], 4);
        struct exit_action action = decode(&view);
        assert_int_equal(action.kind, EXIT_DOORBELL);
        assert_int_equal(action.doorbell, doorbells[i]);
        assert_int_equal(action.value, 0x12345678);
    }
}

static void test_other_accesses_are_faults(void **state)
{
    (void)state;
    const uint64_t base = GUEST_DOORBELL_GPA;
    const struct exit_view views[] = {
        doorbell_write(base + 1, 4),
        doorbell_write(base + 0x20, 4),
        doorbell_write(base + GUEST_PAGE_BYTES - 4, 4),
        doorbell_write(base + GUEST_PAGE_BYTES, 4),
        doorbell_write(base - 4, 4),
        doorbell_write(0, 4),
        doorbell_write(UINT64_MAX, 4),
        doorbell_write(base, 1),
        doorbell_write(base, 2),
        doorbell_write(base, 8),
        doorbell_write(base, 0),
        doorbell_write(base, UINT32_MAX),
    };
    for (size_t i = 0; i < sizeof(views) / sizeof(views[0]); i++) {
        struct exit_action action = decode(&views[i]);
        assert_int_equal(action.kind, EXIT_GUEST_FAULT);
        assert_non_null(action.what);
    }
    struct exit_view read = doorbell_write(base, 4);
    read.mmio_is_write = false;
    assert_int_equal(decode(&read).kind, EXIT_GUEST_FAULT);
}

static void test_every_reason_has_an_answer(void **state)
{
    (void)state;
    for (uint32_t reason = 0; reason < 1000; reason++) {
        struct exit_view view = {.exit_reason = reason};
        struct exit_action action = decode(&view);
        assert_non_null(exit_reason_name(reason));
        if (reason == KVM_EXIT_INTR) {
            assert_int_equal(action.kind, EXIT_INTERRUPTED);
            continue;
        }
        assert_true(action.kind == EXIT_GUEST_FAULT || action.kind == EXIT_HOST_ERROR);
        assert_non_null(action.what);
    }
}

static void test_who_is_to_blame(void **state)
{
    (void)state;
    static const struct {
        uint32_t reason;
        enum exit_kind kind;
    } cases[] = {
        {KVM_EXIT_SHUTDOWN, EXIT_GUEST_FAULT},
        {KVM_EXIT_IO, EXIT_GUEST_FAULT},
        {KVM_EXIT_HLT, EXIT_GUEST_FAULT},
        {KVM_EXIT_HYPERCALL, EXIT_GUEST_FAULT},
        {KVM_EXIT_INTERNAL_ERROR, EXIT_GUEST_FAULT},
        {KVM_EXIT_FAIL_ENTRY, EXIT_HOST_ERROR},
        {KVM_EXIT_UNKNOWN, EXIT_HOST_ERROR},
        {UINT32_MAX, EXIT_HOST_ERROR},
    };
    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        struct exit_view view = {.exit_reason = cases[i].reason};
        assert_int_equal(decode(&view).kind, cases[i].kind);
    }
    assert_string_equal(exit_reason_name(KVM_EXIT_SHUTDOWN), "KVM_EXIT_SHUTDOWN");
    assert_string_equal(exit_reason_name(UINT32_MAX), "unknown KVM exit reason");
}

static void test_errors_of_the_call(void **state)
{
    (void)state;
    struct exit_view view = {.run_errno = EINTR, .exit_reason = KVM_EXIT_SHUTDOWN};
    assert_int_equal(decode(&view).kind, EXIT_INTERRUPTED);
    view.run_errno = EAGAIN; /* the kernel could not start a thread: to go on would never end */
    assert_int_equal(decode(&view).kind, EXIT_HOST_ERROR);
    view.run_errno = EFAULT;
    assert_int_equal(decode(&view).kind, EXIT_HOST_ERROR);
    view.run_errno = ENOMEM;
    assert_int_equal(decode(&view).kind, EXIT_HOST_ERROR);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_doorbells),
        cmocka_unit_test(test_other_accesses_are_faults),
        cmocka_unit_test(test_every_reason_has_an_answer),
        cmocka_unit_test(test_who_is_to_blame),
        cmocka_unit_test(test_errors_of_the_call),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
