/*
 * Progress goes to stderr, which leaves stdout to results.
 */
#include "batch/progress.h"

#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "vmm/sys.h"

#define BAR_CHARS 30u
#define TERMINAL_INTERVAL_NS 100000000u
#define LINE_INTERVAL_NS 5000000000u

void progress_begin(struct progress *progress, const char *what, size_t total, bool quiet)
{
    uint64_t now = sys_monotonic_ns();
    *progress = (struct progress){
        .what = what,
        .quiet = quiet,
        .is_terminal = isatty(STDERR_FILENO) == 1,
        .started_ns = now,
        .total = total,
    };
    progress->next_ns = now + (progress->is_terminal ? TERMINAL_INTERVAL_NS : LINE_INTERVAL_NS);
}

static void draw_bar(struct progress *progress, size_t done, size_t bad, double rate)
{
    char bar[BAR_CHARS + 1];
    size_t filled = progress->total == 0 ? 0 : done * BAR_CHARS / progress->total;
    memset(bar, '.', BAR_CHARS);
    memset(bar, '#', filled);
    bar[BAR_CHARS] = '\0';
    fprintf(stderr, "\r\033[K[%s] %zu/%zu, %zu bad, %.0f/s", bar, done, progress->total, bad, rate);
    fflush(stderr);
    progress->drawn = true;
}

void progress_show(struct progress *progress, size_t done, size_t bad)
{
    uint64_t now = sys_monotonic_ns();
    if (progress->quiet || now < progress->next_ns) {
        return;
    }
    double seconds = (double)(now - progress->started_ns) / 1e9;
    double rate = seconds > 0 ? (double)done / seconds : 0;
    if (progress->is_terminal) {
        draw_bar(progress, done, bad, rate);
        progress->next_ns = now + TERMINAL_INTERVAL_NS;
    } else {
        fprintf(stderr, "%s: %zu of %zu, %zu bad, %.0f/s\n", progress->what, done, progress->total,
                bad, rate);
        progress->next_ns = now + LINE_INTERVAL_NS;
    }
}

void progress_end(struct progress *progress)
{
    if (progress->drawn) {
        fputs("\r\033[K", stderr);
        fflush(stderr);
        progress->drawn = false;
    }
}
