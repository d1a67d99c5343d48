/*
 * The filter's program, see jail_filter.h: a binary search for the call's number, then its rules.
 *
 * A search and no chain, although the chain would hardly slow down a call: when a filter is loaded,
 * the kernel runs it for each of its 460 calls to find out which ones it always allows, and for a
 * chain that takes 80 us.
 *
 * The instructions are those of seccomp(2) and of the kernel's Documentation/networking/filter.
 */
#include "vmm/jail_filter.h"

#include <assert.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>

#define INSTRUCTIONS_MAX 512u
/* In place of a jump's distance until it is known; no distance of ours is as long. */
#define TO_BE_PATCHED UINT8_MAX

struct filter {
    const struct jail_rule *rule;
    unsigned short count;
    struct sock_filter instruction[INSTRUCTIONS_MAX];
};

void jail_list_add(struct jail_list *list, const struct jail_rule *rules, size_t count)
{
    assert(count <= JAIL_RULES_MAX - list->count);
    memcpy(list->rule + list->count, rules, count * sizeof(rules[0]));
    list->count += count;
}

static void emit(struct filter *filter, struct sock_filter instruction)
{
    assert(filter->count < INSTRUCTIONS_MAX);
    filter->instruction[filter->count++] = instruction;
}

static void emit_load(struct filter *filter, size_t offset)
{
    emit(filter, (struct sock_filter)BPF_STMT(BPF_LD | BPF_W | BPF_ABS, (uint32_t)offset));
}

static void emit_answer(struct filter *filter, uint32_t answer)
{
    emit(filter, (struct sock_filter)BPF_STMT(BPF_RET | BPF_K, answer));
}

static void emit_jump(struct filter *filter, uint16_t comparison, uint32_t value, uint8_t if_true,
                      uint8_t if_false)
{
    const uint16_t code = (uint16_t)(BPF_JMP | BPF_K | comparison);
    emit(filter, (struct sock_filter)BPF_JUMP(code, value, if_true, if_false));
}

/* The distance from the jump at `from` to the next instruction. */
static uint8_t distance(const struct filter *filter, unsigned short from)
{
    unsigned instructions = filter->count - from - 1u;
    assert(instructions < TO_BE_PATCHED);
    return (uint8_t)instructions;
}

static void emit_condition(struct filter *filter, const struct jail_condition *condition)
{
    if (condition->mask == 0) {
        return;
    }
    /* Little-endian: the low half comes first. */
    emit_load(filter, offsetof(struct seccomp_data, args) + condition->argument * sizeof(uint64_t));
    if (condition->mask != UINT32_MAX) {
        emit(filter, (struct sock_filter)BPF_STMT(BPF_ALU | BPF_AND | BPF_K, condition->mask));
    }
    emit_jump(filter, BPF_JEQ, condition->value, 0, TO_BE_PATCHED);
}

/* Allows the call if the conditions hold, else goes on behind. */
static void emit_rule(struct filter *filter, const struct jail_rule *rule)
{
    const unsigned short start = filter->count;
    for (size_t i = 0; i < JAIL_CONDITIONS_MAX; i++) {
        emit_condition(filter, &rule->condition[i]);
    }
    emit_answer(filter, SECCOMP_RET_ALLOW);
    for (unsigned short i = start; i < filter->count; i++) {
        if (filter->instruction[i].jf == TO_BE_PATCHED) {
            filter->instruction[i].jf = distance(filter, i);
        }
    }
}

/* All rules of one call; the number is loaded. */
static void emit_call(struct filter *filter, size_t first, size_t end)
{
    emit_jump(filter, BPF_JEQ, (uint32_t)filter->rule[first].call, 1, 0);
    emit_answer(filter, SECCOMP_RET_KILL_PROCESS);
    for (size_t i = first; i < end; i++) {
        emit_rule(filter, &filter->rule[i]);
    }
    emit_answer(filter, SECCOMP_RET_KILL_PROCESS);
}

/* The first rule of the call that the rule in the middle is for; `first` if that starts there. */
static size_t find_middle(const struct filter *filter, size_t first, size_t end)
{
    size_t middle = first + (end - first) / 2;
    while (middle > first && filter->rule[middle - 1].call == filter->rule[middle].call) {
        middle--;
    }
    return middle;
}

/* Searches the sorted rules [first, end); depth is the logarithm of our own list's length. */
static void emit_search(struct filter *filter, size_t first, size_t end)
{
    size_t middle = find_middle(filter, first, end);
    if (middle == first) { /* try the other end of that call's rules */
        while (middle < end && filter->rule[middle].call == filter->rule[first].call) {
            middle++;
        }
    }
    if (middle == end) {
        emit_call(filter, first, end);
        return;
    }
    const unsigned short jump = filter->count;
    emit_jump(filter, BPF_JGE, (uint32_t)filter->rule[middle].call, TO_BE_PATCHED, 0);
    emit_search(filter, first, middle);
    filter->instruction[jump].jt = distance(filter, jump);
    emit_search(filter, middle, end);
}

static int by_call(const void *left, const void *right)
{
    const struct jail_rule *l = left;
    const struct jail_rule *r = right;
    return (l->call > r->call) - (l->call < r->call);
}

int jail_filter_load(struct jail_list *list)
{
    struct filter filter = {.rule = list->rule};
    assert(list->count > 0);
    qsort(list->rule, list->count, sizeof(list->rule[0]), by_call);
    emit_load(&filter, offsetof(struct seccomp_data, arch));
    emit_jump(&filter, BPF_JEQ, AUDIT_ARCH_X86_64, 1, 0);
    emit_answer(&filter, SECCOMP_RET_KILL_PROCESS);
    emit_load(&filter, offsetof(struct seccomp_data, nr));
    emit_search(&filter, 0, list->count);
    const struct sock_fprog program = {.len = filter.count, .filter = filter.instruction};
    return prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program, 0, 0);
}
