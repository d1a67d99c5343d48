/*
 * What the misbehaving guest can do; the test picks one by the request's start offset.
 */
#ifndef INSTAR_TESTS_E2E_GUESTS_FAULT_ACTS_H
#define INSTAR_TESTS_E2E_GUESTS_FAULT_ACTS_H

enum fault_act {
    /* Ends well: an error line and a result, as an operation refuses an image. */
    ACT_REFUSE,
    /* The walls of the page tables and of ring 3. */
    ACT_NULL_READ,
    ACT_TEXT_WRITE,
    ACT_RODATA_WRITE,
    ACT_CONFIG_WRITE,
    ACT_DATA_EXECUTE,
    ACT_STACK_EXECUTE,
    ACT_OUTSIDE_WRITE,
    ACT_TABLES_READ,
    ACT_STACK_OVERFLOW,
    ACT_UNDEFINED,
    ACT_PORT_OUT,
    ACT_HALT,
    ACT_SYSCALL,
    ACT_INTERRUPT,
    ACT_WRITE_CR3,
    ACT_WRITE_MSR,
    ACT_RETURN,
    /* The doorbells. */
    ACT_NO_DOORBELL,
    ACT_WIDE_DOORBELL,
    ACT_READ_DOORBELL,
    ACT_ENDLESS_LOOP,
    ACT_ENDLESS_DOORBELLS,
    /* Records. */
    ACT_NO_RESULT,
    ACT_RECORD_GARBAGE,
    ACT_RECORD_TOO_LONG,
    ACT_RECORD_INCOMPLETE,
    ACT_RING_OVERRUN,
    ACT_ENDLESS_STREAM,
    ACT_AFTER_RESULT,
    ACT_OPEN_WITHOUT_REQUEST,
    ACT_OPEN_LONG_NAME,
    ACT_OPEN_BAD_PARENT,
    ACT_OPEN_TWICE,
    /* Virtqueues. */
    ACT_NOTIFY_NO_DEVICE,
    ACT_AVAILABLE_OVERRUN,
    ACT_HEAD_OUT_OF_RANGE,
    ACT_CHAIN_LOOP,
    ACT_BUFFER_IN_TEXT,
    ACT_BUFFER_OUTSIDE,
    ACT_BUFFER_WRAPS,
    ACT_ENDLESS_READS,
    /* Isolation: fill all that can be written, and look whether any of it is left. */
    ACT_FILL_MEMORY,
    ACT_CHECK_MEMORY,
    /* The same, but ending well, so that the VM may be reset rather than destroyed. */
    ACT_POLLUTE_MEMORY,
    ACT_POLLUTE_REGISTERS,
    /* The second processor, which all acts from LANE_UNSTARTED on are offered. */
    ACT_LANE_UNOFFERED,
    ACT_LANE_UNSTARTED,
    ACT_LANE_TWICE,
    ACT_LANE_PARK_BY_MAIN,
    ACT_LANE_UNDEFINED,
    ACT_LANE_STACK_OVERFLOW,
    ACT_LANE_CONFIG_WRITE,
    ACT_LANE_NOTIFY,
    ACT_LANE_EXIT,
    ACT_LANE_START_BY_LANE,
    ACT_LANE_ENDLESS_AWAITED,
    /* Ending well: a lane that never ends is nobody's loss, and one that works. */
    ACT_LANE_ENDLESS_LEFT,
    ACT_LANE_WORKS,
    ACT_COUNT,
};

#endif
