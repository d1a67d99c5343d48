/*
 * A guest that misbehaves on request: each act is one thing a hostile guest may try.
 *
 * No code of guest/ but the ABI, so that nothing stands between an act and the VMM. An act that
 * returns without having ended the run has failed to misbehave: the guest then reports "survived".
 */
#include <stdbool.h>

#include "guest/abi/config_abi.h"
#include "guest/abi/record_abi.h"
#include "guest/abi/virtio_abi.h"
#include "guest/base/memory.h"
#include "tests/e2e/guests/fault_acts.h"

#define PATTERN 0xa5a5a5a5a5a5a5a5ull
#define INITIAL_WORD 0x1122334455667788ull

static volatile uint64_t initialised_word = INITIAL_WORD;
static volatile uint64_t zeroed_words[512];
static struct blk_request block_request;
static uint8_t block_status;
static uint8_t block_buffer[4096];

static const struct guest_config *config(void)
{
    return (const struct guest_config *)(uintptr_t)GUEST_CONFIG_GPA;
}

static struct event_ring *ring(void)
{
    return (struct event_ring *)(uintptr_t)config()->ring_base;
}

static void write_word(uint64_t address, uint32_t value)
{
    __asm__ volatile("movl %1, (%0)" : : "r"(address), "r"(value) : "memory");
}

static uint32_t read_word(uint64_t address)
{
    uint32_t value;
    __asm__ volatile("movl (%1), %0" : "=r"(value) : "r"(address) : "memory");
    return value;
}

static void doorbell(enum doorbell bell, uint32_t value)
{
    write_word(GUEST_DOORBELL_GPA + (uint32_t)bell, value);
}

static void put_bytes(const void *bytes, uint32_t length)
{
    const unsigned char *from = bytes;
    for (uint32_t i = 0; i < length; i++) {
        /* NOLINTNEXTLINE(clang-analyzer-core.uninitialized.Assign): it loses track of structures */
        ring()->bytes[(ring()->head + i) % EVENT_RING_BYTES] = from[i];
    }
    ring()->head += length;
}

static void put_header(uint32_t type, uint32_t payload_bytes)
{
    struct record_header header = {.type = type, .payload_bytes = payload_bytes};
    put_bytes(&header, sizeof(header));
}

/* Payloads here are multiples of 8 bytes, so there is no padding. */
static void put_diag(enum diag_kind kind, const char text[16])
{
    struct diag_record diag = {
        .kind = kind,
        .error = INSTAR_INVALID_SOURCE,
        .site = "fault_guest.c:1",
        .text_bytes = 16,
    };
    put_header(RECORD_DIAG, sizeof(diag) + 16);
    put_bytes(&diag, sizeof(diag));
    put_bytes(text, 16);
}

static void put_result(void)
{
    struct map_result result = {.magic = MAP_RESULT_MAGIC, .error = INSTAR_INVALID_SOURCE};
    put_header(RECORD_RESULT, sizeof(result));
    put_bytes(&result, sizeof(result));
}

static void finish(const char text[16])
{
    put_diag(DIAG_RUN, text);
    put_result();
    doorbell(DOORBELL_EXIT, 0);
}

static void act_refuse(void)
{
    finish("refused         ");
}

static void act_null_read(void)
{
    (void)read_word(0);
}

static void act_text_write(void)
{
    write_word(GUEST_TEXT_GPA, 0);
}

static void act_rodata_write(void)
{
    write_word(GUEST_RODATA_GPA, 0);
}

static void act_config_write(void)
{
    write_word(GUEST_CONFIG_GPA, 0);
}

static void call_bytes_at(uint64_t address)
{
    __asm__ volatile("call *%0" : : "r"(address) : "memory");
}

static void act_data_execute(void)
{
    memset(block_buffer, 0xc3, sizeof(block_buffer)); /* ret */
    call_bytes_at((uintptr_t)block_buffer);
}

static void act_stack_execute(void)
{
    volatile unsigned char code[8] = {0xc3};
    call_bytes_at((uintptr_t)code);
}

static void act_outside_write(void)
{
    write_word(0x3ffff000u, 1);
}

static void act_tables_read(void)
{
    (void)read_word(0x1000);
}

static void act_stack_overflow(void)
{
    uint64_t address = GUEST_STACK_GPA + GUEST_STACK_BYTES - 64;
    for (;; address -= 64) {
        write_word(address, 1);
    }
}

static void act_undefined(void)
{
    __asm__ volatile("ud2");
}

static void act_port_out(void)
{
    __asm__ volatile("outb %0, %1" : : "a"((uint8_t)1), "Nd"((uint16_t)0x80));
}

static void act_halt(void)
{
    __asm__ volatile("hlt");
}

static void act_syscall(void)
{
    __asm__ volatile("syscall" : : : "rcx", "r11", "memory");
}

static void act_interrupt(void)
{
    __asm__ volatile("int $0x80" : : : "memory");
}

static void act_write_cr3(void)
{
    __asm__ volatile("mov %0, %%cr3" : : "r"(0x1000ul) : "memory");
}

static void act_write_msr(void)
{
    __asm__ volatile("wrmsr" : : "c"(0xc0000080u), "a"(0), "d"(0) : "memory");
}

/* Returns from the entry point: the return address on the stack is 0. */
static void act_return(void)
{
    __asm__ volatile("mov %0, %%rsp\n\tret"
                     :
                     : "r"((uint64_t)GUEST_STACK_GPA + GUEST_STACK_BYTES - 8)
                     : "memory");
}

static void act_no_doorbell(void)
{
    write_word(GUEST_DOORBELL_GPA + 0x40, 0);
}

static void act_wide_doorbell(void)
{
    uint64_t address = GUEST_DOORBELL_GPA;
    __asm__ volatile("movq %1, (%0)" : : "r"(address), "r"(0ull) : "memory");
}

static void act_read_doorbell(void)
{
    (void)read_word(GUEST_DOORBELL_GPA);
}

static void act_endless_loop(void)
{
    for (;;) {
        __asm__ volatile("" : : : "memory");
    }
}

static void act_endless_doorbells(void)
{
    for (;;) {
        doorbell(DOORBELL_RING, 0);
    }
}

static void act_no_result(void)
{
    doorbell(DOORBELL_EXIT, 0);
}

static void act_record_garbage(void)
{
    put_header(0x7fffffff, 8);
    doorbell(DOORBELL_RING, 0);
}

static void act_record_too_long(void)
{
    put_header(RECORD_DIAG, 0xffffffff);
    doorbell(DOORBELL_RING, 0);
}

static void act_record_incomplete(void)
{
    put_header(RECORD_DIAG, sizeof(struct diag_record) + 16);
    doorbell(DOORBELL_EXIT, 0);
}

static void act_ring_overrun(void)
{
    ring()->head += EVENT_RING_BYTES + 1;
    doorbell(DOORBELL_RING, 0);
}

static void act_endless_stream(void)
{
    for (;;) {
        for (unsigned i = 0; i < 1000; i++) {
            put_diag(DIAG_PLAIN, "again and again ");
        }
        doorbell(DOORBELL_RING, 0);
    }
}

static void act_after_result(void)
{
    put_diag(DIAG_RUN, "refused         ");
    put_result();
    put_result();
    doorbell(DOORBELL_EXIT, 0);
}

static void put_open(uint32_t parent, uint32_t name_bytes, uint32_t payload_bytes)
{
    static unsigned char name[2 * INSTAR_NAME_BYTES_MAX];
    struct open_request request = {
        .sequence = 1,
        .kind = OPEN_BACKING,
        .parent_device = parent,
        .name_bytes = name_bytes,
    };
    memset(name, 'x', sizeof(name));
    put_header(RECORD_OPEN, payload_bytes);
    put_bytes(&request, sizeof(request));
    put_bytes(name, payload_bytes - (uint32_t)sizeof(request));
}

static void act_open_without_request(void)
{
    doorbell(DOORBELL_OPEN, 0);
}

static void act_open_long_name(void)
{
    uint32_t name_bytes = INSTAR_NAME_BYTES_MAX + 8;
    put_open(0, name_bytes, (uint32_t)sizeof(struct open_request) + name_bytes);
    doorbell(DOORBELL_OPEN, 0);
}

static void act_open_bad_parent(void)
{
    put_open(5, 8, sizeof(struct open_request) + 8);
    doorbell(DOORBELL_OPEN, 0);
}

static void act_open_twice(void)
{
    put_open(0, 8, sizeof(struct open_request) + 8);
    put_open(0, 8, sizeof(struct open_request) + 8);
    doorbell(DOORBELL_OPEN, 0);
}

static struct virtqueue *queue(void)
{
    return (struct virtqueue *)(uintptr_t)config()->queue_base;
}

/* A correct read of one sector, for an act to spoil. */
static void prepare_read(uint64_t sector)
{
    block_request = (struct blk_request){.type = BLK_IN, .sector = sector};
    queue()->desc[0] = (struct virtq_desc){
        .addr = (uintptr_t)&block_request,
        .len = sizeof(block_request),
        .flags = VIRTQ_DESC_F_NEXT,
        .next = 1,
    };
    queue()->desc[1] = (struct virtq_desc){
        .addr = (uintptr_t)block_buffer,
        .len = sizeof(block_buffer),
        .flags = VIRTQ_DESC_F_NEXT | VIRTQ_DESC_F_WRITE,
        .next = 2,
    };
    queue()->desc[2] = (struct virtq_desc){
        .addr = (uintptr_t)&block_status,
        .len = 1,
        .flags = VIRTQ_DESC_F_WRITE,
    };
    queue()->avail.ring[queue()->avail.idx % QUEUE_SIZE] = 0;
    queue()->avail.idx++;
}

static void act_notify_no_device(void)
{
    doorbell(DOORBELL_QUEUE_NOTIFY, 7);
}

static void act_available_overrun(void)
{
    queue()->avail.idx = QUEUE_SIZE + 1;
    doorbell(DOORBELL_QUEUE_NOTIFY, 0);
}

static void act_head_out_of_range(void)
{
    prepare_read(0);
    queue()->avail.ring[0] = QUEUE_SIZE;
    doorbell(DOORBELL_QUEUE_NOTIFY, 0);
}

static void act_chain_loop(void)
{
    prepare_read(0);
    queue()->desc[1].next = 0;
    doorbell(DOORBELL_QUEUE_NOTIFY, 0);
}

static void act_buffer_in_text(void)
{
    prepare_read(0);
    queue()->desc[1].addr = GUEST_TEXT_GPA;
    doorbell(DOORBELL_QUEUE_NOTIFY, 0);
}

static void act_buffer_outside(void)
{
    prepare_read(0);
    queue()->desc[1].addr = GUEST_DATA_GPA - 8;
    doorbell(DOORBELL_QUEUE_NOTIFY, 0);
}

static void act_buffer_wraps(void)
{
    prepare_read(0);
    queue()->desc[1].addr = UINT64_MAX - 8;
    doorbell(DOORBELL_QUEUE_NOTIFY, 0);
}

static void act_endless_reads(void)
{
    for (;;) {
        prepare_read(0);
        doorbell(DOORBELL_QUEUE_NOTIFY, 0);
    }
}

static void fill_memory(void)
{
    initialised_word = PATTERN;
    for (unsigned i = 0; i < sizeof(zeroed_words) / sizeof(zeroed_words[0]); i++) {
        zeroed_words[i] = PATTERN;
    }
    /* Ring, queues and heap are one stretch; the stack up to where this function uses it. */
    volatile uint64_t *from = (volatile uint64_t *)(uintptr_t)config()->ring_base;
    volatile uint64_t *to =
        (volatile uint64_t *)(uintptr_t)(config()->heap_base + config()->heap_bytes);
    while (from < to) {
        *from++ = PATTERN;
    }
    from = (volatile uint64_t *)(uintptr_t)GUEST_STACK_GPA;
    to = from + (GUEST_STACK_BYTES - 2 * GUEST_PAGE_BYTES) / sizeof(*to);
    while (from < to) {
        *from++ = PATTERN;
    }
    from = (volatile uint64_t *)(uintptr_t)GUEST_LANE_STACK_GPA;
    to = from + GUEST_STACK_BYTES / sizeof(*to);
    while (from < to) {
        *from++ = PATTERN;
    }
}

static void act_fill_memory(void)
{
    fill_memory();
    __asm__ volatile("ud2");
}

static void act_pollute_memory(void)
{
    fill_memory();
    ring()->head = 0; /* as at the start: the host has taken nothing yet */
    finish("polluted        ");
}

/* Vector and x87 registers, their control words, flags, null selectors, all general registers. */
static void act_pollute_registers(void)
{
    static const uint32_t mxcsr = 0x7fff & ~0x1f80u; /* all exceptions seen, none masked */
    static const uint16_t x87_control = 0x0f3f;      /* single precision, rounds to zero */
    put_diag(DIAG_RUN, "polluted        ");
    put_result();
    __asm__ volatile("fldcw %0\n\tfld1\n\tfldpi\n\tfldl2e\n\tfld1\n\tfldpi\n\tfldl2e"
                     :
                     : "m"(x87_control));
    __asm__ volatile("pcmpeqd %xmm0, %xmm0\n\tmovdqa %xmm0, %xmm1\n\tmovdqa %xmm0, %xmm2\n\t"
                     "movdqa %xmm0, %xmm3\n\tmovdqa %xmm0, %xmm4\n\tmovdqa %xmm0, %xmm5\n\t"
                     "movdqa %xmm0, %xmm6\n\tmovdqa %xmm0, %xmm7\n\tmovdqa %xmm0, %xmm8\n\t"
                     "movdqa %xmm0, %xmm9\n\tmovdqa %xmm0, %xmm10\n\tmovdqa %xmm0, %xmm11\n\t"
                     "movdqa %xmm0, %xmm12\n\tmovdqa %xmm0, %xmm13\n\tmovdqa %xmm0, %xmm14\n\t"
                     "movdqa %xmm0, %xmm15");
    __asm__ volatile("ldmxcsr %0" : : "m"(mxcsr));
    /* CF PF AF ZF SF DF OF NT AC ID; the last write is DOORBELL_EXIT. */
    __asm__ volatile("pushfq\n\torq $0x244cd5, (%%rsp)\n\tpopfq\n\t"
                     "movl $0, %%eax\n\tmovw %%ax, %%ds\n\tmovw %%ax, %%es\n\t"
                     "movw %%ax, %%fs\n\tmovw %%ax, %%gs\n\t"
                     "movq $-1, %%rbx\n\tmovq $-1, %%rcx\n\tmovq $-1, %%rdx\n\t"
                     "movq $-1, %%rsi\n\tmovq $-1, %%rbp\n\tmovq $-1, %%rsp\n\t"
                     "movq $-1, %%r8\n\tmovq $-1, %%r9\n\tmovq $-1, %%r10\n\t"
                     "movq $-1, %%r11\n\tmovq $-1, %%r12\n\tmovq $-1, %%r13\n\t"
                     "movq $-1, %%r14\n\tmovq $-1, %%r15\n\t"
                     "movl %%eax, (%%rdi)"
                     :
                     : "D"((uint64_t)GUEST_DOORBELL_GPA + DOORBELL_EXIT)
                     : "memory");
}

static bool is_zero(uint64_t from, uint64_t to)
{
    uint64_t seen = 0;
    for (volatile const uint64_t *at = (volatile const uint64_t *)(uintptr_t)from;
         at < (volatile const uint64_t *)(uintptr_t)to; at++) {
        seen |= *at;
    }
    return seen == 0;
}

static void act_check_memory(void)
{
    bool clean =
        initialised_word == INITIAL_WORD &&
        is_zero((uintptr_t)zeroed_words, (uintptr_t)zeroed_words + sizeof(zeroed_words)) &&
        is_zero(config()->ring_base, config()->heap_base + config()->heap_bytes) &&
        is_zero(GUEST_LANE_STACK_GPA, GUEST_LANE_STACK_GPA + GUEST_STACK_BYTES) &&
        is_zero(GUEST_STACK_GPA, GUEST_STACK_GPA + GUEST_STACK_BYTES - 2 * GUEST_PAGE_BYTES);
    finish(clean ? "clean           " : "dirty           ");
}

static void act_lane_start(void)
{
    doorbell(DOORBELL_LANE_START, 0);
}

static void act_lane_unstarted(void)
{
    doorbell(DOORBELL_LANE_KICK, 0);
}

static void act_lane_twice(void)
{
    doorbell(DOORBELL_LANE_START, 0);
    doorbell(DOORBELL_LANE_START, 0);
}

static void act_lane_park_by_main(void)
{
    doorbell(DOORBELL_LANE_START, 0);
    doorbell(DOORBELL_LANE_PARK, 0);
}

/* The lane does the act; this waits for it. */
static void act_lane_wait(void)
{
    doorbell(DOORBELL_LANE_START, 0);
    doorbell(DOORBELL_LANE_WAIT, 0);
}

static void act_lane_endless_left(void)
{
    doorbell(DOORBELL_LANE_START, 0);
    finish("left            ");
}

#define LANE_TURNS 100u
static volatile uint32_t lane_turns;

/* Kicks and waits in turns: each kick must bring the lane to one more turn, none may be lost. */
static void act_lane_works(void)
{
    doorbell(DOORBELL_LANE_START, 0);
    for (uint32_t i = 1; i <= LANE_TURNS; i++) {
        doorbell(DOORBELL_LANE_WAIT, 0);
        if (lane_turns != i) {
            finish("lost a turn     ");
        }
        doorbell(DOORBELL_LANE_KICK, 0);
    }
    finish("works           ");
}

static void lane_stack_overflow(void)
{
    uint64_t address = GUEST_LANE_STACK_GPA + GUEST_STACK_BYTES - 64;
    for (;; address -= 64) {
        write_word(address, 1);
    }
}

static void lane_works(void)
{
    for (;;) {
        lane_turns++;
        doorbell(DOORBELL_LANE_PARK, 0);
    }
}

static void lane_exit(void)
{
    doorbell(DOORBELL_EXIT, 0);
}

static void lane_notify(void)
{
    prepare_read(0);
    doorbell(DOORBELL_QUEUE_NOTIFY, 0);
}

static void (*const lane_acts[ACT_COUNT])(void) = {
    [ACT_LANE_TWICE] = act_endless_loop,
    [ACT_LANE_PARK_BY_MAIN] = act_endless_loop,
    [ACT_LANE_UNDEFINED] = act_undefined,
    [ACT_LANE_STACK_OVERFLOW] = lane_stack_overflow,
    [ACT_LANE_CONFIG_WRITE] = act_config_write,
    [ACT_LANE_NOTIFY] = lane_notify,
    [ACT_LANE_EXIT] = lane_exit,
    [ACT_LANE_START_BY_LANE] = act_lane_start,
    [ACT_LANE_ENDLESS_AWAITED] = act_endless_loop,
    [ACT_LANE_ENDLESS_LEFT] = act_endless_loop,
    [ACT_LANE_WORKS] = lane_works,
};

static void (*const acts[ACT_COUNT])(void) = {
    [ACT_REFUSE] = act_refuse,
    [ACT_NULL_READ] = act_null_read,
    [ACT_TEXT_WRITE] = act_text_write,
    [ACT_RODATA_WRITE] = act_rodata_write,
    [ACT_CONFIG_WRITE] = act_config_write,
    [ACT_DATA_EXECUTE] = act_data_execute,
    [ACT_STACK_EXECUTE] = act_stack_execute,
    [ACT_OUTSIDE_WRITE] = act_outside_write,
    [ACT_TABLES_READ] = act_tables_read,
    [ACT_STACK_OVERFLOW] = act_stack_overflow,
    [ACT_UNDEFINED] = act_undefined,
    [ACT_PORT_OUT] = act_port_out,
    [ACT_HALT] = act_halt,
    [ACT_SYSCALL] = act_syscall,
    [ACT_INTERRUPT] = act_interrupt,
    [ACT_WRITE_CR3] = act_write_cr3,
    [ACT_WRITE_MSR] = act_write_msr,
    [ACT_RETURN] = act_return,
    [ACT_NO_DOORBELL] = act_no_doorbell,
    [ACT_WIDE_DOORBELL] = act_wide_doorbell,
    [ACT_READ_DOORBELL] = act_read_doorbell,
    [ACT_ENDLESS_LOOP] = act_endless_loop,
    [ACT_ENDLESS_DOORBELLS] = act_endless_doorbells,
    [ACT_NO_RESULT] = act_no_result,
    [ACT_RECORD_GARBAGE] = act_record_garbage,
    [ACT_RECORD_TOO_LONG] = act_record_too_long,
    [ACT_RECORD_INCOMPLETE] = act_record_incomplete,
    [ACT_RING_OVERRUN] = act_ring_overrun,
    [ACT_ENDLESS_STREAM] = act_endless_stream,
    [ACT_AFTER_RESULT] = act_after_result,
    [ACT_OPEN_WITHOUT_REQUEST] = act_open_without_request,
    [ACT_OPEN_LONG_NAME] = act_open_long_name,
    [ACT_OPEN_BAD_PARENT] = act_open_bad_parent,
    [ACT_OPEN_TWICE] = act_open_twice,
    [ACT_NOTIFY_NO_DEVICE] = act_notify_no_device,
    [ACT_AVAILABLE_OVERRUN] = act_available_overrun,
    [ACT_HEAD_OUT_OF_RANGE] = act_head_out_of_range,
    [ACT_CHAIN_LOOP] = act_chain_loop,
    [ACT_BUFFER_IN_TEXT] = act_buffer_in_text,
    [ACT_BUFFER_OUTSIDE] = act_buffer_outside,
    [ACT_BUFFER_WRAPS] = act_buffer_wraps,
    [ACT_ENDLESS_READS] = act_endless_reads,
    [ACT_FILL_MEMORY] = act_fill_memory,
    [ACT_CHECK_MEMORY] = act_check_memory,
    [ACT_POLLUTE_MEMORY] = act_pollute_memory,
    [ACT_POLLUTE_REGISTERS] = act_pollute_registers,
    [ACT_LANE_UNOFFERED] = act_lane_start,
    [ACT_LANE_UNSTARTED] = act_lane_unstarted,
    [ACT_LANE_TWICE] = act_lane_twice,
    [ACT_LANE_PARK_BY_MAIN] = act_lane_park_by_main,
    [ACT_LANE_UNDEFINED] = act_lane_wait,
    [ACT_LANE_STACK_OVERFLOW] = act_lane_wait,
    [ACT_LANE_CONFIG_WRITE] = act_lane_wait,
    [ACT_LANE_NOTIFY] = act_lane_wait,
    [ACT_LANE_EXIT] = act_lane_wait,
    [ACT_LANE_START_BY_LANE] = act_lane_wait,
    [ACT_LANE_ENDLESS_AWAITED] = act_lane_wait,
    [ACT_LANE_ENDLESS_LEFT] = act_lane_endless_left,
    [ACT_LANE_WORKS] = act_lane_works,
};

void guest_entry(uint64_t lane);

__attribute__((section(".text.guest_entry"))) void guest_entry(uint64_t lane)
{
    uint64_t act = config()->op.map.start_offset;
    if (lane != 0 && act < ACT_COUNT && lane_acts[act]) {
        lane_acts[act]();
    }
    if (act < ACT_COUNT && acts[act]) {
        acts[act]();
    }
    finish("survived        ");
}
