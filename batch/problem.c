/*
 * Setting a problem; see problem.h.
 */
#include "batch/problem.h"

#include <assert.h>
#include <stdarg.h>
#include <stdio.h>

__attribute__((format(printf, 3, 0))) static bool set(struct problem *problem, int exit_code,
                                                      const char *format, va_list arguments)
{
    assert(exit_code != 0);
    if (problem->exit_code == 0) {
        problem->exit_code = exit_code;
        vsnprintf(problem->text, sizeof(problem->text), format, arguments);
    }
    return false;
}

bool problem_usage(struct problem *problem, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    set(problem, EXIT_USAGE, format, arguments);
    va_end(arguments);
    return false;
}

bool problem_infrastructure(struct problem *problem, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    set(problem, EXIT_INFRASTRUCTURE, format, arguments);
    va_end(arguments);
    return false;
}

bool problem_memory(struct problem *problem)
{
    return problem_infrastructure(problem, "out of memory");
}
