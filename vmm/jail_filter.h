/*
 * From a list of allowed system calls to a seccomp filter.
 *
 * libseccomp does this, too, but asks the kernel a dozen questions first and is one more library to
 * load: a tenth of the time that `instar map` takes.
 */
#ifndef INSTAR_VMM_JAIL_FILTER_H
#define INSTAR_VMM_JAIL_FILTER_H

#include <stddef.h>
#include <stdint.h>

#define JAIL_RULES_MAX 96u
#define JAIL_CONDITIONS_MAX 2u

/*
 * (argument & mask) == value, in the low 32 bits: the arguments asked about are ints, of which the
 * kernel itself looks at no more. A mask of 0 is no condition.
 */
struct jail_condition {
    unsigned argument; /* index, from 0 */
    uint32_t mask;
    uint32_t value;
};

/* A call that is allowed when all its conditions hold. A call may have several rules. */
struct jail_rule {
    int call; /* __NR_* */
    struct jail_condition condition[JAIL_CONDITIONS_MAX];
};

struct jail_list {
    size_t count;
    struct jail_rule rule[JAIL_RULES_MAX];
};

/* Appends `count` rules to a list that starts as zeros; they must fit. */
void jail_list_add(struct jail_list *list, const struct jail_rule *rules, size_t count);

/*
 * Puts the calling process under the filter for good: any call that no rule allows kills it, as
 * does a call of another architecture. Needs PR_SET_NO_NEW_PRIVS. Sorts the list. Returns 0, or -1
 * and errno.
 */
int jail_filter_load(struct jail_list *list);

#endif
