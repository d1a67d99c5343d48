/*
 * replay INPUT...: runs a fuzz target's LLVMFuzzerTestOneInput over files, without a fuzzing
 * engine.
 *
 * An INPUT is a file, a folder (its files), or @LIST, a text file with one path a line.  This is
 * how the corpus and every input that once failed stay tests: with any compiler, under any
 * sanitizer or none, in every run of the test suite.
 *
 * Each input gets REPLAY_TIMEOUT_S seconds (default 5).  However the process dies, the last line
 * says on which input.  No input at all is a failure: an empty corpus would otherwise pass for
 * ever.
 */
#include <dirent.h>
#include <errno.h>
#include <signal.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define INPUT_BYTES_MAX ((size_t)64 << 20)
#define PATH_BYTES_MAX 4096
#define TIMEOUT_S_DEFAULT 5
#define TIMEOUT_S_MAX 3600

/* The engines' interface: the second is optional. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
int LLVMFuzzerInitialize(int *argc, char ***argv) __attribute__((weak));

/* Present when a sanitizer is linked in. */
void __sanitizer_set_death_callback(void (*callback)(void)) __attribute__((weak));

static struct {
    char path[PATH_BYTES_MAX]; /* of the input being run, for whoever reports a death */
    unsigned timeout_s;
    size_t inputs;
    size_t bytes;
} replay;

/* From a signal handler: only write(2). */
static void say_input(const char *what)
{
    static const char before[] = " on input ";

    if (write(STDERR_FILENO, what, strlen(what)) < 0 ||
        write(STDERR_FILENO, before, sizeof(before) - 1) < 0 ||
        write(STDERR_FILENO, replay.path, strlen(replay.path)) < 0 ||
        write(STDERR_FILENO, "\n", 1) < 0) {
        return;
    }
}

static void on_sanitizer_death(void)
{
    say_input("replay: sanitizer report");
}

static void on_signal(int number)
{
    say_input(number == SIGALRM ? "replay: timeout" : "replay: died");
    signal(number, SIG_DFL);
    raise(number);
}

static void watch_for_death(void)
{
    static const int fatal[] = {SIGABRT, SIGBUS, SIGFPE, SIGILL, SIGSEGV};

    signal(SIGALRM, on_signal);
    if (__sanitizer_set_death_callback != NULL) {
        __sanitizer_set_death_callback(on_sanitizer_death);
        signal(SIGABRT, on_signal);
        return;
    }
    for (size_t i = 0; i < sizeof(fatal) / sizeof(fatal[0]); i++) {
        signal(fatal[i], on_signal);
    }
}

static bool complain(const char *path, const char *what)
{
    fprintf(stderr, "replay: %s: %s\n", path, what);
    return false;
}

static bool run_bytes(FILE *file, size_t size)
{
    /* Exactly as large as the input, so that a sanitizer sees the first byte past it. */
    uint8_t *bytes = malloc(size == 0 ? 1 : size);

    if (bytes == NULL || fread(bytes, 1, size, file) != size) {
        free(bytes);
        return complain(replay.path, "cannot be read");
    }
    alarm(replay.timeout_s);
    (void)LLVMFuzzerTestOneInput(bytes, size);
    alarm(0);
    free(bytes);
    replay.inputs++;
    replay.bytes += size;
    return true;
}

static bool run_file(const char *path)
{
    struct stat status;
    FILE *file;
    bool ok;

    if (snprintf(replay.path, sizeof(replay.path), "%s", path) >= (int)sizeof(replay.path)) {
        return complain(path, "too long a path");
    }
    file = fopen(path, "rb");
    if (file == NULL) {
        return complain(path, strerror(errno));
    }
    if (fstat(fileno(file), &status) != 0 || !S_ISREG(status.st_mode) ||
        (size_t)status.st_size > INPUT_BYTES_MAX) {
        ok = complain(path, "is no regular file of a sane size");
    } else {
        ok = run_bytes(file, (size_t)status.st_size);
    }
    fclose(file);
    return ok;
}

static bool run_folder(const char *folder)
{
    DIR *directory = opendir(folder);
    const struct dirent *entry;
    bool ok = true;

    if (directory == NULL) {
        return complain(folder, strerror(errno));
    }
    while (ok && (entry = readdir(directory)) != NULL) {
        char path[PATH_BYTES_MAX];

        if (entry->d_name[0] == '.') {
            continue;
        }
        if (snprintf(path, sizeof(path), "%s/%s", folder, entry->d_name) >= (int)sizeof(path)) {
            ok = complain(entry->d_name, "too long a path");
        } else {
            ok = run_file(path);
        }
    }
    closedir(directory);
    return ok;
}

static bool run_list(const char *list)
{
    char path[PATH_BYTES_MAX];
    FILE *file = fopen(list, "r");
    bool ok = true;

    if (file == NULL) {
        return complain(list, strerror(errno));
    }
    while (ok && fgets(path, sizeof(path), file) != NULL) {
        path[strcspn(path, "\n")] = '\0';
        ok = run_file(path);
    }
    fclose(file);
    return ok;
}

static bool run_input(const char *input)
{
    struct stat status;

    if (input[0] == '@') {
        return run_list(input + 1);
    }
    if (stat(input, &status) == 0 && S_ISDIR(status.st_mode)) {
        return run_folder(input);
    }
    return run_file(input);
}

static unsigned timeout_from_environment(void)
{
    const char *text = getenv("REPLAY_TIMEOUT_S");
    const unsigned long value = text == NULL ? 0 : strtoul(text, NULL, 10);

    return value == 0 || value > TIMEOUT_S_MAX ? TIMEOUT_S_DEFAULT : (unsigned)value;
}

int main(int argc, char **argv)
{
    if (LLVMFuzzerInitialize != NULL) {
        (void)LLVMFuzzerInitialize(&argc, &argv);
    }
    replay.timeout_s = timeout_from_environment();
    watch_for_death();
    for (int i = 1; i < argc; i++) {
        if (!run_input(argv[i])) {
            return 1;
        }
    }
    if (replay.inputs == 0) {
        fprintf(stderr, "replay: no input at all\n");
        return 1;
    }
    printf("replayed %zu inputs, %zu bytes\n", replay.inputs, replay.bytes);
    return 0;
}
